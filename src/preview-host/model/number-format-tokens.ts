export type FormatToken =
  | { kind: "literal"; text: string }
  | { kind: "general" }
  | { kind: "text" }
  | { kind: "digit"; symbol: "0" | "#" | "?"; decimal: boolean }
  | { kind: "point" }
  | { kind: "percent" }
  | { kind: "exponent"; digits: number }
  | { kind: "fraction"; maxDenominator: number }
  | { kind: "date"; letter: "y" | "m" | "d" | "h" | "s"; count: number }
  | { kind: "elapsed"; letter: "h" | "m" | "s"; count: number }
  | { kind: "half"; text: string }
  | { kind: "secondFraction"; digits: number };

export interface FormatSection {
  tokens: FormatToken[];
  condition: ((value: number) => boolean) | null;
  decimalPlaces: number;
  /** a comma between digits: thousands are separated */
  grouped: boolean;
  /** commas after the last digit: divided by 1000 so many times */
  thousandsScale: number;
}

/** Splits at ";" outside quotes, brackets and escapes. */
function splitSections(format: string): string[] {
  return [...format.matchAll(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/gs)]
    .map((match) => match[0])
    .filter((part, index, parts) => part !== "" || (index > 0 && index < parts.length - 1 && parts[index - 1] === ""));
}

const PIECE =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(E[+-]0+)|([#0?]+ *\/ *[#0?\d]+)|(y+|m+|d+|h+|s+)|([0#?])|(\.0+(?=[^0#?]|$)|\.)|(,+)|(%)|(@)|([^])/gi;

/** The sections of a number format code (ECMA-376-1 §18.8.31), at most four. */
export function parseFormat(format: string): FormatSection[] {
  const parts = splitSections(format === "" ? "General" : format);
  return parts.slice(0, 4).map(parseSection);
}

function parseCondition(text: string): ((value: number) => boolean) | null {
  const match = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(text);
  if (match === null) return null;
  const limit = Number(match[2]);
  switch (match[1]) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}

function bracketToken(content: string): FormatToken | null {
  const elapsed = /^(h+|m+|s+)$/i.exec(content);
  if (elapsed?.[1] !== undefined) {
    const letter = elapsed[1].charAt(0).toLowerCase() as "h" | "m" | "s";
    return { kind: "elapsed", letter, count: elapsed[1].length };
  }
  // [$₫-42A]: the currency sign is shown, the language is not.
  const currency = /^\$([^-]*)(?:-.*)?$/.exec(content);
  return currency?.[1] !== undefined && currency[1] !== "" ? { kind: "literal", text: currency[1] } : null;
}

function parseSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  let decimal = false;
  let commas = { grouped: false, trailing: 0 };
  const dateLike = /[ymdhs]/i.test(text.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, ""));
  for (const match of text.matchAll(PIECE)) {
    const [, quoted, escaped, spaced, , bracket, general, half, exponent, fraction, letters, digit, point, comma] =
      match;
    if (bracket !== undefined) {
      condition ??= parseCondition(bracket);
      const token = bracketToken(bracket);
      if (token !== null) tokens.push(token);
    } else if (digit !== undefined) {
      tokens.push({ kind: "digit", symbol: digit as "0" | "#" | "?", decimal });
      if (commas.trailing > 0) commas = { grouped: true, trailing: 0 };
    } else if (comma !== undefined) {
      if (tokens.some((token) => token.kind === "digit")) commas.trailing += comma.length;
      else tokens.push({ kind: "literal", text: comma });
    } else if (point !== undefined && dateLike) {
      tokens.push(
        point.length > 1 ? { kind: "secondFraction", digits: point.length - 1 } : { kind: "literal", text: "." },
      );
    } else if (point !== undefined) {
      decimal = true;
      tokens.push({ kind: "point" });
      for (const symbol of point.slice(1)) tokens.push({ kind: "digit", symbol: symbol as "0", decimal });
    } else {
      tokens.push(
        simpleToken({ match: match[0], quoted, escaped, spaced, general, half, exponent, fraction, letters }),
      );
    }
  }
  return {
    tokens: tokens.filter((token) => token.kind !== "literal" || token.text !== ""),
    condition,
    decimalPlaces: tokens.filter((token) => token.kind === "digit" && token.decimal).length,
    grouped: commas.grouped,
    thousandsScale: commas.trailing,
  };
}

interface Piece {
  match: string;
  quoted: string | undefined;
  escaped: string | undefined;
  spaced: string | undefined;
  general: string | undefined;
  half: string | undefined;
  exponent: string | undefined;
  fraction: string | undefined;
  letters: string | undefined;
}

function simpleToken(piece: Piece): FormatToken {
  if (piece.quoted !== undefined) return { kind: "literal", text: piece.quoted };
  if (piece.escaped !== undefined) return { kind: "literal", text: piece.escaped };
  if (piece.spaced !== undefined) return { kind: "literal", text: " " };
  if (piece.match.startsWith("*")) return { kind: "literal", text: "" };
  if (piece.general !== undefined) return { kind: "general" };
  if (piece.half !== undefined) return { kind: "half", text: piece.half };
  if (piece.exponent !== undefined) return { kind: "exponent", digits: piece.exponent.length - 2 };
  if (piece.fraction !== undefined) {
    const places = piece.fraction.split("/")[1]?.trim().length ?? 1;
    return { kind: "fraction", maxDenominator: 10 ** places - 1 };
  }
  if (piece.letters !== undefined) {
    const letter = piece.letters.charAt(0).toLowerCase() as "y" | "m" | "d" | "h" | "s";
    return { kind: "date", letter, count: piece.letters.length };
  }
  if (piece.match === "%") return { kind: "percent" };
  if (piece.match === "@") return { kind: "text" };
  return { kind: "literal", text: piece.match };
}
