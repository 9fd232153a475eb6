import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AppliedFix } from "../../../app/officer-state";
import { restoreFixes } from "../../../app/restore";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { dateTimeText } from "../../date-time-text";
import { useIsBusy, useStore } from "../../store-context";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { RestoreAllDialog } from "./restore-all-dialog";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  what: { display: "grid", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const FIRST_FIXES = 20;

/** The restore log, the latest first; it is kept in the workbook and outlives closing it. */
export function FixLog({ fixes }: { readonly fixes: readonly AppliedFix[] }) {
  const { check } = useWords();
  if (fixes.length === 0) return null;
  return (
    <Fold level="h3" title={check.fixes} count={fixes.length}>
      <RestoreAllDialog count={fixes.length} />
      <Entries fixes={fixes} />
    </Fold>
  );
}

function Entries({ fixes }: { readonly fixes: readonly AppliedFix[] }) {
  const styles = useStyles();
  const { ui } = useWords();
  const latestFirst = [...fixes].sort((a, b) => b.id - a.id);
  const { shown, hidden, next, grow } = useGrowingList(latestFirst, FIRST_FIXES);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((fix) => (
          <Entry key={fix.id} fix={fix} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={grow}>
          {ui.moreOf(viNumber(next))}
        </Button>
      )}
    </>
  );
}

function Entry({ fix }: { readonly fix: AppliedFix }) {
  const styles = useStyles();
  const { check, issue: words } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        <span>
          <CellLink sheet={fix.sheet} cell={fix.cell} />
        </span>
        <Text>{words[fix.code].title}</Text>
        <Caption1 className={styles.quiet}>{dateTimeText(fix.when)}</Caption1>
      </span>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={check.restoreAt(`${fix.sheet}!${fix.cell}`)}
        onClick={() =>
          void store.change(
            ({ port }) => restoreFixes(port, ({ id }) => id === fix.id),
            ({ restored, left }) => ({ verb: "restored", done: restored.length, left: left.length }),
          )
        }
      >
        {check.restore}
      </Button>
    </li>
  );
}
