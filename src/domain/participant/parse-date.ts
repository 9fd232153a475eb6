import { foldPlain } from "../text/fold";
import type { BirthProblem, PartialDate, RawField } from "./participant";
import { readTypedText } from "./typed-text";

export type TypedDate = { readonly ok: PartialDate } | { readonly problem: BirthProblem };

/** A calendar day or part of one: PartialDate, IsoDate. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A whole number in a cell without date format is a year only in this range. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const TIME_OF_DAY = /[\st,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(am|pm|sa|ch)?\s*z?$/;
const SEPARATOR = String.raw`\s*[/.\-\\–]\s*`;
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:${SEPARATOR}|\\s+)(\\d{1,2})(?:${SEPARATOR}|\\s+)(\\d{1,4})$`);
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})$`);
const MONTH_YEAR = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{2,4})$`);
const YEAR = /^[12]\d{3}$/;
const UNREADABLE: TypedDate = { problem: "birth-unreadable" };
const IMPOSSIBLE: TypedDate = { problem: "birth-impossible" };
const TWO_DIGIT_YEAR: TypedDate = { problem: "birth-two-digit-year" };

/**
 * A date as officers type it: a date cell; d/m/yyyy, d-m-yyyy, d.m.yyyy (day first, always), "ngày 5 tháng 3 năm
 * 1990", yyyy-mm-dd, m/yyyy, yyyy. A time of day after it is left out. Never throws; blank and error cells are
 * unreadable (their callers look at the kind first). 31/04 and month 15 are impossible, 5/3/90 lacks its century.
 */
export function parseTypedDate(raw: RawField): TypedDate {
  if (raw.kind === "date" && raw.date) return dayOf(raw.date.day, raw.date.month, raw.date.year);
  if (raw.kind === "number") return yearNumber(raw.number ?? Number.NaN);
  if (raw.kind !== "text" && raw.kind !== "date") return UNREADABLE;
  return parseDateText(numericForm(readTypedText(raw)));
}

/** Whether the day stands in the calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * Negative when `a` is before `b`, positive when after, 0 when the parts that both give are equal: 3/1990 and
 * 05/03/1990 compare as equal.
 */
export function comparePartialDates(a: DateParts, b: DateParts): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day;
}

function parseDateText(text: string): TypedDate {
  const iso = numbersOf(YEAR_MONTH_DAY.exec(text));
  if (iso) return dayOf(iso[2], iso[1], iso[0]);
  const full = DAY_MONTH_YEAR.exec(text);
  if (full) return withYear(full[3], (year) => dayOf(Number(full[1]), Number(full[2]), year));
  const month = MONTH_YEAR.exec(text);
  if (month) return withYear(month[2], (year) => monthOf(Number(month[1]), year));
  if (YEAR.test(text)) return { ok: { precision: "year", year: Number(text) } };
  return /^\d\d$/.test(text) ? TWO_DIGIT_YEAR : UNREADABLE;
}

function withYear(typed: string | undefined, date: (year: number) => TypedDate): TypedDate {
  if (typed?.length === 2) return TWO_DIGIT_YEAR;
  return typed !== undefined && YEAR.test(typed) ? date(Number(typed)) : UNREADABLE;
}

/** "ngày 5 tháng 3 năm 1990", "sinh năm 1990", "tháng 3/1990" with the words as separators; no time of day. */
function numericForm(text: string): string {
  if (/^\d[\d/]+\d$/.test(text)) return text;
  return foldPlain(text)
    .replace(TIME_OF_DAY, "")
    .replace(/^['’]/, "")
    .replace(/^sinh\s+/, "")
    .replace(/^(ngay|thang|nam)\s*/, "")
    .replace(/[\s,]*\b(thang|nam)\s*/g, "/")
    .replace(/[.,;]$/, "")
    .trim();
}

function yearNumber(number: number): TypedDate {
  if (Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR) {
    return { ok: { precision: "year", year: number } };
  }
  return Number.isInteger(number) && number >= 10 && number <= 99 ? TWO_DIGIT_YEAR : UNREADABLE;
}

function dayOf(day: number, month: number, year: number): TypedDate {
  return isRealDate(year, month, day) ? { ok: { precision: "day", year, month, day } } : IMPOSSIBLE;
}

function monthOf(month: number, year: number): TypedDate {
  return month >= 1 && month <= 12 ? { ok: { precision: "month", year, month } } : IMPOSSIBLE;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function numbersOf(match: RegExpExecArray | null): [number, number, number] | null {
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}
