import type { IndicatorValue } from "../indicators/indicator";
import { NO_RATE } from "../indicators/percent";
import { formatViNumber } from "../text/vi-number";
import type { Figures } from "./figures";
import type { FigureRef, TextRun } from "./report";
import { figureToken } from "./token-book";
import type { Token } from "./token-book";

/** Indicators that a report's text can name, whether they were computed this time or not. */
const NAMED_INDICATORS = [
  "learners",
  "learners.population",
  "learners.adults",
  "adult-learners.adults",
  "enrolments",
  "completed",
  "certified",
  "vneid",
  "std.officials",
  "std.students",
  "std.adults",
  "std.vneid",
  "std.workers",
  "officials.certified",
] as const;

/**
 * `{{ID}}` as the indicator prints, `{{ID.n}}` and `{{ID.of}}` its two counts, `{{ID.counts}}` both as "596/3.713".
 * A count of nobody gives no token: in running text it cannot be told from data that nobody kept.
 */
export function indicatorTokens(figures: Figures): Map<string, Token | null> {
  const tokens = new Map<string, Token | null>();
  for (const id of NAMED_INDICATORS) setTokens(tokens, id, figures.whole(id));
  tokens.set("learners.others", otherThanLearners(figures, "adult-learners.adults"));
  tokens.set("enrolments.more", otherThanLearners(figures, "enrolments"));
  return tokens;
}

function setTokens(tokens: Map<string, Token | null>, id: string, value: IndicatorValue | undefined): void {
  const printed = value && value.numerator > 0 ? value : undefined;
  const text = printed && printed.text !== NO_RATE ? printed.text : null;
  tokens.set(id, figureToken(text, ref(id, typeof printed?.percent === "number" ? "percent" : "numerator")));
  tokens.set(`${id}.n`, figureToken(printed ? formatViNumber(printed.numerator) : null, ref(id, "numerator")));
  const total = printed?.denominator ? formatViNumber(printed.denominator) : null;
  tokens.set(`${id}.of`, figureToken(total, ref(id, "denominator")));
  tokens.set(`${id}.counts`, printed && total !== null ? () => countRuns(printed) : null);
}

/** "596/3.713", each number tied to its side of the figure. */
export function countRuns(value: IndicatorValue): readonly TextRun[] {
  const of = value.of;
  return [
    { text: formatViNumber(value.numerator), figure: ref(value.id, "numerator", of) },
    { text: "/" },
    { text: formatViNumber(value.denominator ?? 0), figure: ref(value.id, "denominator", of) },
  ];
}

export function ref(id: string, part: FigureRef["part"], of?: string): FigureRef {
  return { kind: "indicator", id, part, ...(of === undefined ? {} : { of }) };
}

/** A condition: the indicator counts another number than the learners, so that a sentence of its own says something. */
function otherThanLearners(figures: Figures, id: string): Token | null {
  const learners = figures.whole("learners")?.numerator;
  const other = figures.whole(id)?.numerator;
  return other === undefined || other === 0 || other === learners ? null : () => [];
}
