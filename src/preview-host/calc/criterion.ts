import type { ErrorCode } from "../model/workbook-model";
import { matchKey, type MatchKey } from "./cell-reader";
import { compareNumbers, compareText } from "./coercion";
import { isError, type Scalar } from "./formula-value";
import { numberFromText } from "./number-text";

/** A condition of COUNTIF, SUMIFS … made ready to be asked of many cells. */
export interface Criterion {
  matches(value: Scalar): boolean;
  /** Set when the condition is plain equality: cells with this match key fulfil it. */
  key: MatchKey;
}

const OPERATORS = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;
const HAS_WILDCARD = /[*?~]/;

/** The regular expression text of a text with * ? and ~ as Excel's wildcards. */
export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|/]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    return found === "*" ? "[\\s\\S]*" : found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
}

/** The pattern a whole text must fit, without regard to letter case. */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "i");
}

/** Whether a lookup text has wildcards to obey. */
export function hasWildcard(text: string): boolean {
  return HAS_WILDCARD.test(text);
}

function equality(key: MatchKey): Criterion {
  return { key, matches: (value) => matchKey(value) === key };
}

function not(criterion: Criterion): Criterion {
  return { key: undefined, matches: (value) => !criterion.matches(value) };
}

function ordered(operator: string, order: (value: Scalar) => number | null): Criterion {
  const wanted = (sign: number) =>
    (operator.includes("=") && sign === 0) || (operator.startsWith("<") ? sign < 0 : sign > 0);
  return {
    key: undefined,
    matches: (value) => {
      const sign = order(value);
      return sign !== null && wanted(sign);
    },
  };
}

function equalTo(text: string, date1904: boolean): Criterion {
  const number = numberFromText(text, date1904);
  if (number !== null) return equality(number);
  if (/^(?:true|false)$/i.test(text)) return equality(matchKey(text.length === 4));
  if (text.startsWith("#") && /[!?A]$/.test(text))
    return equality(matchKey({ error: text.toUpperCase() as ErrorCode }));
  if (!HAS_WILDCARD.test(text)) return equality(text.toLowerCase());
  const pattern = wildcardPattern(text);
  return { key: undefined, matches: (value) => typeof value === "string" && pattern.test(value) };
}

/**
 * Reads a criterion as COUNTIF does. Text may start with = <> < <= > >=; what follows is a
 * number (or date, percentage) if it reads as one, else text with wildcards. "" takes blank cells
 * and empty texts, "=" blank cells alone, "<>" all others. Order signs compare like with like.
 */
export function readCriterion(criterion: Scalar, date1904: boolean): Criterion {
  // A criterion taken from a blank cell counts as 0.
  if (criterion === null) return equality(0);
  if (typeof criterion !== "string") return equality(matchKey(criterion));
  if (criterion === "") return { key: undefined, matches: (value) => value === null || value === "" };
  const [, operator, text = ""] = OPERATORS.exec(criterion)!;
  const isBlank: Criterion = { key: undefined, matches: (value) => value === null };
  switch (operator) {
    case undefined:
    case "=":
      return text === "" ? isBlank : equalTo(text, date1904);
    case "<>":
      return not(text === "" ? isBlank : equalTo(text, date1904));
    default: {
      const number = numberFromText(text, date1904);
      if (number !== null) {
        return ordered(operator, (value) => (typeof value === "number" ? compareNumbers(value, number) : null));
      }
      return ordered(operator, (value) =>
        typeof value === "string" && !isError(value) ? compareText(value, text) : null,
      );
    }
  }
}
