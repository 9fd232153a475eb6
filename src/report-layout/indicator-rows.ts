import type { IndicatorDefinition, IndicatorValue } from "../domain/indicators/indicator";
import { NO_RATE } from "../domain/indicators/percent";
import { INDICATORS } from "../domain/indicators/registry";
import { targetFor } from "../domain/indicators/target";
import type { Reference, Target } from "../domain/reference";
import type { DraftCell } from "../sheet/write-plan";
import { resolveTemplate, type FormulaPlaces } from "./formula-template";
import { partLabel } from "./part-label";

/** One line of `Chỉ tiêu`; `row` is the sheet's, from 0. */
export interface IndicatorRow {
  readonly value: IndicatorValue;
  readonly definition: IndicatorDefinition;
  readonly row: number;
  readonly target: Target | null;
}

/** Every value with its definition, one below the other from `firstRow`. */
export function indicatorRows(
  values: readonly IndicatorValue[],
  reference: Reference,
  firstRow: number,
): IndicatorRow[] {
  const definitions = new Map(INDICATORS.map((definition) => [definition.id, definition]));
  const asOf = reference.info.dates.asOf?.value ?? null;
  return values.flatMap((value, index) => {
    const definition = definitions.get(value.id);
    if (!definition) return [];
    const target = value.target === undefined ? null : targetFor(value.id, reference.targets, asOf);
    return [{ value, definition, row: firstRow + index, target }];
  });
}

/** A count by nature, not a rate whose denominator is missing. */
export function isBareCount({ denominator, text }: IndicatorValue): boolean {
  return denominator === null && text !== NO_RATE;
}

/** The cells of a line, columns A to J; the formulas name the line's own C, D, E and G. */
export function indicatorCells({ value, definition, row, target }: IndicatorRow, places: FormulaPlaces): DraftCell[] {
  const line = row + 1;
  const label = value.of === undefined ? null : partLabel(value.id, value.of);
  const at = { of: value.of, label: label === null ? null : { cell: `$C${line}`, value: label } };
  const templates = definition.formula(value);
  const numerator = templates.numerator === null ? null : resolveTemplate(templates.numerator, places, at);
  const denominator = templates.denominator === null ? null : resolveTemplate(templates.denominator, places, at);
  const constant = numerator === null ? " Số ghi cố định, lập lại mỗi lần chạy." : "";
  return [
    value.id,
    definition.title,
    label,
    numerator === null ? value.numerator : { formula: numerator },
    isBareCount(value) ? null : denominator === null ? (value.denominator ?? NO_RATE) : { formula: denominator },
    isBareCount(value) ? null : { formula: percentFormula(line) },
    value.target ?? null,
    target === null ? null : { formula: metFormula(line, target) },
    value.low ?? null,
    `${definition.source}.${constant}${target?.basis ? ` Mức giao: ${target.basis}.` : ""}`,
  ];
}

/** The integer half-up of percentOf: exact, since a quotient of whole numbers never rounds up to the next one. */
function percentFormula(line: number): string {
  return `=IF(N(E${line})>0,INT((2000*D${line}+E${line})/(2*E${line}))/10,"${NO_RATE}")`;
}

function metFormula(line: number, { level }: Target): string {
  if (level.kind === "count") return `=IF(D${line}>=G${line},"Đạt","Chưa đạt")`;
  return `=IF(N(E${line})>0,IF(ROUND(D${line}*100-G${line}*E${line},6)>=0,"Đạt","Chưa đạt"),"${NO_RATE}")`;
}
