import { ageBandOf } from "../domain/indicators/by-age";
import { isOfMinority } from "../domain/indicators/by-minority";
import { firstMonthOf } from "../domain/indicators/by-month";
import { enrolmentsOf } from "../domain/indicators/enrolment";
import type { PartialDate } from "../domain/participant/participant";
import type { Person } from "../domain/people/people";
import { quotedSheetName } from "../sheet/a1";
import type { DraftCell, HorizontalAlignment } from "../sheet/write-plan";
import { monthNumber, MONTH_FORMAT, partLabel, UNKNOWN_LABEL } from "./part-label";

export interface PeopleColumn {
  /** The name formulas know the column by: {people:KEY}. */
  readonly key: string;
  readonly heading: string;
  /** In widths of the digit 0. */
  readonly width: number;
  readonly align?: HorizontalAlignment;
  readonly numberFormat?: string;
  cell(person: Person): DraftCell;
}

/** A formula's text literal may have 255 characters (Excel's limit). */
const MAX_LITERAL = 250;

const flag = (holds: boolean): number => (holds ? 1 : 0);
const orUnknown = <T extends string | number>(value: T | null): T | string => value ?? UNKNOWN_LABEL;

/** `Người học`: everything a formula of `Chỉ tiêu` asks about a person, and the rows the person comes from. */
export const PEOPLE_COLUMNS: readonly PeopleColumn[] = [
  { key: "no", heading: "STT", width: 6, align: "center", cell: (person) => person.index + 1 },
  { key: "name", heading: "Họ và tên", width: 26, cell: (person) => person.name },
  { key: "birth", heading: "Ngày sinh", width: 12, align: "center", cell: ({ birth }) => orUnknown(dateText(birth)) },
  { key: "year", heading: "Năm sinh", width: 9, align: "center", cell: ({ birth }) => orUnknown(birth?.year ?? null) },
  { key: "age", heading: "Tuổi", width: 8, align: "center", cell: (person) => orUnknown(person.age) },
  {
    key: "ageBand",
    heading: "Nhóm tuổi",
    width: 13,
    align: "center",
    cell: ({ age }) => part("by-age", ageBandOf(age)),
  },
  { key: "sex", heading: "Giới tính", width: 9, align: "center", cell: ({ sex }) => part("by-sex", sex) },
  { key: "ethnicity", heading: "Dân tộc", width: 13, cell: (person) => orUnknown(person.ethnicity) },
  { key: "minority", heading: "DTTS", width: 8, align: "center", cell: minorityFlag },
  { key: "hamlet", heading: "Thôn", width: 16, cell: (person) => orUnknown(person.hamlet) },
  { key: "official", heading: "CBCCVC", width: 9, align: "center", cell: ({ groups }) => flag(groups.has("official")) },
  { key: "student", heading: "HSSV", width: 7, align: "center", cell: ({ groups }) => flag(groups.has("student")) },
  { key: "worker", heading: "NLĐ", width: 7, align: "center", cell: ({ groups }) => flag(groups.has("worker")) },
  { key: "group", heading: "Nhóm", width: 20, cell: ({ group }) => part("by-group", group) },
  { key: "unit", heading: "Đơn vị", width: 24, cell: (person) => orUnknown(person.unit) },
  { key: "courses", heading: "Số khóa", width: 8, align: "center", cell: (person) => enrolmentsOf(person).length },
  {
    key: "completed",
    heading: "Hoàn thành",
    width: 8,
    align: "center",
    cell: (person) => flag(person.status === "completed"),
  },
  { key: "certified", heading: "Chứng chỉ", width: 8, align: "center", cell: (person) => flag(person.hasCertificate) },
  { key: "vneid", heading: "VNeID", width: 8, align: "center", cell: (person) => flag(person.vneidConfirmed) },
  { key: "month", heading: "Tháng đầu tiên", width: 11, align: "center", numberFormat: MONTH_FORMAT, cell: monthCell },
  { key: "id", heading: "Số căn cước", width: 16, align: "center", cell: ({ personalId }) => maskedId(personalId) },
  { key: "rows", heading: "Số dòng", width: 7, align: "center", cell: (person) => person.rows.length },
  { key: "source", heading: "Dòng nguồn", width: 34, cell: sourceCell },
];

/** The last four digits are enough for an officer to tell people apart; the number itself stays on the list. */
export function maskedId(digits: string | null): string | null {
  return digits === null ? null : `••••••••${digits.slice(-4)}`;
}

/** "05/03/1990", "03/1990" or "1990". */
export function dateText(date: PartialDate | null): string | null {
  if (date === null) return null;
  const parts = [date.day, date.month].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  return [...parts, String(date.year)].join("/");
}

function part(id: string, of: string | null): string | number {
  return of === null ? UNKNOWN_LABEL : partLabel(id, of);
}

function minorityFlag(person: Person): DraftCell {
  const minority = isOfMinority(person);
  return minority === null ? UNKNOWN_LABEL : flag(minority);
}

function monthCell(person: Person): DraftCell {
  const month = firstMonthOf(person);
  return month === null ? UNKNOWN_LABEL : monthNumber(month);
}

/** "Thôn 1!7; CBCC!3", leading to the first row. A formula, because thousands of link objects slow a workbook down. */
function sourceCell({ rows }: Person): DraftCell {
  const [first] = rows;
  if (!first) return null;
  const names = rows.map(({ ref }) => `${ref.sheet}!${ref.row}`);
  let shown = names.length;
  const text = (): string =>
    names.slice(0, shown).join("; ") + (shown < names.length ? `; … (${names.length} dòng)` : "");
  while (shown > 1 && text().length > MAX_LITERAL) shown -= 1;
  const target = `#${quotedSheetName(first.ref.sheet)}!A${first.ref.row}`;
  return { formula: `=HYPERLINK(${literal(target)},${literal(text())})` };
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
