import { analyse } from "../../src/app/analyse";
import { runReport } from "../../src/app/run-report";
import { RUN_WORDS_VI } from "../../src/i18n/run-words";
import { isExcelSufficient } from "../../src/office/capabilities";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import { supportsSet, type ProfileName } from "../../src/preview-host/protocol/profile";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { xlsxOf, type BookSheet } from "../support/book-builder";
import { contractBook, listSheet, smallBook } from "../support/contract-book";
import { batchesOf } from "../support/host-faults";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort({ answerWithinMs: 20_000 });

async function snapshot(): Promise<WorkbookSnapshot> {
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(`${read.failure.code} ${read.failure.detail}`);
  return read.value;
}

async function sheetOf(
  sheet: BookSheet,
  options: { date1904?: boolean; profile?: ProfileName } = {},
): Promise<SheetSnapshot> {
  const { profile, ...book } = options;
  await open({ bytes: xlsxOf([sheet], book), ...(profile === undefined ? {} : { profile }) });
  return (await snapshot()).sheets[0]!;
}

/** A host that claims another requirement set than its profile's. */
function claim({ host, Office }: NodeHost, profile: Partial<NodeHost["host"]["profile"]>): void {
  Object.assign(host, { profile: { ...host.profile, ...profile } });
  Object.assign(Office.context.requirements, {
    isSetSupported: (set: string, version?: string) => supportsSet(host.profile, set, version),
  });
}

describe("reading a workbook (emulated)", () => {
  test("an empty sheet and an empty workbook are no trouble", async () => {
    await open();
    expect((await snapshot()).sheets).toMatchObject([{ name: "Sheet1", values: [], top: 0, left: 0 }]);
  });

  test("values begin at the used range, whatever stands above it", async () => {
    const sheet = await sheetOf({
      name: "A",
      grid: [
        [null, null],
        [null, null, "x", 1],
        [null, null, true, "00123"],
      ],
    });
    expect(sheet).toMatchObject({
      top: 1,
      left: 2,
      values: [
        ["x", 1],
        [true, "00123"],
      ],
    });
  });

  test("number formats are told of the columns whose numbers may be dates, row by row", async () => {
    const sheet = await sheetOf({
      name: "A",
      grid: [
        ["Ngày", "Số"],
        [33_000, 99_999_999],
        ["05/03/1990", 99_999_999],
      ],
      formats: { A2: "dd/mm/yyyy" },
    });
    expect(sheet.numberFormats).toEqual(new Map([[0, ["General", "dd/mm/yyyy", "General"]]]));
  });

  test("a long number is read with the zeros that its format shows, and is then no number that lost them", async () => {
    const ids = (format: string) =>
      listSheet("Thôn 1", [["A Tik", "30/12/1978", "Nam", 62078005555, 912345678, "Thôn 1", "Người dân"]], {
        formats: { E2: format, F2: format },
      });
    const codesIn = async (format: string): Promise<string[]> => {
      await open({ bytes: xlsxOf(contractBook(ids(format))) });
      const { issues } = analyse(await snapshot());
      return issues.flatMap(({ code, sheet }) => (sheet === "Thôn 1" ? [code] : []));
    };
    expect(await codesIn("0")).toEqual(["id-lost-zero", "phone-lost-zero"]);
    const padded = { E2: "000000000000", F2: "0000 000 000" };
    await open({ bytes: xlsxOf(contractBook({ ...ids("0"), formats: padded })) });
    const { issues, participants } = analyse(await snapshot());
    expect(issues.filter(({ sheet }) => sheet === "Thôn 1")).toEqual([]);
    expect(participants[0]!.personalId).toMatchObject({ value: { digits: "062078005555", restored: false } });
  });

  test("fonts are told of text columns, cell by cell where they differ", async () => {
    const grid = [
      ["Há tªn", "§Þa chØ", "Plain"],
      ["NguyÔn", "Th«n", "x"],
    ];
    const mixed = await sheetOf({ name: "A", grid, fonts: { A1: ".VnTime", B1: ".VnArial", B2: ".VnArial" } });
    expect(mixed.fontNames).toEqual(
      new Map<number, unknown>([
        [0, [".VnTime", "Calibri"]],
        [1, ".VnArial"],
      ]),
    );
    const one = await sheetOf({ name: "A", grid });
    expect(one.fontNames).toEqual(
      new Map([
        [0, "Calibri"],
        [1, "Calibri"],
      ]),
    );
  });

  test("formulas, merges, tables, hidden rows, protection and visibility are told", async () => {
    const sheet = await sheetOf({
      name: "A",
      grid: [
        ["Tiêu đề", null],
        ["a", "b"],
        [1, { formula: "=A3+1", value: 2 }],
        [5, { formula: "=A4+1", value: 6 }],
        [7, 8],
      ],
      merges: ["A1:B1"],
      tables: [{ name: "Bang", area: "A2:B5" }],
      hiddenRows: [4],
      protected: true,
    });
    expect(sheet.formulaCells).toEqual(new Set(["2,1", "3,1"]));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.tables).toEqual([{ name: "Bang", top: 1, left: 0, bottom: 4, right: 1 }]);
    expect(sheet.hiddenRows).toEqual(new Set([3]));
    expect(sheet.isProtected).toBe(true);
  });

  test("hidden sheets are told apart", async () => {
    await open({
      bytes: xlsxOf([
        { name: "A", grid: [["x"]] },
        { name: "B", grid: [["x"]], visibility: "hidden" },
        { name: "C", grid: [["x"]], visibility: "veryHidden" },
      ]),
    });
    expect((await snapshot()).sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  test.each([true, false])("a workbook that counts days from 1904 (%p) is known for it", async (date1904) => {
    await open({ bytes: xlsxOf([{ name: "A", grid: [[1]] }], { date1904 }) });
    expect((await snapshot()).date1904).toBe(date1904);
  });
});

describe("older Excels (emulated)", () => {
  test.each(["2021", "2024", "desktop-365", "web-365"] as const)("on Excel %s a run succeeds", async (profile) => {
    await open({ bytes: xlsxOf(smallBook()), profile });
    expect(isExcelSufficient()).toBe(true);
    expect(await runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI })).toMatchObject({
      ok: true,
      value: { differences: [] },
    });
  });

  test.each(["1.9", "1.12"])("with ExcelApi %s a run succeeds without looking at merges", async (excelApi) => {
    const host = await open({
      bytes: xlsxOf([...smallBook(), { name: "M", grid: [["x"]], merges: ["A1:B2"] }]),
      profile: "2021",
    });
    claim(host, { excelApi });
    expect(isExcelSufficient()).toBe(true);
    expect((await snapshot()).sheets.at(-1)!.merges).toEqual([]);
    expect(await runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI })).toMatchObject({
      ok: true,
      value: { differences: [] },
    });
  });

  test.each(["2016", "2019"] as const)("Excel %s is known to be too old", async (profile) => {
    await open({ profile });
    expect(isExcelSufficient()).toBe(false);
  });

  test("what Excel lacks after all is said as not supported", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()), profile: "2016" });
    const outcome = await port.readSnapshot();
    expect(outcome).toMatchObject({ ok: false, failure: { code: "not-supported" } });
    expect(host.workbook.sheets).toHaveLength(5);
  });
});

