import type { IndicatorValue } from "../indicators/indicator";
import type { Reference } from "../reference";
import { targetOf } from "./figures";
import type { Figures } from "./figures";
import type { HamletBreakdown, HamletFigures } from "./hamlet-figures";
import { countRuns, ref } from "./indicator-tokens";
import type { TextRun } from "./report";
import { STANDARD_INDICATORS, targetText } from "./standard-table";
import { wordsToken } from "./token-book";
import type { Token } from "./token-book";
import { formatViNumber } from "../text/vi-number";

interface Judged {
  readonly title: string;
  readonly value: IndicatorValue;
  readonly target: string;
}

/**
 * What the figures themselves say of strengths and limits: `{{targets.met}}` and `{{targets.missed}}` with their
 * counts, how many of each, and the hamlets with the highest and lowest rate.
 */
export function assessmentTokens(
  figures: Figures,
  reference: Reference,
  breakdown: HamletBreakdown | null,
): Map<string, Token | null> {
  const judged = STANDARD_INDICATORS.flatMap(([id, title]): Judged[] => {
    const value = figures.whole(id);
    const target = targetOf(reference, id);
    if (value?.met === undefined || value.percent === null || !target) return [];
    return [{ title: title.charAt(0).toLowerCase() + title.slice(1), value, target: targetText(target) }];
  });
  const met = judged.filter(({ value }) => value.met === true);
  const missed = judged.filter(({ value }) => value.met === false);
  const ranked = rankHamlets(breakdown);
  return new Map<string, Token | null>([
    ["targets.count", countToken(judged.length)],
    ["targets.met", listToken(met)],
    ["targets.met.count", countToken(met.length)],
    ["targets.missed", listToken(missed)],
    ["targets.missed.count", countToken(missed.length)],
    ["hamlets.highest", ranked ? hamletToken(ranked.highest) : null],
    ["hamlets.lowest", ranked ? hamletToken(ranked.lowest) : null],
  ]);
}

function countToken(count: number): Token | null {
  return count === 0 ? null : wordsToken(formatViNumber(count));
}

function listToken(list: readonly Judged[]): Token | null {
  if (list.length === 0) return null;
  return () =>
    list.flatMap(({ title, value, target }, index): TextRun[] => [
      { text: `${index === 0 ? "" : "; "}${title} (` },
      ...countRuns(value),
      { text: " người, đạt " },
      { text: value.text, figure: ref(value.id, "percent") },
      { text: `, mức giao ${target})` },
    ]);
}

/** By rate of adults; null unless at least two hamlets have one and they differ. */
function rankHamlets(breakdown: HamletBreakdown | null): { highest: HamletFigures; lowest: HamletFigures } | null {
  const known = (breakdown?.rows ?? []).filter((row) => row.name !== null && row.ofAdults.percent !== null);
  const ranked = [...known].sort((a, b) => b.ofAdults.percent! - a.ofAdults.percent!);
  const highest = ranked[0];
  const lowest = ranked[ranked.length - 1];
  return highest && lowest && highest.ofAdults.text !== lowest.ofAdults.text ? { highest, lowest } : null;
}

function hamletToken(row: HamletFigures): Token {
  const of = row.name ?? "";
  return () => [
    { text: `${of} (` },
    { text: formatViNumber(row.learners), figure: ref("by-hamlet.adults", "numerator", of) },
    { text: "/" },
    { text: formatViNumber(row.adults ?? 0), figure: ref("by-hamlet.adults", "denominator", of) },
    { text: " người trưởng thành, đạt " },
    { text: row.ofAdults.text, figure: ref("by-hamlet.adults", "percent", of) },
    { text: ")" },
  ];
}
