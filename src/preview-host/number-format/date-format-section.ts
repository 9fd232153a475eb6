import { dateOfSerial, isDateSerial, type SerialDate } from "../model/serial-date";
import type { FormatToken } from "./parse-number-format";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY_SECONDS = 86_400;

interface Clock {
  date: SerialDate;
  hour: number;
  minute: number;
  second: number;
  /** decimals of the second, as a digit string of the length the format asks for */
  fraction: string;
  /** the whole serial in units of the finest shown second, for [h] [m] [s] */
  totalSeconds: number;
}

/** Number of zeros that follow "s." in the format: decimals of seconds shown. */
function secondDecimals(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return token.kind === "point" && (before?.kind === "date" || before?.kind === "elapsed") && before.letter === "s";
  });
  if (point < 0) return 0;
  let count = 0;
  while (tokens[point + 1 + count]?.kind === "digit") count += 1;
  return Math.min(count, 3);
}

/** Excel rounds the time to the finest unit the format can show of seconds, then cuts. */
function readClock(serial: number, decimals: number, date1904: boolean): Clock | null {
  const unit = 10 ** decimals;
  const ticks = Math.round(serial * DAY_SECONDS * unit);
  const totalSeconds = Math.floor(ticks / unit);
  const days = Math.floor(totalSeconds / DAY_SECONDS);
  if (!isDateSerial(days, date1904)) return null;
  const ofDay = totalSeconds - days * DAY_SECONDS;
  return {
    date: dateOfSerial(days, date1904),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
    fraction: decimals === 0 ? "" : String(ticks % unit).padStart(decimals, "0"),
    totalSeconds,
  };
}

function pad(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), "0");
}

function named(names: readonly string[], index: number, length: number): string {
  const name = names[index] ?? "";
  if (length === 5) return name.slice(0, 1);
  return length === 3 ? name.slice(0, 3) : name;
}

function datePart(token: FormatToken & { kind: "date" }, clock: Clock, twelveHours: boolean): string {
  const { date, length } = { date: clock.date, length: token.length };
  switch (token.letter) {
    case "y":
      return length <= 2 ? String(date.year % 100).padStart(2, "0") : String(date.year).padStart(4, "0");
    case "m":
      return length <= 2 ? pad(date.month, length) : named(MONTHS, date.month - 1, length);
    case "d":
      return length <= 2 ? pad(date.day, length) : named(DAYS, date.weekday, length);
    case "h":
      return pad(twelveHours ? ((clock.hour + 11) % 12) + 1 : clock.hour, length);
    case "minute":
      return pad(clock.minute, length);
    case "s":
      return pad(clock.second, length);
  }
}

const ELAPSED_SECONDS = { h: 3600, m: 60, s: 1 } as const;

/**
 * The text of a serial (days) in a date section of a number format; month and day names in
 * English. Null when the serial is no date (Excel then fills the cell with #).
 */
export function renderDateSection(tokens: readonly FormatToken[], serial: number, date1904: boolean): string | null {
  const clock = readClock(serial, secondDecimals(tokens), date1904);
  if (!clock) return null;
  const twelveHours = tokens.some(({ kind }) => kind === "ampm");
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "date") text += datePart(token, clock, twelveHours);
    else if (token.kind === "ampm") text += clock.hour < 12 ? token.am : token.pm;
    else if (token.kind === "elapsed") {
      text += String(Math.floor(clock.totalSeconds / ELAPSED_SECONDS[token.letter])).padStart(token.length, "0");
    } else if (token.kind === "point") text += tokens[index + 1]?.kind === "digit" ? `.${clock.fraction}` : ".";
    else if (token.kind === "comma") text += ",";
    else if (token.kind === "percent") text += "%";
  });
  return text;
}
