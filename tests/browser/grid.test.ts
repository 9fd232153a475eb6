import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/preview-host/xlsx/read-workbook";
import { addSheet, areaAt, bytesOf, newBook, setStyle, typeRows } from "./support/make-book";
import { cellAt, goTo, openBook, openFile, PreviewBrowser, type PageRecord } from "./support/open-preview";

const ROWS = 10_000;

function longList(): Uint8Array {
  const { workbook, sheet } = newBook("Dài");
  const rows = Array.from({ length: ROWS }, (_, row) => [row === 0 ? "STT" : row, `Người thứ ${row}`, row % 7]);
  typeRows(workbook, sheet, "A1", rows);
  sheet.freeze = { rows: 1, columns: 1 };
  return bytesOf(workbook);
}

function smallBook(): Uint8Array {
  const { workbook, sheet } = newBook("Một");
  typeRows(workbook, sheet, "A1", [["một dòng chữ dài hơn cột của nó nhiều", "", "", 1], [123456789012], ["x"], ["y"]]);
  typeRows(workbook, sheet, "F1", [
    ["Thôn", "Người"],
    ["Kon Tuông", 30],
    ["Pêng Sal", 10],
  ]);
  typeRows(workbook, sheet, "D6", [['=HYPERLINK("#\'Hai\'!C40","đến")']]);
  const red = { ...workbook.styles.get(0).font, bold: true, color: "#FF0000" };
  setStyle(workbook, sheet, "A1", { font: red });
  setStyle(workbook, sheet, "A2", { numberFormat: "#,##0" });
  setStyle(workbook, sheet, "D2", { fill: { color: "#FFFF00" } });
  sheet.rows.set(3, { hidden: true });
  sheet.merges.push(areaAt("A5:B6"));
  sheet.conditionalFormats.push({
    id: "{00000000-0000-0000-0000-000000000001}",
    areas: [areaAt("G2:G3")],
    priority: 1,
    stopIfTrue: false,
    kind: "custom",
    formula: "G2>20",
    format: { fillColor: "#FDE7E9" },
  });
  sheet.charts.push({
    id: "{00000000-0000-0000-0000-000000000002}",
    name: "Biểu đồ 1",
    type: "ColumnClustered",
    title: "Theo thôn",
    series: [{ nameRef: "'Một'!$G$1", valuesRef: "'Một'!$G$2:$G$3", categoriesRef: "'Một'!$F$2:$F$3" }],
    legend: { visible: true, position: "Bottom" },
    categoryAxisTitle: null,
    valueAxisTitle: null,
    dataLabels: true,
    left: 200,
    top: 150,
    width: 300,
    height: 200,
  });
  typeRows(workbook, addSheet(workbook, "Hai"), "C40", [["đích"]]);
  addSheet(workbook, "Ẩn").visibility = "hidden";
  return bytesOf(workbook);
}

