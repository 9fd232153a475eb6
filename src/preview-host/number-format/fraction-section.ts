import type { DigitMark, FormatToken } from "./parse-number-format";

export type FractionToken = FormatToken & { kind: "fraction" };

interface Fraction {
  numerator: number;
  denominator: number;
}

/** The nearest fraction whose denominator has no more digits than the format, or is the one it names. */
function nearest(part: number, { denominator, fixed }: FractionToken): Fraction {
  if (fixed !== null) return { numerator: Math.round(part * fixed), denominator: fixed };
  let best: Fraction = { numerator: Math.round(part), denominator: 1 };
  let error = Math.abs(part - best.numerator);
  for (let of = 2; of < 10 ** Math.min(denominator.length, 4); of += 1) {
    const numerator = Math.round(part * of);
    const miss = Math.abs(part - numerator / of);
    if (miss < error - 1e-12) [best, error] = [{ numerator, denominator: of }, miss];
  }
  return best;
}

/** Missing digits are a zero, a blank or nothing by their mark; numerators fill up on the left, denominators on the right. */
function filled(digits: string, marks: readonly DigitMark[], side: "left" | "right"): string {
  const missing =
    side === "left" ? marks.slice(0, Math.max(0, marks.length - digits.length)) : marks.slice(digits.length);
  const fill = missing.map((mark) => (mark === "0" && side === "left" ? "0" : mark === "#" ? "" : " ")).join("");
  return side === "left" ? fill + digits : digits + fill;
}

/** The text of a non-negative number in a section with a fraction ("# ?/?"): a whole number leaves the fraction blank. */
export function renderFractionSection(
  tokens: readonly FormatToken[],
  fraction: FractionToken,
  magnitude: number,
): string {
  const at = tokens.indexOf(fraction);
  const wholeMarks = tokens.slice(0, at).filter((token) => token.kind === "digit");
  const isMixed = wholeMarks.length > 0;
  let whole = isMixed ? Math.floor(magnitude) : 0;
  let { numerator, denominator } = nearest(magnitude - whole, fraction);
  if (isMixed && numerator === denominator) [whole, numerator, denominator] = [whole + 1, 0, 1];
  const isBlank = isMixed && numerator === 0;
  const above = filled(String(numerator), fraction.numerator, "left");
  const below = filled(String(denominator), fraction.denominator, "right");
  const ratio = isBlank ? " ".repeat(above.length + below.length + 1) : `${above}/${below}`;
  const showsWhole = whole > 0 || isBlank || wholeMarks.some(({ mark }) => mark === "0");
  let text = "";
  let isWholeWritten = false;
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "fraction") text += ratio;
    else if (token.kind === "digit" && !isWholeWritten) {
      text += showsWhole ? String(whole).padStart(wholeMarks.filter(({ mark }) => mark === "0").length, "0") : "";
      isWholeWritten = true;
    }
  }
  return text;
}
