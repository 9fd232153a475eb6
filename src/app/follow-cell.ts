import type { IndicatorValue } from "../domain/indicators/indicator";
import type { NotCountedReason } from "../domain/participant/participant";
import { rowAddress } from "../domain/people/find-people";
import type { FigureRef, ReportKind } from "../domain/report/report";
import { indicatorKey, INDICATOR_SHEET } from "../report-layout/indicator-sheet";
import { PEOPLE_SHEET } from "../report-layout/people-sheet";
import { parseCellAddress } from "../sheet/a1";
import type { SheetDraft } from "../sheet/write-plan";
import { indicatorOf } from "./printed-at";
import type { RunReport } from "./run-report";

/** A figure that a report cell prints, and the value it was filled from where it is an indicator. */
export interface FollowedFigure {
  readonly text: string;
  readonly figure: FigureRef;
  readonly value: IndicatorValue | null;
  /** Its cell on `Chỉ tiêu`: of the count, the denominator or the rate, whichever is printed. */
  readonly cell: string | null;
}

/** What stands behind a selected cell. */
export type Followed =
  | { readonly kind: "report"; readonly report: ReportKind; readonly figures: readonly FollowedFigure[] }
  | { readonly kind: "indicator"; readonly value: IndicatorValue }
  | { readonly kind: "person"; readonly person: number }
  | {
      readonly kind: "row";
      readonly sheet: string;
      readonly row: number;
      /** null: the row is not counted, `notCounted` says why. */
      readonly person: number | null;
      readonly notCounted: NotCountedReason | null;
    }
  | { readonly kind: "nothing" };

const NOTHING: Followed = { kind: "nothing" };

type Followable = Pick<RunReport, "analysis" | "drafts">;

/**
 * What stands behind the selected cell, or the first of the selected cells ("A12:H12" is a merged one): the figures of
 * a report cell, the value of a line of `Chỉ tiêu`, the person of a line of `Người học` or of a list. Our own sheets
 * are read as this run wrote them.
 */
export function followCell(run: Followable, sheet: string, address: string): Followed {
  const first = address.split(/[:,]/)[0] ?? "";
  const place = parseCellAddress(first);
  if (!place) return NOTHING;
  if (sheet === INDICATOR_SHEET) return followIndicator(run, place.row);
  if (sheet === PEOPLE_SHEET) return followPerson(run.drafts.people, place);
  const report = run.drafts.reports.find(({ draft }) => draft.name === sheet);
  if (report) return followReport(run, report, first.replaceAll("$", "").toUpperCase());
  return followRow(run, sheet, place.row + 1);
}

function followReport(
  { analysis, drafts }: Followable,
  { kind, figures }: Followable["drafts"]["reports"][number],
  address: string,
): Followed {
  const printed = figures.filter(({ cell }) => cell === address);
  if (printed.length === 0) return NOTHING;
  const values = new Map(analysis.values.map((value) => [indicatorKey(value), value]));
  return {
    kind: "report",
    report: kind,
    figures: printed.map(({ text, figure }): FollowedFigure => {
      const key = indicatorOf(figure) ?? "";
      const value = values.get(key) ?? null;
      const cells = drafts.indicatorCells.get(key);
      const part = figure.part === "text" ? "numerator" : figure.part;
      return { text, figure, value, cell: cells?.[part] ?? null };
    }),
  };
}

function followIndicator({ analysis, drafts }: Followable, row: number): Followed {
  for (const value of analysis.values) {
    const cell = drafts.indicatorCells.get(indicatorKey(value))?.numerator;
    if (cell !== undefined && parseCellAddress(cell)?.row === row) return { kind: "indicator", value };
  }
  return NOTHING;
}

/** Every block of `Người học` names the person's number in its first column. */
function followPerson(draft: SheetDraft, { row, column }: { readonly row: number; readonly column: number }): Followed {
  for (const block of draft.blocks) {
    const line = block.cells[row - block.row];
    const isInside = line !== undefined && column >= block.column && column < block.column + line.length;
    const number = isInside ? line[0] : null;
    if (typeof number === "number") return { kind: "person", person: number - 1 };
  }
  return NOTHING;
}

function followRow({ analysis }: Followable, sheet: string, row: number): Followed {
  const participant = analysis.participants.find(({ ref }) => ref.sheet === sheet && ref.row === row);
  if (!participant) return NOTHING;
  const person = analysis.people.personOfRow.get(rowAddress(participant.ref)) ?? null;
  return { kind: "row", sheet, row, person, notCounted: participant.notCounted };
}