describe("workbooks over Excel's limits (emulated)", () => {
  const LONG: BookSheet = {
    name: "Danh sách",
    grid: Array.from({ length: 900 }, (_, row) => [
      row + 1,
      `Nguyễn Văn ${row} ${"học viên lớp kỹ năng số cộng đồng ".repeat(3)}`,
      30_000 + row,
      row % 2 ? "Nam" : "Nữ",
      `Thôn ${row % 7}`,
    ]),
    formats: { C: "dd/mm/yyyy" },
    fonts: { B: ".VnTime" },
    hiddenRows: [5, 600],
    merges: ["D3:E3"],
  };

  test("read in blocks give the same snapshot as in one answer", async () => {
    const bytes = xlsxOf([LONG, ...smallBook()]);
    await open({ bytes });
    const whole = await snapshot();
    const host = await open({ bytes });
    claim(host, { payloadLimit: 90_000 });
    const made = await batchesOf(host, async () => expect(await snapshot()).toEqual(whole));
    expect(made.length).toBeGreaterThan(6);
  });

  test("a sheet of more cells than Excel hands over (values === null) is read in blocks", async () => {
    const bytes = xlsxOf([LONG, ...smallBook()]);
    await open({ bytes });
    const whole = await snapshot();
    const host = await open({ bytes });
    handOverAtMost(host, 3_000);
    expect(await snapshot()).toEqual(whole);
  });

  test("one row that is over the limit by itself is said to be too large", async () => {
    const host = await open({ bytes: xlsxOf([{ name: "A", grid: [["x".repeat(30_000)]] }]) });
    claim(host, { payloadLimit: 20_000 });
    expect(await port.readSnapshot()).toMatchObject({ ok: false, failure: { code: "too-large" } });
  });

  test("a list too long for one request is written in several", async () => {
    const host = await open({});
    const cells = Array.from({ length: 30_000 }, (_, row) => [
      `Nguyễn Thị Hương ${row}`,
      "Ủy ban nhân dân xã Đăk Ak",
      row,
      "đường Trần Hưng Đạo, khu dân cư Hòa Bình",
    ]);
    const draft = {
      name: "Người học",
      blocks: [{ row: 0, column: 0, cells }],
      merges: [],
      formats: [],
      columnWidthsPt: new Map(),
      rowHeightsPt: new Map(),
    };
    const made = await batchesOf(host, async () => {
      expect(await port.apply({ steps: [{ verb: "rebuild-sheet", draft }] })).toMatchObject({ ok: true });
    });
    expect(made.length).toBeGreaterThan(4);
    expect(host.host.log).toEqual([]);
    expect(host.host.sheetNamed("Người học").cells.get(29_999)?.get(0)?.value).toBe("Nguyễn Thị Hương 29999");
  });
});

/** Lets the host answer null for the values of a range of more cells, as Excel does over 5,000,000 (OfficeDev/office-js #4783). */
function handOverAtMost({ Excel, workbook }: NodeHost, cells: number): void {
  const { prototype } = Excel.Range;
  const values = Object.getOwnPropertyDescriptor(prototype, "values")!;
  Object.defineProperty(prototype, "values", {
    ...values,
    get(this: Excel.Range) {
      const grid = values.get!.call(this) as unknown[][];
      return grid.length * (grid[0]?.length ?? 0) > cells ? null : grid;
    },
  });
  expect(workbook.sheets[0]!.cells.size * 5).toBeGreaterThan(cells);
}
