import type { FieldName } from "../domain/fields";
import type { Issue, IssueCode } from "../domain/issue";
import { mendField } from "../domain/rules/check";
import type { Mend, RuleContext } from "../domain/rules/rule";
import { parseCellAddress } from "../sheet/a1";
import type { CellChange } from "../sheet/write-plan";
import type { Analysis } from "./analyse";

/** An issue and the change of its one cell that mends it for certain. */
export interface WantedFix {
  readonly issue: Issue;
  readonly change: CellChange;
}

/**
 * The certain fixes of all issues, or of some codes, computed from the cells as read. Two faults of one cell give two
 * fixes of it.
 */
export function wantedFixes(analysis: Analysis, codes?: ReadonlySet<IssueCode>): WantedFix[] {
  return changesOf(analysis, fixableIssues(analysis, codes));
}

function fixableIssues({ issues }: Analysis, codes?: ReadonlySet<IssueCode>): Issue[] {
  return issues.filter(({ fixable, code }) => fixable && (codes === undefined || codes.has(code)));
}

function changesOf(analysis: Analysis, issues: readonly Issue[]): WantedFix[] {
  const rows = new Map(analysis.participants.map((row) => [`${row.ref.sheet}!${row.ref.row}`, row]));
  const context: RuleContext = {
    asOf: analysis.reference.info.dates.asOf?.value ?? null,
    reference: analysis.reference,
  };
  return issues.flatMap((issue) => {
    const place = parseCellAddress(issue.cell);
    const participant = place && rows.get(`${issue.sheet}!${place.row + 1}`);
    const raw = participant?.raw.fields[issue.field as FieldName];
    if (!place || !participant || !raw) return [];
    const mend = mendField(issue.code, issue.field as FieldName, raw, participant.raw, context);
    return mend === null ? [] : [{ issue, change: changeOf(analysis, issue.sheet, place, mend) }];
  });
}

function changeOf(
  { snapshot }: Analysis,
  sheetName: string,
  place: { readonly row: number; readonly column: number },
  mend: Mend,
): CellChange {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName)!;
  return {
    sheet: sheetName,
    ...place,
    before: sheet.values[place.row - sheet.top]![place.column - sheet.left]!,
    beforeFormat: null,
    beforeFont: null,
    after: mend.text,
    afterFormat: mend.format,
    afterFont: mend.fontName ?? null,
  };
}
