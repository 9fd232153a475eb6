import {
  INFO_DATE_KEYS,
  INFO_LINES_KEYS,
  INFO_NUMBER_KEYS,
  type Info,
  type InfoKey,
  type Place,
  type Sourced,
} from "../../domain/reference";
import { isErrorText } from "../../sheet/cell-value";
import { labelKey, type ReferenceCells } from "./reference-cells";

/** Labels of `Thông tin` (contract §1); those after the first are what people write instead. */
export const INFO_LABELS: Readonly<Record<InfoKey, readonly [string, ...string[]]>> = {
  parentBody: ["Cơ quan cấp trên", "Cơ quan chủ quản", "Cơ quan cấp trên trực tiếp"],
  issuer: ["Cơ quan ban hành"],
  province: ["Tỉnh", "Tỉnh, thành phố"],
  place: ["Địa danh"],
  number: ["Số văn bản", "Số"],
  symbol: ["Ký hiệu", "Ký hiệu văn bản"],
  issuedOn: ["Ngày ban hành"],
  periodStart: ["Từ ngày", "Kỳ báo cáo từ ngày"],
  asOf: ["Số liệu tính đến ngày", "Số liệu đến ngày", "Tính đến ngày"],
  addressee: ["Kính gửi"],
  recipients: ["Nơi nhận"],
  signerTitle: ["Quyền hạn, chức vụ người ký", "Chức vụ người ký"],
  signerName: ["Họ tên người ký", "Họ và tên người ký", "Người ký"],
  draftingUnit: ["Đơn vị soạn thảo"],
  households: ["Số hộ", "Tổng số hộ"],
  population: ["Dân số", "Tổng dân số"],
  adults: ["Người trưởng thành", "Người trong độ tuổi trưởng thành", "Số người trong độ tuổi trưởng thành"],
  adultAge: ["Độ tuổi trưởng thành từ", "Độ tuổi trưởng thành"],
  students: ["Tổng số học sinh, sinh viên", "Tổng số học sinh sinh viên", "Số học sinh, sinh viên"],
  workers: ["Tổng số người lao động", "Số người lao động"],
  denominatorSource: ["Nguồn số dân", "Nguồn số liệu dân số"],
  areaHa: ["Diện tích tự nhiên (ha)", "Diện tích tự nhiên"],
  minorityShare: [
    "Tỷ lệ đồng bào dân tộc thiểu số (%)",
    "Tỷ lệ đồng bào dân tộc thiểu số",
    "Tỷ lệ dân tộc thiểu số (%)",
  ],
};

const KEY_BY_LABEL: ReadonlyMap<string, InfoKey> = new Map(
  (Object.entries(INFO_LABELS) as [InfoKey, readonly string[]][]).flatMap(([key, labels]) =>
    labels.map((label) => [labelKey(label), key] as const),
  ),
);

const LINES: ReadonlySet<InfoKey> = new Set(INFO_LINES_KEYS);
const NUMBERS: ReadonlySet<InfoKey> = new Set(INFO_NUMBER_KEYS);
const DATES: ReadonlySet<InfoKey> = new Set(INFO_DATE_KEYS);
/** The label stands in column A; a column of running numbers may stand before it. */
const LABEL_COLUMNS = [0, 1];

/**
 * Reads `Thông tin`: the first row with a label counts. A value that is empty or not understood leaves its key out and is
 * named in `problems` at its cell, a label that the sheet lacks at A1.
 */
export function readInfo(cells: ReferenceCells | null, sheetName: string): Info {
  const draft: Draft = { text: {}, lines: {}, numbers: {}, dates: {}, problems: [] };
  const seen = new Set<InfoKey>();
  if (cells) {
    for (let row = cells.sheet.top; row <= cells.lastRow; row += 1) {
      const found = labelAt(cells, row);
      if (!found || seen.has(found.key)) continue;
      seen.add(found.key);
      readValue(draft, cells, found.key, row, found.column);
    }
  }
  for (const key of new Set(KEY_BY_LABEL.values())) {
    if (!seen.has(key)) draft.problems.push({ key, place: { sheet: sheetName, cell: "A1" } });
  }
  return draft;
}

interface Draft {
  text: Record<string, Sourced<string>>;
  lines: Record<string, Sourced<readonly string[]>>;
  numbers: Record<string, Sourced<number>>;
  dates: Record<string, Sourced<{ year: number; month: number; day: number }>>;
  problems: { key: InfoKey; place: Place }[];
}

/** The label of a row and the column (0-based) of its value, to the right of the label and of what it is merged over. */
function labelAt(cells: ReferenceCells, row: number): { readonly key: InfoKey; readonly column: number } | null {
  for (const label of LABEL_COLUMNS) {
    const key = KEY_BY_LABEL.get(labelKey(cells.text(row, label)));
    const merge = cells.sheet.merges.find(({ top, bottom, left }) => left === label && row >= top && row <= bottom);
    if (key !== undefined) return { key, column: (merge?.right ?? label) + 1 };
    if (cells.text(row, label) !== "" && !/^[0-9]+[.)]?$/.test(cells.text(row, label))) return null;
  }
  return null;
}

function readValue(draft: Draft, cells: ReferenceCells, key: InfoKey, row: number, column: number): void {
  const place = cells.place(row, column);
  const value = cells.value(row, column);
  if (LINES.has(key)) {
    const lines = readLines(cells, row, column);
    if (lines.length > 0) draft.lines[key] = { value: lines, place };
    else draft.problems.push({ key, place });
  } else if (value === "" || isErrorText(value)) {
    draft.problems.push({ key, place });
  } else if (NUMBERS.has(key)) {
    const number = readNumber(cells, key, row, column);
    if (number === null) draft.problems.push({ key, place });
    else draft.numbers[key] = { value: number, place };
  } else if (DATES.has(key)) {
    const date = cells.date(row, column);
    if (date === null) draft.problems.push({ key, place });
    else draft.dates[key] = { value: date, place };
  } else {
    draft.text[key] = { value: cells.text(row, column), place };
  }
}

/** `minorityShare` is in percent: a cell that Excel shows as a percentage holds the hundredth of it. */
function readNumber(cells: ReferenceCells, key: InfoKey, row: number, column: number): number | null {
  const number = cells.number(row, column);
  const isPercentCell = typeof cells.value(row, column) === "number" && cells.format(row, column).includes("%");
  if (number === null || key !== "minorityShare" || !isPercentCell) return number;
  return Math.round(number * 1e6) / 1e4;
}

/** A line each: line breaks in the cell, and the rows below whose label is empty. */
function readLines(cells: ReferenceCells, row: number, column: number): string[] {
  const lines: string[] = [];
  for (let at = row; at <= cells.lastRow; at += 1) {
    const hasLabel = cells.text(at, column - 1) !== "" || cells.text(at, 0) !== "";
    if (at > row && (hasLabel || cells.text(at, column) === "")) break;
    lines.push(...cells.text(at, column).split(/\r\n|\r|\n/));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
