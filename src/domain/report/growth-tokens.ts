import type { IndicatorValue } from "../indicators/indicator";
import type { IsoDate } from "../reference";
import { formatViNumber } from "../text/vi-number";
import type { Figures } from "./figures";
import type { FigureRef } from "./report";
import { figureToken } from "./token-book";
import type { Token } from "./token-book";
import { dayInProse } from "./vi-date";

/** The figures of the report before this one, as they were frozen. */
export interface PreviousFigures {
  readonly label: string;
  readonly asOf: IsoDate;
  readonly values: readonly Pick<IndicatorValue, "id" | "of" | "numerator">[];
}

/** Counts whose growth a report can tell. */
const GROWING = ["learners", "enrolments", "completed", "certified", "vneid"] as const;

/**
 * `{{ID.more}}` by how much a count grew since the period before, `{{ID.fewer}}` by how much it fell, `{{ID.before}}`
 * what it was, `{{previous.asOf}}` the cut-off of that period; `{{if ID.same}}` where nothing moved. All are absent
 * without a period before, so that their sentences fall out.
 */
export function growthTokens(figures: Figures, previous: PreviousFigures | undefined): Map<string, Token | null> {
  const tokens = new Map<string, Token | null>();
  const day = previous ? dayInProse(previous.asOf) : null;
  tokens.set("previous.asOf", figureToken(day, { kind: "period", id: "asOf", part: "text", ...labelOf(previous) }));
  for (const id of GROWING) {
    const figure: FigureRef = { kind: "period", id, part: "numerator", ...labelOf(previous) };
    const before = previous?.values.find((value) => value.id === id && value.of === undefined)?.numerator;
    const now = figures.whole(id)?.numerator;
    const growth = before === undefined || now === undefined ? null : now - before;
    tokens.set(`${id}.before`, figureToken(before === undefined ? null : formatViNumber(before), figure));
    tokens.set(`${id}.more`, figureToken(growth !== null && growth > 0 ? formatViNumber(growth) : null, figure));
    tokens.set(`${id}.fewer`, figureToken(growth !== null && growth < 0 ? formatViNumber(-growth) : null, figure));
    tokens.set(`${id}.same`, growth === 0 ? () => [] : null);
  }
  return tokens;
}

function labelOf(previous: PreviousFigures | undefined): { readonly of?: string } {
  return previous ? { of: previous.label } : {};
}
