import { formatViNumber } from "../text/vi-number";
import type { HamletBreakdown } from "./hamlet-figures";
import { ref } from "./indicator-tokens";
import { figureToken, wordsToken } from "./token-book";
import type { Token, TokenMap } from "./token-book";

/** Loop `hamlets`: `{{hamlet}}`, `{{hamlet.learners}}`, `{{hamlet.population}}`, `{{hamlet.adults}}`, their rates, `{{end}}`. */
export function hamletItems({ rows }: HamletBreakdown): TokenMap[] {
  const named = rows.filter((row) => row.name !== null);
  return named.map((row, index): TokenMap => {
    const of = row.name ?? "";
    return new Map<string, Token | null>([
      ["hamlet", wordsToken(of)],
      ["hamlet.learners", figureToken(formatViNumber(row.learners), ref("by-hamlet", "numerator", of))],
      ["hamlet.population", figureToken(countText(row.population), ref("by-hamlet", "denominator", of))],
      ["hamlet.adults", figureToken(countText(row.adults), ref("by-hamlet.adults", "denominator", of))],
      ["hamlet.ofPopulation", figureToken(rateText(row.ofPopulation), ref("by-hamlet", "percent", of))],
      ["hamlet.ofAdults", figureToken(rateText(row.ofAdults), ref("by-hamlet.adults", "percent", of))],
      ["end", wordsToken(index === named.length - 1 ? "." : ";")],
    ]);
  });
}

function countText(count: number | null): string | null {
  return count ? formatViNumber(count) : null;
}

function rateText(rate: { readonly percent: number | null; readonly text: string }): string | null {
  return rate.percent === null ? null : rate.text;
}
