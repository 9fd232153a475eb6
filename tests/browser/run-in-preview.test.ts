import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { cellAt, goTo, openBook, paneOf, PreviewBrowser, type PageRecord } from "./support/open-preview";

const REPORT = "Báo cáo BDHVS";
const PEOPLE = "596";

function activeTab(page: Page): Promise<string | null> {
  return page.locator('.sheet-tab[aria-selected="true"]').textContent();
}

function reportIsActive(page: Page): Promise<void> {
  return page.locator(".sheet-tab[aria-selected=true]", { hasText: REPORT }).waitFor();
}

describe("the add-in in the preview", () => {
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
    expect(record.requests.filter((url) => !url.startsWith(`${browser.origin}/`) && !url.startsWith("blob:"))).toEqual(
      [],
    );
    expect(record.complaints).toEqual([]);
  });

  test("counts everybody once and puts the report in front after one click in the pane", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Kiểm tra và lập báo cáo" }).click();
    await pane.getByText(PEOPLE).first().waitFor();
    await reportIsActive(page);
    expect(await cellAt(page, "A6").textContent()).toContain("BÁO CÁO");
    await page.getByRole("tab", { name: "Chỉ tiêu", exact: true }).click();
    await cellAt(page, "D5").waitFor();
    expect(await cellAt(page, "D5").textContent()).toBe(PEOPLE);
  });

  test("selects an issue's cell in the grid when it is clicked in the pane", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Kiểm tra và lập báo cáo" }).click();
    await pane.getByText(PEOPLE).first().waitFor();
    await pane.locator("button[aria-expanded=false]").first().click();
    const link = pane.locator("button[title^='Đến ô']").first();
    const place = ((await link.getAttribute("title")) ?? "").replace("Đến ô ", "");
    const [sheet = "", address = ""] = place.split("!");
    await link.click();
    await page.locator(".sheet-tab[aria-selected=true]", { hasText: sheet }).waitFor();
    expect(await page.locator(".name-box").inputValue()).toBe(address);
    const frame = await page.locator(".selection").last().boundingBox();
    const grid = await page.locator(".grid").boundingBox();
    expect(frame?.y).toBeGreaterThan(grid?.y ?? Infinity);
    expect(frame?.y).toBeLessThan((grid?.y ?? 0) + (grid?.height ?? 0));
  });

  test("takes back what was mended after the workbook was saved and opened again", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Kiểm tra và lập báo cáo" }).click();
    await pane.getByRole("button", { name: /Số căn cước thiếu số 0/ }).click();
    const line = pane.getByRole("listitem").filter({ hasText: "CBCC!F13" });
    const change = /•3876 \(10 chữ số\).*•3876 \(12 chữ số\)/;
    await line.getByText(change).waitFor();
    await line.getByRole("button", { name: "Sửa ô CBCC!F13" }).click();
    await pane.getByText("Đã sửa 1 ô.").waitFor();
    const saving = page.waitForEvent("download");
    await page.locator("#save-book").click();
    await openBook(page, "saved.xlsx", await readFile(await (await saving).path()));
    await pane.getByRole("button", { name: "Xem kết quả lần trước" }).click();
    await pane.getByRole("button", { name: /Các chỗ đã sửa/ }).click();
    await pane.getByText(change).waitFor();
    await pane.getByRole("button", { name: "Hoàn lại ô CBCC!F13" }).click();
    await pane.getByText("Đã hoàn lại 1 ô.").waitFor();
    await page.getByRole("tab", { name: "CBCC", exact: true }).click();
    await goTo(page, "F13");
    // Selecting answers late on a busy machine: wait for the cell, which must hold its ten digits.
    await page.waitForFunction(() =>
      /^\d{6}3876$/.test(document.querySelector<HTMLInputElement>(".formula-input")?.value ?? ""),
    );
  });

  test("does the same from the ribbon, without the pane", async () => {
    await page.locator("#close-pane").click();
    await page.locator('[id="BaoCaoSo.Run"]').click();
    await page.getByText("Đã xong “Kiểm tra và lập báo cáo”").waitFor();
    await reportIsActive(page);
    expect(await activeTab(page)).toBe(REPORT);
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("tab", { name: "Chỉ tiêu", exact: true }).click();
    await cellAt(page, "D5").waitFor();
    expect(await cellAt(page, "D5").textContent()).toBe(PEOPLE);
  });
});
