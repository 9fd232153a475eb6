import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { applyFixes, type FixProposal } from "../../../app/fixes";
import type { Issue, RowRef } from "../../../domain/issue";
import { CellLink } from "../../components/cell-link";
import { shownContent } from "../../shown-content";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";
import { BeforeAfter } from "./before-after";
import { fixNotice } from "./cell-notices";
import { ExcludeDialog } from "./exclude-dialog";
import { SilenceDialog } from "./silence-dialog";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  place: { flexGrow: 1 },
  buttons: { display: "flex", flexWrap: "wrap" },
  /** Three buttons fit into one line of the narrowest pane. */
  fix: { minWidth: 0 },
  nearest: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface IssueLineProps {
  readonly issue: Issue;
  /** null: no fix is certain. */
  readonly proposal: FixProposal | null;
  readonly analysis: Analysis;
}

/**
 * One issue: its cell as a link; what it becomes and “Sửa” where the result is certain; “Không phải lỗi” and “Không
 * tính dòng này” with a reason.
 */
export function IssueLine({ issue, proposal, analysis }: IssueLineProps) {
  const styles = useStyles();
  const { check } = useWords();
  const { sheet, cell, field, nearest, nearestByAccent } = issue;
  const askNearest = nearestByAccent ? check.nearestByAccent : check.nearest;
  const row = countedRowOf(issue, analysis);
  return (
    <li className={styles.line}>
      <span className={styles.place}>
        <CellLink sheet={sheet} cell={cell} />
        {nearest !== undefined && <Caption1 className={styles.nearest}>{askNearest(nearest)}</Caption1>}
        {proposal && (
          <BeforeAfter
            before={shownContent(String(proposal.before), field)}
            after={shownContent(proposal.after, field)}
          />
        )}
      </span>
      <span className={styles.buttons}>
        {proposal && <FixButton proposal={proposal} />}
        <SilenceDialog issue={issue} analysis={analysis} />
        {row && <ExcludeDialog row={row} place={`${sheet}!${cell}`} analysis={analysis} />}
      </span>
    </li>
  );
}

function FixButton({ proposal }: { readonly proposal: FixProposal }) {
  const styles = useStyles();
  const { check } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const { issue } = proposal;
  return (
    <Button
      className={styles.fix}
      size="small"
      disabledFocusable={isBusy}
      aria-label={check.fixCell(`${issue.sheet}!${issue.cell}`)}
      onClick={() =>
        void store.change(
          ({ port, clock }) => applyFixes(port, clock, { codes: new Set([issue.code]), seen: [proposal] }),
          (run) => fixNotice([proposal], run),
        )
      }
    >
      {check.fix}
    </Button>
  );
}

/** The data row of an issue, where leaving it out would change anything; null for columns and reference sheets. */
function countedRowOf({ sheet, cell, severity }: Issue, { people }: Analysis): RowRef | null {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  return severity !== "info" && people.personOfRow.has(`${sheet}!${row}`) ? { sheet, row } : null;
}
