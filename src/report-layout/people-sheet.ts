import { enrolmentsOf, spellings } from "../domain/indicators/enrolment";
import type { People } from "../domain/people/people";
import type { IsoDate } from "../domain/reference";
import { columnLetters, quotedSheetName } from "../sheet/a1";
import type { DraftBlock, DraftCell, FormatArea, SheetDraft } from "../sheet/write-plan";
import { dateText, PEOPLE_COLUMNS } from "./people-columns";
import { UNKNOWN_LABEL } from "./part-label";
import { sheetFormat, tableFormats, titleFormats, workingPage } from "./table-style";
import { characterWidths, columnPoints } from "./units";

export const PEOPLE_SHEET = "Người học";
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const HEADER_HEIGHT_PT = 33;

/** The ranges of `Người học` by the name formulas know them: "people:age" → 'Người học'!$E$5:$E$600. */
export type PeopleRanges = ReadonlyMap<string, string>;

export interface PeopleSheet {
  readonly draft: SheetDraft;
  readonly ranges: PeopleRanges;
}

interface SideBlock {
  readonly key: "enrolments" | "platforms";
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/**
 * One row a person with every attribute a formula of `Chỉ tiêu` counts by, so that each figure can be followed in any
 * Excel without the add-in. Right of the list stand two blocks: one row a person and course (lượt học), one row a
 * person and platform. Ids are masked; the sheet still holds names and is not for sending.
 */
export function peopleSheet({ people, asOf }: { people: People; asOf: IsoDate | null }): PeopleSheet {
  const mainRight = PEOPLE_COLUMNS.length - 1;
  const rows = people.persons.map((person) => PEOPLE_COLUMNS.map((column) => column.cell(person)));
  const sides = sideBlocks(people);
  const ranges = new Map<string, string>();
  PEOPLE_COLUMNS.forEach(({ key }, column) => ranges.set(`people:${key}`, columnRange(column, rows.length)));
  const blocks: DraftBlock[] = [
    { row: 0, column: 0, cells: [[`NGƯỜI HỌC: ${people.persons.length} người, mỗi người một dòng`], [noteLine(asOf)]] },
    { row: HEADER_ROW, column: 0, cells: [PEOPLE_COLUMNS.map(({ heading }) => heading), ...rows] },
  ];
  const widths = new Map(PEOPLE_COLUMNS.map(({ width }, column) => [column, columnPoints(characterWidths(width))]));
  const formats = [...mainFormats(rows.length)];
  let left = mainRight + 2;
  for (const side of sides) {
    blocks.push({ row: HEADER_ROW - 1, column: left, cells: sideCells(side) });
    formats.push(...tableFormats(HEADER_ROW, left, left + side.columns.length - 1, side.rows.length));
    side.columns.forEach(({ key, width }, offset) => {
      ranges.set(`${side.key}:${key}`, columnRange(left + offset, side.rows.length));
      widths.set(left + offset, columnPoints(characterWidths(width)));
    });
    left += side.columns.length + 1;
  }
  const mainArea = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, rows.length), right: mainRight };
  const draft: SheetDraft = {
    name: PEOPLE_SHEET,
    blocks,
    merges: [],
    formats: [sheetFormat({ top: 0, left: 0, bottom: lastRow(sides, rows.length), right: left - 2 }), ...formats],
    columnWidthsPt: widths,
    rowHeightsPt: new Map([[HEADER_ROW, HEADER_HEIGHT_PT]]),
    frozenRows: FIRST_ROW,
    autoFilter: mainArea,
    page: workingPage({ ...mainArea, top: 0 }, HEADER_ROW),
  };
  return { draft, ranges };
}

function noteLine(asOf: IsoDate | null): string {
  const until = asOf === null ? "" : `Số liệu tính đến ngày ${dateText({ precision: "day", ...asOf })}. `;
  return `${until}Có dữ liệu cá nhân: chỉ dùng để kiểm tra, không gửi kèm báo cáo.`;
}

function mainFormats(rows: number): FormatArea[] {
  const bottom = HEADER_ROW + Math.max(1, rows);
  const columns = PEOPLE_COLUMNS.flatMap(({ align, numberFormat }, column): FormatArea[] =>
    align === undefined && numberFormat === undefined
      ? []
      : [
          {
            area: { top: FIRST_ROW, left: column, bottom, right: column },
            ...(align === undefined ? {} : { horizontal: align }),
            ...(numberFormat === undefined ? {} : { numberFormat }),
          },
        ],
  );
  return [...columns, ...titleFormats(), ...tableFormats(HEADER_ROW, 0, PEOPLE_COLUMNS.length - 1, rows)];
}

function sideBlocks(people: People): readonly SideBlock[] {
  const [courses, platforms] = [spellings(people, "course"), spellings(people, "platform")];
  const written = (names: ReadonlyMap<string, string>, name: string | null): string =>
    name === null ? UNKNOWN_LABEL : (names.get(name) ?? name);
  return [
    {
      key: "enrolments",
      title: "Lượt học: mỗi người một khóa",
      columns: [
        { key: "no", heading: "STT người", width: 8 },
        { key: "course", heading: "Khóa học", width: 28 },
        { key: "platform", heading: "Nền tảng", width: 18 },
      ],
      rows: people.persons.flatMap((person) =>
        enrolmentsOf(person).map(({ course, platform }) => [
          person.index + 1,
          written(courses, course),
          written(platforms, platform),
        ]),
      ),
    },
    {
      key: "platforms",
      title: "Nền tảng của mỗi người",
      columns: [
        { key: "no", heading: "STT người", width: 8 },
        { key: "platform", heading: "Nền tảng", width: 18 },
      ],
      rows: people.persons.flatMap(({ index, platforms: own }) =>
        (own.length === 0 ? [null] : own).map((platform) => [index + 1, written(platforms, platform)]),
      ),
    },
  ];
}

function sideCells({ title, columns, rows }: SideBlock): readonly (readonly DraftCell[])[] {
  const filler = columns.slice(1).map(() => null);
  return [[title, ...filler], columns.map(({ heading }) => heading), ...rows];
}

/** An empty list still has one (empty) row to count over. */
function columnRange(column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${quotedSheetName(PEOPLE_SHEET)}!$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + Math.max(1, rows)}`;
}

function lastRow(sides: readonly SideBlock[], rows: number): number {
  return HEADER_ROW + Math.max(1, rows, ...sides.map((side) => side.rows.length));
}