describe("grid", () => {
  let browser: PreviewBrowser;
  let page: Page;
  let record: PageRecord;

  beforeAll(async () => {
    browser = await PreviewBrowser.start();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ page, record } = await browser.open());
  });
  afterEach(async () => {
    await page.context().close();
    expect(record.complaints).toEqual([]);
  });

  async function openSmall(): Promise<void> {
    await openBook(page, "nho.xlsx", smallBook());
    await page.getByRole("tab", { name: "Một" }).waitFor();
  }

  test("keeps only the cells in sight of 10,000 rows in the document", async () => {
    await openBook(page, "dai.xlsx", longList());
    await page.getByRole("tab", { name: "Dài" }).waitFor();
    const atTop = await page.locator(".cell").count();
    await goTo(page, `B${ROWS}`);
    await cellAt(page, `B${ROWS}`).waitFor();
    expect(await cellAt(page, `B${ROWS}`).textContent()).toBe(`Người thứ ${ROWS - 1}`);
    expect(await cellAt(page, "A1").isVisible()).toBe(true);
    expect(await cellAt(page, "B200").count()).toBe(0);
    expect(atTop).toBeLessThan(400);
    expect(await page.locator(".cell").count()).toBeLessThan(400);
  });

  test("runs text into empty neighbours, and shows #### for a number too wide", async () => {
    await openSmall();
    const text = page.locator(".overflow", { hasText: "một dòng chữ" });
    const column = await page.locator(".columns .heading", { hasText: "A" }).boundingBox();
    expect((await text.boundingBox())?.width).toBeGreaterThan((column?.width ?? 0) * 2);
    expect(await cellAt(page, "A2").textContent()).toMatch(/^#+$/);
  });

  test("shows fonts, fills, conditional fills and merges, and hides what is hidden", async () => {
    await openSmall();
    const look = await page.locator(".overflow .cell-text").evaluate((text) => {
      const { color, fontWeight } = getComputedStyle(text);
      return { color, fontWeight };
    });
    expect(look).toEqual({ color: "rgb(255, 0, 0)", fontWeight: "700" });
    const fill = (address: string): Promise<string> =>
      cellAt(page, address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await fill("D2")).toBe("rgb(255, 255, 0)");
    expect(await fill("G2")).toBe("rgb(253, 231, 233)");
    expect(await fill("G3")).toBe("rgba(0, 0, 0, 0)");
    expect(await cellAt(page, "A4").count()).toBe(0);
    const merge = await cellAt(page, "A5").boundingBox();
    const cell = await cellAt(page, "F1").boundingBox();
    expect(merge?.width).toBeGreaterThan((cell?.width ?? 0) * 1.9);
    expect(await page.locator(".sheet-tab").allTextContents()).toEqual(["Một", "Hai"]);
  });

  test("draws a chart true to its cells, and again when they change", async () => {
    await openSmall();
    const bars = page.locator(".chart-bars rect");
    const height = async (index: number): Promise<number> => Number(await bars.nth(index).getAttribute("height"));
    expect((await height(0)) / (await height(1))).toBeCloseTo(3, 5);
    await goTo(page, "G3");
    await page.keyboard.type("60");
    await page.keyboard.press("Enter");
    await page.locator(".chart-bars text", { hasText: "60" }).waitFor();
    expect((await height(1)) / (await height(0))).toBeCloseTo(2, 5);
  });

  test("takes typing by Excel's laws and computes what depends on it", async () => {
    await openSmall();
    await goTo(page, "I1");
    // Row 4 is hidden: Enter passes over it.
    const expected = { I1: "1", I2: "001", I3: "2", I5: "5/3/1990", I6: "3" };
    for (const typed of ["001", "'001", "=I1+1", "5/3/1990", "=DAY(I5)"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await cellAt(page, "I6").waitFor();
    for (const [address, shown] of Object.entries(expected)) {
      expect([address, await cellAt(page, address).textContent()]).toEqual([address, shown]);
    }
  });

  test("leaves a cell alone after Escape, and edits it with F2", async () => {
    await openSmall();
    await goTo(page, "F2");
    await page.keyboard.press("F2");
    const busy = (): Promise<boolean | undefined> => page.evaluate(() => window.previewHost?.host.cellEdit);
    expect(await busy()).toBe(true);
    await page.keyboard.type(" xxx");
    await page.keyboard.press("Escape");
    expect(await busy()).toBe(false);
    expect(await cellAt(page, "F2").textContent()).toBe("Kon Tuông");
    await page.keyboard.press("F2");
    await page.keyboard.type(" 2");
    await page.keyboard.press("Enter");
    expect(await cellAt(page, "F2").textContent()).toBe("Kon Tuông 2");
    expect(await page.locator(".name-box").inputValue()).toBe("F3");
  });

  test("follows a link to its place", async () => {
    await openSmall();
    await cellAt(page, "D6").click();
    await page.locator(".sheet-tab[aria-selected=true]", { hasText: "Hai" }).waitFor();
    expect(await page.locator(".name-box").inputValue()).toBe("C40");
    expect(await page.locator(".formula-input").inputValue()).toBe("đích");
  });

  test("saves what was typed as an .xlsx file", async () => {
    await openSmall();
    await goTo(page, "I1");
    await page.keyboard.type("đã gõ");
    await page.keyboard.press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-book").click()]);
    expect(download.suggestedFilename()).toBe("nho.xlsx");
    const saved = readWorkbook(new Uint8Array(await readFile(await download.path())));
    expect(saved.sheets[0]?.cells.get(0)?.get(8)?.value).toBe("đã gõ");
  });

  test("says when a file is no workbook, and keeps the open one", async () => {
    await openFile(page, "hong.xlsx", new TextEncoder().encode("không phải sổ"));
    await page.getByText("Không đọc được “hong.xlsx”").waitFor();
    expect(await page.locator("#file-name").textContent()).toBe("dak-long-2025.xlsx");
    expect(await cellAt(page, "A2").textContent()).toBe("Cơ quan ban hành");
  });
});
