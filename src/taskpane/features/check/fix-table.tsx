import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FixProposal } from "../../../app/fixes";
import { isNumberField, maskedText } from "../../mask-number";
import { viNumber } from "../../vi-number-text";
import { visibleSpaces } from "../../visible-spaces";
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
  /** Masked, a number with its zero put back differs by its length only. */
  digits: { display: "block", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A preview of more cells is not read by anybody; the count says the rest. */
const MOST_SHOWN = 100;

/** Cells before and after a fix; personal ids and phones are masked. */
export function FixTable({ proposals }: { readonly proposals: readonly FixProposal[] }) {
  const styles = useStyles();
  const { check } = useWords();
  const shown = proposals.slice(0, MOST_SHOWN).map(({ issue, before, after }) => ({
    place: `${issue.sheet}!${issue.cell}`,
    before: shownText(String(before), issue.field),
    after: shownText(after, issue.field),
    digits: isNumberField(issue.field) ? ([digitsOf(String(before)), digitsOf(after)] as const) : null,
  }));
  const hasSpareSpaces = shown.some(({ before }) => before.includes("·"));
  return (
    <>
      {hasSpareSpaces && <Caption1 className={styles.quiet}>{check.spacesShown}</Caption1>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{check.cell}</th>
            <th scope="col">{check.before}</th>
            <th scope="col">{check.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ place, before, after, digits }, index) => (
            <tr key={`${place} ${index}`}>
              <td>{place}</td>
              <td>
                {before}
                {digits && <Caption1 className={styles.digits}>{check.digits(viNumber(digits[0]))}</Caption1>}
              </td>
              <td>
                {after}
                {digits && <Caption1 className={styles.digits}>{check.digits(viNumber(digits[1]))}</Caption1>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proposals.length > shown.length && (
        <Caption1 className={styles.quiet}>{check.moreCells(viNumber(proposals.length - shown.length))}</Caption1>
      )}
    </>
  );
}

function shownText(content: string, field: string): string {
  return visibleSpaces(maskedText(content, field));
}

function digitsOf(content: string): number {
  return content.replace(/\D/g, "").length;
}
