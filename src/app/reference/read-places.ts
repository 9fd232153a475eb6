import type { Hamlet, Target, Unit } from "../../domain/reference";
import { foldText } from "../../domain/text/fold";
import { isSubtotalText } from "../locate/row-words";
import { parseViNumber } from "../../domain/text/vi-number";
import type { ReferenceCells } from "./reference-cells";
import { readTable } from "./read-table";

const HAMLET_HEADINGS = {
  name: ["Thôn", "Tên thôn", "Thôn, tổ dân phố", "Thôn/Làng"],
  otherNames: ["Tên khác", "Tên gọi khác"],
  households: ["Số hộ", "Hộ"],
  population: ["Dân số", "Số dân", "Nhân khẩu", "Số khẩu"],
  adults: ["Người trưởng thành", "Số người trưởng thành", "Người trong độ tuổi trưởng thành"],
};

const UNIT_HEADINGS = {
  name: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị"],
  otherNames: ["Tên khác", "Tên gọi khác", "Tên viết tắt"],
  officials: ["Tổng số CBCCVC", "Số CBCCVC", "CBCCVC", "Tổng số cán bộ, công chức, viên chức"],
};

const TARGET_HEADINGS = {
  indicator: ["Mã", "Mã chỉ tiêu"],
  level: ["Mức giao", "Mức giao %", "Chỉ tiêu giao"],
  year: ["Năm"],
  basis: ["Căn cứ"],
};

/** `Địa bàn`; a row of totals under the hamlets is no hamlet. */
export function readHamlets(cells: ReferenceCells): Hamlet[] {
  return namedRows(cells, HAMLET_HEADINGS).map(({ row, columns }) => ({
    ...names(cells, row, columns),
    households: numberAt(cells, row, columns.households),
    population: numberAt(cells, row, columns.population),
    adults: numberAt(cells, row, columns.adults),
    place: cells.place(row, columns.name!),
  }));
}

/** `Đơn vị`; a row of totals is no unit. */
export function readUnits(cells: ReferenceCells): Unit[] {
  return namedRows(cells, UNIT_HEADINGS).map(({ row, columns }) => ({
    ...names(cells, row, columns),
    officials: numberAt(cells, row, columns.officials),
    place: cells.place(row, columns.name!),
  }));
}

/** `Chỉ tiêu giao`; rows whose level cannot be read are left out. */
export function readTargets(cells: ReferenceCells): Target[] {
  const table = readTable(cells, TARGET_HEADINGS);
  if (!table) return [];
  const { columns } = table;
  const isPercentColumn = table.headingOf("level").includes("%");
  return table.rows.flatMap((row) => {
    const indicator = cells.text(row, columns.indicator!);
    const level = columns.level === undefined ? null : readLevel(cells, row, columns.level, isPercentColumn);
    if (indicator === "" || level === null) return [];
    const year = columns.year === undefined ? null : /[12][0-9]{3}/.exec(cells.text(row, columns.year));
    return [
      {
        indicator,
        level,
        year: year ? Number(year[0]) : null,
        basis: columns.basis === undefined ? "" : cells.text(row, columns.basis),
        place: cells.place(row, columns.level!),
      },
    ];
  });
}

/**
 * A percent is told by its sign: typed (`80%`), in the cell's number format, or in the column's heading. Without a sign
 * a value up to 1 is a share (no head count is a fraction, nor is one person a target), any other a head count.
 */
function readLevel(
  cells: ReferenceCells,
  row: number,
  column: number,
  isPercentColumn: boolean,
): Target["level"] | null {
  const value = cells.value(row, column);
  if (typeof value === "number") {
    if (cells.format(row, column).includes("%") || (value > 0 && value <= 1)) return { kind: "percent", value };
    return isPercentColumn ? { kind: "percent", value: share(value) } : { kind: "count", value };
  }
  const text = cells
    .text(row, column)
    .replace(/^(?:[<>≥≤=]|trên|từ|ít nhất|tối thiểu|đạt)+\s*/iu, "")
    .replace(/\s*(?:trở lên|người)\s*$/iu, "");
  const number = parseViNumber(text);
  if (number === null) return null;
  if (/%$/.test(text.trim()) || isPercentColumn) return { kind: "percent", value: share(number) };
  return number > 0 && number <= 1 ? { kind: "percent", value: number } : { kind: "count", value: number };
}

/** Percent to share without the rests of binary fractions: 95,5 is 0,955. */
function share(percent: number): number {
  return Math.round(percent * 1e6) / 1e8;
}

function namedRows<Key extends string>(
  cells: ReferenceCells,
  headings: Readonly<Record<Key | "name", readonly string[]>>,
): { readonly row: number; readonly columns: { readonly [key in Key | "name"]?: number } }[] {
  const table = readTable<Key | "name">(cells, headings);
  if (!table) return [];
  const nameColumn = (table.columns as { readonly name?: number }).name ?? 0;
  return table.rows
    .filter(
      (row) => cells.text(row, nameColumn) !== "" && !isSubtotalText(foldText(cells.text(row, nameColumn)).trim()),
    )
    .map((row) => ({ row, columns: table.columns }));
}

function names(
  cells: ReferenceCells,
  row: number,
  columns: { readonly name?: number; readonly otherNames?: number },
): { readonly name: string; readonly otherNames: readonly string[] } {
  const others = columns.otherNames === undefined ? "" : cells.text(row, columns.otherNames);
  return { name: oneLine(cells.text(row, columns.name ?? 0)), otherNames: splitList(others) };
}

function numberAt(
  cells: ReferenceCells,
  row: number,
  column: number | undefined,
): ReturnType<ReferenceCells["sourcedNumber"]> {
  return column === undefined ? null : cells.sourcedNumber(row, column);
}

/** Names between semicolons or line breaks. */
export function splitList(text: string): string[] {
  return text
    .split(/[;\r\n]+/)
    .map(oneLine)
    .filter((part) => part !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
