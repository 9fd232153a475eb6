import { serialOfDate } from "../model/serial-date";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const DECORATED = /^([+-])?\s*\$?\s*([+-])?\s*(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?\s*(%)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*(am|pm|a|p)?$/i;
const CLOCK_START = /^(.+?)[ T]+(\d{1,4}:\d{1,2}.*)$/;

/** Digits after the fifteenth become zeros, as Excel keeps no more of a typed number. */
function cutToFifteenDigits(text: string): number {
  const [mantissa = "", power = ""] = text.split(/e/i);
  let seen = 0;
  let started = false;
  const cut = mantissa.replace(/\d/g, (digit) => {
    started ||= digit !== "0";
    if (started) seen += 1;
    return seen > 15 ? "0" : digit;
  });
  return Number(power === "" ? cut : `${cut}e${power}`);
}

/** A text made of digits, sign, point and exponent alone; null when it is none. */
export function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed)) return null;
  const value = trimmed.length > 15 ? cutToFifteenDigits(trimmed) : Number(trimmed);
  return Number.isFinite(value) ? value : null;
}

/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999 (Excel's default window). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Year, month, day of the date forms Excel reads in en-US; null for any other text. */
function dateFields(text: string, yearNow: number | null): [number, number, number] | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us && us[3] !== undefined) return [fullYear(us[3]), Number(us[1]), Number(us[2])];
  if (us) return yearNow === null ? null : [yearNow, Number(us[1]), Number(us[2])];
  const dayFirst = /^(\d{1,2})[- ]?([a-z]{3,9})[- ,]*(\d{2}|\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})[- ]?(\d{1,2})[, ]+(\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((dayFirst?.[2] ?? monthFirst?.[1] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  if (dayFirst) return [fullYear(dayFirst[3]!), month, Number(dayFirst[1])];
  return monthFirst ? [Number(monthFirst[3]), month, Number(monthFirst[2])] : null;
}

/** The serial of a date text, month before day as in en-US; null when it is no date. */
export function dateFromText(text: string, date1904: boolean, yearNow: number | null = null): number | null {
  const fields = dateFields(text.trim(), yearNow);
  if (!fields) return null;
  const [year, month, day] = fields;
  if (month < 1 || month > 12 || day < 1 || year < (date1904 ? 1904 : 1900)) return null;
  const serial = serialOfDate(year, month, day, date1904);
  const next = serialOfDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1, date1904);
  return serial === null || (next !== null && serial >= next) ? null : serial;
}

/** The fraction of a day of "7:30", "19:30:15" or "7:30 PM"; null when it is no time. */
export function timeFromText(text: string): number | null {
  const match = TIME.exec(text.trim());
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.[0]?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? "0");
  return minute > 59 || second >= 60 ? null : (hour * 3600 + minute * 60 + second) / 86_400;
}

function decoratedNumber(text: string): number | null {
  const inParentheses = /^\((.*)\)$/.exec(text);
  const match = DECORATED.exec(inParentheses?.[1] ?? text);
  if (!match) return null;
  const signs = (match[1] === "-" ? -1 : 1) * (match[2] === "-" ? -1 : 1) * (inParentheses ? -1 : 1);
  const magnitude = cutToFifteenDigits(match[3]!.replaceAll(",", "") + (match[4] ?? ""));
  return signs * (match[5] === undefined ? magnitude : magnitude / 100);
}

/**
 * The number a text stands for in arithmetic (en-US): plain, with thousands separators, $, %,
 * in parentheses, a date (month first), a time, or both. Null when Excel would say #VALUE!.
 */
export function numberFromText(text: string, date1904: boolean): number | null {
  const plain = plainNumber(text);
  if (plain !== null) return plain;
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const decorated = decoratedNumber(trimmed) ?? dateFromText(trimmed, date1904) ?? timeFromText(trimmed);
  if (decorated !== null) return decorated;
  const both = CLOCK_START.exec(trimmed);
  if (!both) return null;
  const day = dateFromText(both[1]!, date1904);
  const time = timeFromText(both[2]!);
  return day === null || time === null ? null : day + time;
}
