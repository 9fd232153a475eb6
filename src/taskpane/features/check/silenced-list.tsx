import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { unsilenceIssue } from "../../../app/officer-decisions";
import type { SilencedIssue } from "../../../app/officer-state";
import { silencedTest } from "../../../app/silenced";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  what: { display: "grid", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the officer called no fault, with the reason, and the way to have it reported again. */
export function SilencedList({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check } = useWords();
  const { silenced } = analysis.state;
  if (silenced.length === 0) return null;
  return (
    <Fold level="h3" title={check.silenced} count={silenced.length}>
      <ul className={styles.list}>
        {silenced.map((kept) => (
          <Entry key={`${kept.code} ${kept.sheet} ${kept.field} ${kept.row}`} kept={kept} analysis={analysis} />
        ))}
      </ul>
    </Fold>
  );
}

function Entry({ kept, analysis }: { readonly kept: SilencedIssue; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check, issue: words } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const issue = analysis.silenced.find(silencedTest([kept], analysis.rowKeys));
  const place = issue ? `${issue.sheet}!${issue.cell}` : kept.sheet;
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        <Text>{words[kept.code].title}</Text>
        {issue ? (
          <span>
            <CellLink sheet={issue.sheet} cell={issue.cell} />
          </span>
        ) : (
          <Caption1 className={styles.quiet}>
            {kept.sheet}: {check.rowGone}
          </Caption1>
        )}
        <Caption1 className={styles.quiet}>“{kept.reason}”</Caption1>
      </span>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={check.reportAgainAt(place)}
        onClick={() =>
          void store.change(
            ({ port }) => unsilenceIssue(port, analysis, kept),
            () => ({ verb: "unsilenced" }),
          )
        }
      >
        {check.reportAgain}
      </Button>
    </li>
  );
}
