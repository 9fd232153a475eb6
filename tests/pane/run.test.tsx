import { act, screen, waitFor } from "@testing-library/react";
import { openPane, runPane } from "../support/open-pane";
import { CLEAN_PEOPLE, LIST_SHEET, paneWorkbook } from "../support/pane-workbook";

describe("the one click", () => {
  it("shows how many people there are, with the open range, the main rates and the issues", async () => {
    await runPane(paneWorkbook());
    expect(screen.getByText("6 người")).toBeVisible();
    expect(screen.getByText("thấp nhất 5; 1 cặp chưa quyết")).toBeVisible();
    expect(screen.getByText("6 trên 300")).toBeVisible();
    expect(screen.getByText("2 lỗi cần sửa")).toBeVisible();
    expect(screen.getByRole("button", { name: /Lỗi cần sửa.*Thôn không có/ })).toBeVisible();
    expect(screen.getByText("Đã lập “Báo cáo BDHVS”.")).toBeVisible();
  });

  it("says plainly that there are no errors", async () => {
    await runPane(paneWorkbook(CLEAN_PEOPLE));
    expect(screen.getByText("Không có lỗi")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Đánh dấu trên trang" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Bỏ đánh dấu" })).toBeVisible();
    expect(screen.queryByText("Chỉ còn điều nên chỉnh, không ảnh hưởng đến số liệu.")).not.toBeInTheDocument();
  });

  it("says so too when only tidying is left, which shows at a switch", async () => {
    const untidy = CLEAN_PEOPLE.map((row) => row.map((cell) => (cell === "Y Dứa" ? "Y  Dứa" : cell)));
    const { user } = await runPane(paneWorkbook(untidy));
    expect(screen.getByText("Không có lỗi")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Điều nên chỉnh/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: "Hiện cả điều nên chỉnh (1)" }));
    expect(screen.getByRole("button", { name: /Điều nên chỉnh.*dấu cách/ })).toBeVisible();
  });

  it("is stopped by Dừng without a word written", async () => {
    const workbook = paneWorkbook();
    let open = (): void => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const { user } = openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" }));
    expect(screen.getByText("Đọc các trang tính").closest("li")).toHaveAttribute("aria-current", "step");
    const stop = screen.getByRole("button", { name: "Dừng" });
    expect(stop).toHaveFocus();
    await user.click(stop);
    act(() => open());
    expect(await screen.findByRole("alert")).toHaveTextContent("Đã dừng theo yêu cầu. Chưa có gì được ghi vào sổ.");
    expect(workbook.plans).toEqual([]);
  });

  it("tells what Excel refused and what to do about it", async () => {
    const workbook = paneWorkbook();
    workbook.refusal = { code: "cell-edit-mode", detail: "InvalidOperationInCellEditMode", sheet: LIST_SHEET };
    const { user } = openPane(workbook);
    await user.click(screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Một ô đang được gõ dở."));
    expect(screen.getByRole("alert")).toHaveTextContent(LIST_SHEET);
  });

  it("can be done again after a failure", async () => {
    const workbook = paneWorkbook();
    workbook.refusal = { code: "busy", detail: "" };
    const { user } = openPane(workbook);
    const run = (): HTMLElement => screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" });
    await user.click(run());
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Excel đang bận."));
    await user.click(run());
    expect(await screen.findByText("6 người")).toBeVisible();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});

describe("a workbook that holds results already", () => {
  it("offers to show them, and writes nothing to do so", async () => {
    const workbook = paneWorkbook();
    const first = await runPane(workbook);
    const plans = workbook.plans.length;
    document.body.replaceChildren();
    const { user, store } = openPane(workbook);
    await act(() => store.open());
    await user.click(screen.getByRole("button", { name: "Xem kết quả lần trước" }));
    expect(await screen.findByText("6 người")).toBeVisible();
    expect(workbook.plans).toHaveLength(plans);
    expect(first.store.getState().run).not.toBeNull();
  });

  it("is not offered on a workbook without results", async () => {
    const { store } = openPane(paneWorkbook());
    await act(() => store.open());
    expect(screen.queryByRole("button", { name: "Xem kết quả lần trước" })).not.toBeInTheDocument();
  });
});

describe("the report of the Digital Transformation Day", () => {
  it("is written when it is chosen, and stays chosen where the workbook has it", async () => {
    const workbook = paneWorkbook(CLEAN_PEOPLE);
    const { user } = openPane(workbook);
    const choice = (): HTMLElement => screen.getByRole("checkbox", { name: /Ngày Chuyển đổi số/ });
    expect(choice()).not.toBeChecked();
    await user.click(choice());
    await user.click(screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" }));
    expect(await screen.findByText("Đã lập “Báo cáo NCĐS”.")).toBeVisible();
    expect(screen.getByText("Đã lập “Báo cáo BDHVS”.")).toBeVisible();
    act(() => document.body.replaceChildren());
    const { store } = openPane(workbook);
    await act(() => store.open());
    expect(choice()).toBeChecked();
  });
});

describe("an edit in the sheet", () => {
  it("is checked at once and turns the report stale", async () => {
    const workbook = paneWorkbook();
    const { store } = await runPane(workbook);
    await act(() => store.watch(() => void store.noteEdit()));
    act(() => workbook.type(LIST_SHEET, "F8", "Thôn 2"));
    expect(await screen.findByText("1 lỗi cần sửa")).toBeVisible();
    expect(screen.getByText("Sổ đã thay đổi sau khi lập báo cáo. Hãy lập lại để số liệu khớp.")).toBeVisible();
  });
});
