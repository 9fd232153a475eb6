import fc from "fast-check";
import { analyse } from "../../../src/app/analyse";
import type { IssueCode } from "../../../src/domain/issue";
import { parseCellAddress } from "../../../src/sheet/a1";
import type { CellValue } from "../../../src/sheet/cell-value";
import { EXAMPLE_HAMLETS, EXAMPLE_INFO, EXAMPLE_UNITS } from "../../support/example-commune";
import { sheetOf, workbookOf, type Grid } from "../../support/sheet-builder";

const HEADINGS = [
  ...["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "CCCD", "SĐT", "Thôn", "Đối tượng", "Đơn vị"],
  ...["Khóa học", "Ngày tham gia", "Trạng thái", "Số chứng chỉ", "Ngày cấp chứng chỉ", "Xác nhận VNeID"],
];
const RIGHT: readonly CellValue[] = [
  ...[1, "Nguyễn Văn An", "05/03/1990", "Nam", "Kinh", "062090001234", "0912345678", "Thôn 1", "Người dân", ""],
  ...["Kỹ năng số", "15/09/2025", "Hoàn thành", "CN-001", "20/09/2025", "x"],
];

/** A person of their own in every row, and one fault in most. */
const FAULTS: readonly (readonly [column: number, value: CellValue])[] = [
  ...([
    [1, "TRẦN THỊ MAI"],
    [1, " A Tik"],
    [1, "Nguy?n Văn Ba"],
    [1, ""],
    [2, "31/04/1990"],
    [2, "5/3/90"],
  ] as const),
  ...([
    [2, 1991],
    [2, ""],
    [3, "?"],
    [3, ""],
    [4, "27"],
    [5, 62090001235],
    [5, "232123456"],
    [5, ""],
  ] as const),
  ...([
    [6, 912345679],
    [6, "123"],
    [7, "Thôn 99"],
    [7, ""],
    [8, "khác"],
    [8, "CBCCVC"],
    [9, "Sở Nào Đó"],
  ] as const),
  ...([
    [11, "không nhớ"],
    [12, "Đang học"],
    [13, "CN-0"],
    [14, "01/01/2025"],
    [5, "#N/A"],
    [15, ""],
  ] as const),
];

function listOf(faults: typeof FAULTS): CellValue[][] {
  return faults.map(([column, value], index) => {
    const row = [...RIGHT];
    const number = String(100 + index);
    row[0] = index + 1;
    row[1] = `Nguyễn Văn ${"ABCDEGHIKLMNOPQRSTUVXY".charAt(index % 22)}${"aoe".charAt(index % 3)} Đ${"aeio".charAt(index % 4)}`;
    row[2] = `${1 + (index % 28)}/03/1990`;
    row[5] = `062090${number}${number}`;
    row[13] = `CN-${number}`;
    row[column] = value;
    return row;
  });
}

function issuesIn(grid: Grid) {
  const info = Object.entries(EXAMPLE_INFO).map(([label, value]) => [label, value] as const);
  return analyse(
    workbookOf(
      sheetOf("Thông tin", info),
      sheetOf("Địa bàn", EXAMPLE_HAMLETS),
      sheetOf("Đơn vị", EXAMPLE_UNITS),
      sheetOf("Danh sách", grid),
    ),
  ).issues;
}

/** Issues of the list without addresses: the number of the row in its own first column, field and code. */
function issuesByNumber(grid: CellValue[][]): string[] {
  const numberColumn = grid[0]!.indexOf("STT");
  return issuesIn(grid)
    .filter(({ sheet }) => sheet === "Danh sách")
    .map(({ code, field, cell, fixable }) => {
      const place = parseCellAddress(cell)!;
      return `${String(grid[place.row]![numberColumn])} ${field} ${code} ${fixable}`;
    })
    .sort();
}

const permutation = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length, maxLength: length },
  );

describe("analyse", () => {
  const rows = listOf(FAULTS);
  const expected = issuesByNumber([HEADINGS, ...rows]);

  it("finds faults in the list that the properties are about", () => {
    const codes = new Set(expected.map((line) => line.split(" ")[2] as IssueCode));
    expect(codes.size).toBeGreaterThan(20);
  });

  it("finds the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(permutation(rows.length), (order) => {
        expect(issuesByNumber([HEADINGS, ...order.map((index) => rows[index]!)])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("finds the same whatever the order of the columns", () => {
    fc.assert(
      fc.property(permutation(HEADINGS.length), (order) => {
        const grid = [HEADINGS, ...rows].map((row) => order.map((column) => row[column]!));
        expect(issuesByNumber(grid)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("reads whatever stands in the cells without a throw, and names only cells of the sheets", () => {
    const word = fc.constantFrom<CellValue>(
      ...["x", "#N/A", "#REF!", "Tổng cộng: 3", "Thôn 1", "Nữ", "5/3/90", "31/04/1990", "6,2098E+10", "\u00ad", "Ð"],
      ...[62090001234, 1e15, -1, 0.1, 45000, true, false, "Người lập biểu", "Họ và tên", "CCCD", "I.", "Y", "K'"],
    );
    const cell = fc.oneof(
      word,
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant<CellValue>(""),
    );
    const body = fc.array(fc.array(cell, { minLength: 16, maxLength: 16 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(body, fc.boolean(), (grid, withHeadings) => {
        const sheet: Grid = withHeadings ? [HEADINGS, ...grid] : grid;
        for (const issue of issuesIn(sheet)) {
          if (issue.sheet !== "Danh sách") continue;
          const place = parseCellAddress(issue.cell);
          expect(place).not.toBeNull();
          expect(place!.row).toBeLessThan(sheet.length);
          expect(place!.column).toBeLessThan(16);
        }
      }),
      { numRuns: 60 },
    );
  });
});
