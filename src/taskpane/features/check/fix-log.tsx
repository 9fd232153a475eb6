import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AppliedFix } from "../../../app/officer-state";
import { restoreFixes } from "../../../app/restore";
import type { IssueCode } from "../../../domain/issue";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { ShowMore } from "../../components/show-more";
import { UndoEntry, UndoList } from "../../components/undo-list";
import { dateTimeText } from "../../date-time-text";
import { shownContent } from "../../shown-content";
import { useStore } from "../../store-context";
import { useGrowingList } from "../../use-growing-list";
import { useWords } from "../../words";
import { BeforeAfter } from "./before-after";
import { restoreNotice } from "./cell-notices";
import { RestoreAllDialog } from "./restore-all-dialog";

const useStyles = makeStyles({
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
  const latestFirst = [...fixes].sort((a, b) => b.id - a.id);
  const list = useGrowingList(latestFirst, FIRST_FIXES);
  return (
    <>
      <UndoList>
        {list.shown.map((fix) => (
          <Entry key={fix.id} fix={fix} />
        ))}
      </UndoList>
      <ShowMore list={list} />
    </>
  );
}

function Entry({ fix }: { readonly fix: AppliedFix }) {
  const styles = useStyles();
  const { check, issue: words } = useWords();
  const store = useStore();
  const field = numberFieldOf(fix.code);
  return (
    <UndoEntry
      label={check.restore}
      fullLabel={check.restoreAt(`${fix.sheet}!${fix.cell}`)}
      onUndo={() => void store.change(({ port }) => restoreFixes(port, ({ id }) => id === fix.id), restoreNotice)}
    >
      <CellLink sheet={fix.sheet} cell={fix.cell} />
      <Text>{words[fix.code].title}</Text>
      <BeforeAfter before={shownContent(String(fix.before), field)} after={shownContent(String(fix.after), field)} />
      <Caption1 className={styles.quiet}>{dateTimeText(fix.when)}</Caption1>
    </UndoEntry>
  );
}

/** The log keeps no field; the codes that mend ids and phones begin alike. */
function numberFieldOf(code: IssueCode): string {
  if (code.startsWith("id-")) return "personalId";
  return code.startsWith("phone-") ? "phone" : "";
}
