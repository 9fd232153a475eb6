/** Number format codes taken apart (ECMA-376 part 1, §18.8.31, as Excel writes them). */

export type DigitMark = "0" | "#" | "?";

export type FormatToken =
  | { kind: "digit"; mark: DigitMark }
  | { kind: "point" }
  | { kind: "comma" }
  | { kind: "percent" }
  | { kind: "exponent"; plus: boolean }
  | { kind: "literal"; text: string }
  /** "?/?": marks above and below the stroke; a denominator written as a number is fixed */
  | { kind: "fraction"; numerator: DigitMark[]; denominator: DigitMark[]; fixed: number | null }
  | { kind: "text" }
  | { kind: "general" }
  /** y m d h s runs; "minute" is set after the whole section is known */
  | { kind: "date"; letter: "y" | "m" | "d" | "h" | "s" | "minute"; length: number }
  | { kind: "elapsed"; letter: "h" | "m" | "s"; length: number }
  | { kind: "ampm"; am: string; pm: string };

export interface FormatCondition {
  operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  operand: number;
}

export interface FormatSection {
  tokens: FormatToken[];
  condition: FormatCondition | null;
  isDate: boolean;
  isText: boolean;
}

interface Reading {
  tokens: FormatToken[];
  condition: FormatCondition | null;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;

function readBracket(inner: string, reading: Reading): void {
  const condition = CONDITION.exec(inner);
  if (condition) {
    reading.condition = { operator: condition[1] as FormatCondition["operator"], operand: Number(condition[2]) };
  } else if (/^(h+|m+|s+)$/i.test(inner)) {
    reading.tokens.push({ kind: "elapsed", letter: inner[0]!.toLowerCase() as "h" | "m" | "s", length: inner.length });
  } else if (inner.startsWith("$")) {
    // [$₫-42A]: the currency sign is shown, the locale is not acted upon.
    const symbol = inner.slice(1).replace(/-[^-]*$/, "");
    if (symbol) reading.tokens.push({ kind: "literal", text: symbol });
  }
  // Colours ([Red], [Color 5]) and [DBNum1] leave no text.
}

function readFraction(match: string): FormatToken {
  const [above = "", below = ""] = match.replaceAll(" ", "").split("/");
  const fixed = /^[1-9]\d*$/.test(below) ? Number(below) : null;
  const marks = (text: string): DigitMark[] => [...text].map((mark) => (mark === "#" || mark === "0" ? mark : "?"));
  return { kind: "fraction", numerator: marks(above), denominator: marks(below), fixed };
}

const WORDS: readonly (readonly [RegExp, (match: string) => FormatToken])[] = [
  [/^[#0?]+ *\/ *[#0?\d]+/, readFraction],
  [/^General/i, () => ({ kind: "general" })],
  [/^AM\/PM/i, () => ({ kind: "ampm", am: "AM", pm: "PM" })],
  [/^A\/P/i, (match) => ({ kind: "ampm", am: match[0]!, pm: match[2]! })],
  [/^E[+-]/i, (match) => ({ kind: "exponent", plus: match[1] === "+" })],
  [
    /^(y+|m+|d+|h+|s+)/i,
    (match) => ({ kind: "date", letter: match[0]!.toLowerCase() as "y" | "m" | "d" | "h" | "s", length: match.length }),
  ],
  [/^e+/i, () => ({ kind: "date", letter: "y", length: 4 })],
];

function readSymbol(symbol: string): FormatToken {
  switch (symbol) {
    case "0":
    case "#":
    case "?":
      return { kind: "digit", mark: symbol };
    case ".":
      return { kind: "point" };
    case ",":
      return { kind: "comma" };
    case "%":
      return { kind: "percent" };
    case "@":
      return { kind: "text" };
    default:
      return { kind: "literal", text: symbol };
  }
}

/** m is minutes right after h or right before s, else months. */
function settleMinutes(tokens: FormatToken[]): void {
  const times = tokens.filter((token) => token.kind === "date" || token.kind === "elapsed");
  times.forEach((token, index) => {
    if (token.kind !== "date" || token.letter !== "m" || token.length > 2) return;
    if (times[index - 1]?.letter === "h" || times[index + 1]?.letter === "s") token.letter = "minute";
  });
}

/** Reads one section from `start`; gives it and where the next begins (after the semicolon). */
function readSection(format: string, start: number): { section: FormatSection; next: number } {
  const reading: Reading = { tokens: [], condition: null };
  let at = start;
  while (at < format.length && format[at] !== ";") {
    const symbol = format[at]!;
    if (symbol === '"') {
      const end = format.indexOf('"', at + 1);
      const stop = end < 0 ? format.length : end;
      reading.tokens.push({ kind: "literal", text: format.slice(at + 1, stop) });
      at = stop + 1;
    } else if (symbol === "\\" || symbol === "_" || symbol === "*") {
      // "_x" leaves the width of x, "*x" fills the cell: a blank and nothing in plain text.
      const text = symbol === "\\" ? (format[at + 1] ?? "") : symbol === "_" ? " " : "";
      if (text) reading.tokens.push({ kind: "literal", text });
      at += 2;
    } else if (symbol === "[" && format.includes("]", at)) {
      const end = format.indexOf("]", at);
      readBracket(format.slice(at + 1, end), reading);
      at = end + 1;
    } else {
      const rest = format.slice(at);
      const word = WORDS.map(([pattern, make]) => ({ match: pattern.exec(rest)?.[0], make })).find((it) => it.match);
      reading.tokens.push(word?.match ? word.make(word.match) : readSymbol(symbol));
      at += word?.match?.length ?? 1;
    }
  }
  settleMinutes(reading.tokens);
  const isDate = reading.tokens.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "ampm");
  const isText = reading.tokens.some(({ kind }) => kind === "text");
  return { section: { ...reading, isDate, isText }, next: at + 1 };
}

const parsed = new Map<string, FormatSection[]>();

/** The sections (1–4) of a format code; remembered, codes being few in a workbook. */
export function parseNumberFormat(format: string): FormatSection[] {
  const known = parsed.get(format);
  if (known) return known;
  const sections: FormatSection[] = [];
  let at = 0;
  do {
    const { section, next } = readSection(format, at);
    sections.push(section);
    at = next;
  } while (at <= format.length);
  parsed.set(format, sections);
  return sections;
}
