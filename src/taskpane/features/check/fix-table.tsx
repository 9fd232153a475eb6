import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FixProposal } from "../../../app/fixes";
import { ShowMore } from "../../components/show-more";
import { shownContent, type ShownContent } from "../../shown-content";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
    "& td, & th": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
      verticalAlign: "top",
    },
  },
  /** An address below the sheet's name is short: the contents get the room. */
  cell: { width: "56px" },
  /** Masked, a number with its zero put back differs by its length only. */
  digits: { display: "block", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A preview of more cells is hardly read by anybody; the rest is there when asked for. */
const FIRST_CELLS = 100;

interface ShownFix {
  readonly cell: string;
  readonly before: ShownContent;
  readonly after: ShownContent;
}

/** Cells before and after a fix, sheet by sheet; personal ids and phones are masked. */
export function FixTable({ proposals }: { readonly proposals: readonly FixProposal[] }) {
  const styles = useStyles();
  const { check } = useWords();
  const list = useGrowingList(proposals, FIRST_CELLS);
  const sheets = [...bySheet(list.shown)];
  const hasSpareSpaces = sheets.some(([, fixes]) => fixes.some(({ before }) => before.text.includes("·")));
  return (
    <>
      {hasSpareSpaces && <Caption1 className={styles.quiet}>{check.spacesShown}</Caption1>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {check.cell}
            </th>
            <th scope="col">{check.before}</th>
            <th scope="col">{check.after}</th>
          </tr>
        </thead>
        {sheets.map(([sheet, fixes]) => (
          <SheetFixes key={sheet} sheet={sheet} fixes={fixes} />
        ))}
      </table>
      <ShowMore list={list} />
    </>
  );
}

function SheetFixes({ sheet, fixes }: { readonly sheet: string; readonly fixes: readonly ShownFix[] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {sheet}
        </th>
      </tr>
      {fixes.map(({ cell, before, after }, index) => (
        <tr key={`${cell} ${index}`}>
          <td>{cell}</td>
          <Content {...before} />
          <Content {...after} />
        </tr>
      ))}
    </tbody>
  );
}

function Content({ text, digits }: ShownContent) {
  const styles = useStyles();
  const { check } = useWords();
  return (
    <td>
      {text}
      {digits !== null && <Caption1 className={styles.digits}>{check.digits(viNumber(digits))}</Caption1>}
    </td>
  );
}

function bySheet(proposals: readonly FixProposal[]): ReadonlyMap<string, readonly ShownFix[]> {
  const sheets = new Map<string, ShownFix[]>();
  for (const { issue, before, after } of proposals) {
    const fixes = sheets.get(issue.sheet) ?? [];
    sheets.set(issue.sheet, fixes);
    fixes.push({
      cell: issue.cell,
      before: shownContent(String(before), issue.field),
      after: shownContent(after, issue.field),
    });
  }
  return sheets;
}
