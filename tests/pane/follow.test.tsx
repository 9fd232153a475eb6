import { act, screen, within } from "@testing-library/react";
import { OUTPUT_SHEETS } from "../../src/app/output-sheets";
import { openPane, runPane, unfold } from "../support/open-pane";
import { communeWorkbook, LIST_SHEET } from "../support/commune-workbook";

describe("the selected cell", () => {
  it("leads from a figure of the report to its counts, its cell and the rows of the people, and stays there", async () => {
    const workbook = communeWorkbook();
    const { user, store } = await runPane(workbook);
    await unfold(user, "Ô đang chọn");
    expect(screen.getByText(/^Bấm vào một số/)).toBeVisible();
    const figures = store.getState().run!.drafts.reports[0]!.figures;
    const { cell } = figures.find(({ figure }) => figure.id === "by-hamlet" && figure.of === "Thôn 2")!;
    const focused = document.activeElement;
    act(() => workbook.click(OUTPUT_SHEETS.bdhvs, `${cell}:Z99`));
    expect(await screen.findByText("2 người được đếm")).toBeVisible();
    expect(document.activeElement).toBe(focused);
    await user.click(screen.getByRole("button", { name: /^Chỉ tiêu!F\d+$/ }));
    const place = workbook.selected[0]!.split("!");
    act(() => workbook.click(place[0]!, place[1]!));
    await user.click(screen.getByRole("button", { name: "Thôn 1!B6" }));
    act(() => workbook.click("Thôn 1", "B6"));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.getByText("2 người được đếm")).toBeVisible();
  });

  it("leads from a row to its person and to every figure that counts them, and can leave the row out", async () => {
    const workbook = communeWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, "Ô đang chọn");
    act(() => workbook.click(LIST_SHEET, "C3"));
    const counted = await screen.findByText(/^Được tính trong \d+ số liệu$/);
    const list = counted.nextElementSibling as HTMLElement;
    const hamlet = within(list)
      .getAllByRole("listitem")
      .find((item) => /Thôn 1/.test(item.textContent));
    expect(within(hamlet!).getAllByRole("button", { name: /^Báo cáo BDHVS!/ }).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Không tính dòng này: Thôn 1!B3" }));
    const dialog = await screen.findByRole("dialog", { name: "Vì sao không tính dòng này?" });
    await user.type(within(dialog).getByRole("textbox", { name: /Lý do/ }), "đã chuyển đi");
    await user.click(within(dialog).getByRole("button", { name: "Lưu" }));
    expect(await screen.findByText("Dòng này không được tính: bạn đã loại.")).toBeVisible();
    expect(screen.getByText("3 người")).toBeVisible();
    await unfold(user, /^Các dòng không tính/);
    expect(screen.getByText("“đã chuyển đi”")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tính lại dòng Thôn 1!B3" }));
    expect(await screen.findByText("4 người")).toBeVisible();
    expect(workbook.state("excluded")).toBeUndefined();
  });

  it("is followed too in a pane that only looked at the last run's results, as long as they still hold", async () => {
    const workbook = communeWorkbook();
    await runPane(workbook);
    act(() => document.body.replaceChildren());
    const { user, store } = openPane(workbook);
    await act(() => store.open());
    await user.click(screen.getByRole("button", { name: "Xem kết quả lần trước" }));
    await unfold(user, "Ô đang chọn");
    act(() => workbook.click(OUTPUT_SHEETS.people, "B5"));
    expect(await screen.findByText(/^Được tính trong/)).toBeVisible();
    await act(async () => workbook.type(LIST_SHEET, "F3", "Thôn 2"));
    await act(() => store.check());
    expect(await screen.findByText("Hãy lập báo cáo trước, rồi mới lần theo số liệu được.")).toBeVisible();
  });
});
