import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { applyFixes } from "../../../app/fixes";
import type { Issue, RowRef } from "../../../domain/issue";
import { CellLink } from "../../components/cell-link";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";
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
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "end" },
  nearest: { display: "block", color: tokens.colorNeutralForeground2 },
});

/**
 * One issue: its cell as a link, “Sửa” where the result is certain, “Không phải lỗi” and “Không tính dòng này” with a
 * reason.
 */
export function IssueLine({ issue, analysis }: { readonly issue: Issue; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check } = useWords();
  const { sheet, cell, nearest, nearestByAccent, fixable } = issue;
  const askNearest = nearestByAccent ? check.nearestByAccent : check.nearest;
  const row = countedRowOf(issue, analysis);
  return (
    <li className={styles.line}>
      <span className={styles.place}>
        <CellLink sheet={sheet} cell={cell} />
        {nearest !== undefined && <Caption1 className={styles.nearest}>{askNearest(nearest)}</Caption1>}
      </span>
      <span className={styles.buttons}>
        {fixable && <FixButton issue={issue} />}
        <SilenceDialog issue={issue} analysis={analysis} />
        {row && <ExcludeDialog row={row} place={`${sheet}!${cell}`} analysis={analysis} />}
      </span>
    </li>
  );
}

function FixButton({ issue }: { readonly issue: Issue }) {
  const { check } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const only = ({ code, sheet, cell, field }: Issue): boolean =>
    code === issue.code && sheet === issue.sheet && cell === issue.cell && field === issue.field;
  return (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={check.fixCell(`${issue.sheet}!${issue.cell}`)}
      onClick={() =>
        void store.change(
          ({ port, clock }) => applyFixes(port, clock, { codes: new Set([issue.code]), only }),
          ({ applied, left }) => ({ verb: "fixed", done: applied.length, left: left.length }),
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
