import { dateFromSerial, weekdayOfSerial } from "./serial-date";
import type { FormatSection, FormatToken } from "./number-format-tokens";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SECONDS_PER_DAY = 86_400;
const UNSHOWABLE = "########";

export function isDateSection(section: FormatSection): boolean {
  return section.tokens.some((token) => token.kind === "date" || token.kind === "elapsed");
}

interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  fraction: number;
  totalSeconds: number;
  half: boolean;
}

function momentOf(section: FormatSection, serial: number, date1904: boolean): Moment | null {
  const subsecond = section.tokens.find((token) => token.kind === "secondFraction");
  const resolution = subsecond?.kind === "secondFraction" ? 10 ** subsecond.digits : 1;
  const ticks = Math.round(serial * SECONDS_PER_DAY * resolution);
  const totalSeconds = Math.floor(ticks / resolution);
  const days = Math.floor(totalSeconds / SECONDS_PER_DAY);
  const date = dateFromSerial(days, date1904);
  if (serial < 0 || date === null) return null;
  const ofDay = totalSeconds - days * SECONDS_PER_DAY;
  return {
    ...date,
    weekday: weekdayOfSerial(days, date1904),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
    fraction: ticks - totalSeconds * resolution,
    totalSeconds,
    half: section.tokens.some((token) => token.kind === "half"),
  };
}

/** A serial number by a section with date or time letters; "########" when no calendar has such a day. */
export function formatDateSection(section: FormatSection, serial: number, date1904: boolean): string {
  const moment = momentOf(section, serial, date1904);
  if (moment === null) return UNSHOWABLE;
  return section.tokens.map((token, index) => tokenText(token, index, section.tokens, moment)).join("");
}

const pad = (value: number, count: number): string => String(value).padStart(Math.min(count, 2), "0");

function tokenText(token: FormatToken, index: number, tokens: readonly FormatToken[], moment: Moment): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "half":
      return token.text.length > 3 ? (moment.hour < 12 ? "AM" : "PM") : moment.hour < 12 ? "A" : "P";
    case "elapsed":
      return elapsed(token.letter, token.count, moment);
    case "secondFraction":
      return `.${String(moment.fraction).padStart(token.digits, "0")}`;
    case "date":
      return token.letter === "m" && isMinute(index, tokens)
        ? pad(moment.minute, token.count)
        : dateLetter(token.letter, token.count, moment);
    default:
      return "";
  }
}

function elapsed(letter: "h" | "m" | "s", count: number, moment: Moment): string {
  const unit = { h: 3600, m: 60, s: 1 }[letter];
  return String(Math.floor(moment.totalSeconds / unit)).padStart(count, "0");
}

/** "m" means minutes right after hours or right before seconds. */
function isMinute(index: number, tokens: readonly FormatToken[]): boolean {
  const isTimed = (token: FormatToken | undefined, letter: "h" | "s"): boolean =>
    (token?.kind === "date" || token?.kind === "elapsed") && token.letter === letter;
  const timed = (token: FormatToken): boolean => token.kind === "date" || token.kind === "elapsed";
  return isTimed(tokens.slice(0, index).filter(timed).at(-1), "h") || isTimed(tokens.slice(index + 1).find(timed), "s");
}

function dateLetter(letter: "y" | "m" | "d" | "h" | "s", count: number, moment: Moment): string {
  switch (letter) {
    case "y":
      return count <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year).padStart(4, "0");
    case "m":
      return monthText(count, moment.month);
    case "d":
      if (count <= 2) return pad(moment.day, count);
      return count === 3 ? (DAYS[moment.weekday] ?? "").slice(0, 3) : (DAYS[moment.weekday] ?? "");
    case "h":
      return pad(moment.half ? moment.hour % 12 || 12 : moment.hour, count);
    case "s":
      return pad(moment.second, count);
  }
}

function monthText(count: number, month: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (count <= 2) return pad(month, count);
  if (count === 3) return name.slice(0, 3);
  return count === 5 ? name.slice(0, 1) : name;
}
