import { parseViNumber } from "../../domain/text/vi-number";
import { foldText } from "../../domain/text/fold";
import type { IsoDate, Place, Sourced } from "../../domain/reference";
import { cellAddress } from "../../sheet/a1";
import { isDateFormat, isErrorText, serialToDate, type CellValue } from "../../sheet/cell-value";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** Words people write after a figure: "6.814 người", "28.050,38 ha". */
const UNIT_WORDS = /\s*(?:người|hộ|khẩu|nhân khẩu|ha|tuổi|học sinh|lao động|em|lượt|buổi|bài|cái|đồng chí)\.?$/iu;

/** The cells of one reference sheet by sheet coordinates (0-based), read as what a reference can hold. */
export class ReferenceCells {
  readonly lastRow: number;
  readonly lastColumn: number;

  constructor(
    readonly sheet: SheetSnapshot,
    private readonly date1904: boolean,
  ) {
    this.lastRow = sheet.top + sheet.values.length - 1;
    this.lastColumn = sheet.left + sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  }

  value(row: number, column: number): CellValue {
    const value = this.sheet.values[row - this.sheet.top]?.[column - this.sheet.left] ?? "";
    return typeof value === "string" && value.trim() === "" ? "" : value;
  }

  place(row: number, column: number): Place {
    return { sheet: this.sheet.name, cell: cellAddress(row, column) };
  }

  /** A cell as text, lines kept, NFC; errors and empty cells are "". A whole number keeps no decimals. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "" || isErrorText(value)) return "";
    const date = this.date(row, column);
    if (typeof value === "number" && date) return `${date.day}/${date.month}/${date.year}`;
    return String(value).normalize("NFC").trim();
  }

  /** A numeric cell, or a number typed the Vietnamese way with or without its unit; null for anything else. */
  number(row: number, column: number): number | null {
    const value = this.value(row, column);
    if (typeof value === "number") return value;
    if (typeof value !== "string") return null;
    return parseViNumber(value.normalize("NFC").trim().replace(UNIT_WORDS, ""));
  }

  sourcedNumber(row: number, column: number): Sourced<number> | null {
    const value = this.number(row, column);
    return value === null ? null : { value, place: this.place(row, column) };
  }

  /** The number format of a cell that holds a number; "General" where none was read. */
  format(row: number, column: number): string {
    return this.sheet.numberFormats.get(column)?.[row - this.sheet.top] ?? "General";
  }

  /** A cell formatted as a date, or a day typed day first (5/3/2025, 05-03-2025, 5.3.2025); null for anything else. */
  date(row: number, column: number): IsoDate | null {
    const value = this.value(row, column);
    if (typeof value === "number") {
      return isDateFormat(this.format(row, column)) ? serialToDate(value, this.date1904) : null;
    }
    return typeof value === "string" ? typedDay(value) : null;
  }
}

/** A day that exists, typed day first; "ngày 10 tháng 10 năm 2025" is understood too. */
export function typedDay(text: string): IsoDate | null {
  const folded = foldText(text).trim();
  const match =
    /^([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{4})$/.exec(folded) ??
    /^(?:ngày\s*)?([0-9]{1,2})\s*tháng\s*([0-9]{1,2})\s*năm\s*([0-9]{4})$/u.exec(folded);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** A label or heading as compared: folded, without a trailing colon, asterisk or stop. */
export function labelKey(text: string): string {
  return foldText(text)
    .replace(/[\s:*.…]+$/u, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
