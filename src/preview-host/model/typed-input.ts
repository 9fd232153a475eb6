import { serialFromDate } from "./serial-date";
import type { CellError, CellScalar, ErrorCode } from "./workbook-model";

/** What Excel makes of one text that is typed into a cell (or written to `values`, which is the same thing). */
export interface TypedInput {
  value: CellScalar | null;
  /** without the "=" */
  formula?: string;
  /** typed with a leading apostrophe */
  quotePrefix?: boolean;
  /** the format that a General cell takes on because of what was typed */
  impliedFormat?: string;
}

export interface TypingClock {
  date1904: boolean;
  /** the year that a date without one belongs to */
  currentYear: number;
}

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

function keepFifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

/** Excel keeps 15 significant digits of a typed number; what follows becomes zeros. */
function numberFromDigits(digits: string): number {
  const [mantissa = "", exponent] = digits.toLowerCase().split("e");
  let seen = 0;
  let started = false;
  const kept = [...mantissa].map((character) => {
    if (character < "0" || character > "9") return character;
    started ||= character !== "0";
    if (started) seen += 1;
    return seen > 15 ? "0" : character;
  });
  return Number(kept.join("") + (exponent === undefined ? "" : `e${exponent}`));
}

const NUMBER = /^([+-]?)\s*(\$?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i;
const FRACTION = /^([+-]?)(\d+)\s+(\d{1,5})\/(\d{1,5})$/;

function typedNumber(text: string): TypedInput | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const inner = bracketed?.[1] ?? text;
  const match = NUMBER.exec(inner);
  if (match === null) return bracketed === null ? typedFraction(text) : null;
  const [, signBefore, dollar, signAfter, digits = "", exponent = "", percent] = match;
  if (signBefore !== "" && signAfter !== "") return null;
  if (bracketed !== null && (signBefore !== "" || signAfter !== "")) return null;
  const negative = signBefore === "-" || signAfter === "-" || bracketed !== null;
  const magnitude = numberFromDigits(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(magnitude)) return null;
  const scaled = percent === "%" ? keepFifteenDigits(magnitude / 100) : magnitude;
  const hasDecimals = digits.includes(".");
  const value = negative && scaled !== 0 ? -scaled : scaled;
  if (percent === "%") return { value, impliedFormat: hasDecimals ? "0.00%" : "0%" };
  if (dollar === "$")
    return { value, impliedFormat: hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (exponent !== "") return { value, impliedFormat: "0.00E+00" };
  if (digits.includes(",")) return { value, impliedFormat: hasDecimals ? "#,##0.00" : "#,##0" };
  return { value };
}

function typedFraction(text: string): TypedInput | null {
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const denominator = Number(match[4]);
  if (denominator === 0) return null;
  const magnitude = Number(match[2]) + Number(match[3]) / denominator;
  return { value: match[1] === "-" ? -magnitude : magnitude, impliedFormat: denominator < 10 ? "# ?/?" : "# ??/??" };
}

/** Two-digit years below 30 belong to this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

interface DateShape {
  pattern: RegExp;
  read: (groups: string[], currentYear: number) => { year: number; month: number; day: number };
  format: string;
}

const monthNumber = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** en-US shapes, whatever the user's locale: `values` is parsed as US English (OfficeDev/office-js #1559). */
const dateShapes: readonly DateShape[] = [
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    read: ([month = "", day = "", year = ""]) => ({ year: fullYear(year), month: Number(month), day: Number(day) }),
    format: "m/d/yyyy",
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    read: ([year = "", month = "", day = ""]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
    format: "m/d/yyyy",
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})$/,
    read: ([month = "", day = ""], year) => ({ year, month: Number(month), day: Number(day) }),
    format: "d-mmm",
  },
  {
    pattern: /^(\d{1,2})[/-](\d{4})$/,
    read: ([month = "", year = ""]) => ({ year: Number(year), month: Number(month), day: 1 }),
    format: "mmm-yy",
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[\\s/-]*${MONTH}[\\s/,-]*(\\d{4}|\\d{2})$`, "i"),
    read: ([day = "", month = "", year = ""]) => ({
      year: fullYear(year),
      month: monthNumber(month),
      day: Number(day),
    }),
    format: "d-mmm-yy",
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[\\s/-]*${MONTH}$`, "i"),
    read: ([day = "", month = ""], year) => ({ year, month: monthNumber(month), day: Number(day) }),
    format: "d-mmm",
  },
  {
    pattern: new RegExp(`^${MONTH}[\\s/-]*(\\d{1,2}),?\\s+(\\d{4})$`, "i"),
    read: ([month = "", day = "", year = ""]) => ({ year: Number(year), month: monthNumber(month), day: Number(day) }),
    format: "d-mmm-yy",
  },
  {
    pattern: new RegExp(`^${MONTH}[\\s/,-]*(\\d{4})$`, "i"),
    read: ([month = "", year = ""]) => ({ year: Number(year), month: monthNumber(month), day: 1 }),
    format: "mmm-yy",
  },
];

const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(?:\.(\d{1,3}))?)?(?:\s*(am|pm|a|p))?$/i;

function typedTime(text: string): TypedInput | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hourText = "", minuteText = "", secondText, fraction, half] = match;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  const seconds = Number(secondText ?? 0) + Number(`0.${fraction ?? "0"}`);
  const value = (hours * 3600 + Number(minuteText) * 60 + seconds) / 86_400;
  const withSeconds = secondText !== undefined;
  if (hours >= 24) return { value, impliedFormat: "[h]:mm:ss" };
  const format = `h:mm${withSeconds ? ":ss" : ""}${half === undefined ? "" : " AM/PM"}`;
  return { value, impliedFormat: format };
}

function typedDate(text: string, clock: TypingClock): TypedInput | null {
  for (const shape of dateShapes) {
    const match = shape.pattern.exec(text);
    if (match === null) continue;
    const serial = serialFromDate(shape.read(match.slice(1), clock.currentYear), clock.date1904);
    if (serial !== null) return { value: serial, impliedFormat: shape.format };
  }
  const withTime = /^(\S.*?)\s+(\d{1,2}:\S.*)$/.exec(text);
  if (withTime?.[1] === undefined || withTime[2] === undefined) return null;
  const date = typedDate(withTime[1], clock);
  const time = typedTime(withTime[2]);
  if (typeof date?.value !== "number" || typeof time?.value !== "number") return null;
  return { value: date.value + time.value, impliedFormat: "m/d/yyyy h:mm" };
}

/** Most names and sentences start with something that begins no number, date, time, error or Boolean. */
const PLAIN_TEXT = /^[^\d\s+\-.$(#=@'tfjmasond]/i;

/**
 * Reads a text as Excel reads typing, by US English rules whatever the user's locale. `numberFormat` is the
 * cell's own: in "@" everything stays as written, apostrophe and "=" included only as text.
 */
export function readTypedText(text: string, numberFormat: string, clock: TypingClock): TypedInput {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { value: text };
  if (PLAIN_TEXT.test(text)) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorCodes.has(upper)) return { value: { error: upper as ErrorCode } satisfies CellError };
  return typedNumber(trimmed) ?? typedTime(trimmed) ?? typedDate(trimmed, clock) ?? { value: text };
}
