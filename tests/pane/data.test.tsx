import { screen } from "@testing-library/react";
import { runPane, unfold } from "../support/open-pane";
import { LIST_SHEET, paneWorkbook } from "../support/pane-workbook";
import { sheetOf } from "../support/sheet-builder";

const SHEET = "Thôn 1: 6 dòng, 6 được tính";

describe("a list that was read", () => {
  it("tells which column was taken for what and why, and what was passed over", async () => {
    const { user } = await runPane(paneWorkbook());
    await unfold(user, SHEET);
    expect(screen.getByRole("combobox", { name: "Ngày sinh" })).toHaveDisplayValue("C – Ngày sinh");
    expect(screen.getByRole("combobox", { name: "Ngày sinh" })).toHaveAccessibleDescription("theo tiêu đề cột");
    expect(screen.getByText(/^Bỏ qua: .*1 dòng cộng/)).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Dân tộc" })).not.toBeInTheDocument();
    await unfold(user, /Các cột không có/);
    expect(screen.getByRole("combobox", { name: "Dân tộc" })).toHaveDisplayValue("Để máy tự chọn");
  });

  it("takes the officer's word on a column, keeps it and takes it back", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, SHEET);
    const select = (): HTMLElement => screen.getByRole("combobox", { name: "Ngày sinh" });
    await user.selectOptions(select(), "Không có trên trang này");
    expect(await screen.findByText("Đã đổi cột và đọc lại danh sách.")).toBeVisible();
    expect(workbook.state("columns")).toEqual({ [LIST_SHEET]: { birthDate: null } });
    expect(select()).toHaveAccessibleDescription("bạn đã chọn: không có");
    await user.selectOptions(select(), "C – Ngày sinh");
    await screen.findByText("do bạn chọn");
    expect(workbook.state("columns")).toEqual({ [LIST_SHEET]: { birthDate: "C" } });
    await user.selectOptions(select(), "Để máy tự chọn");
    await screen.findByText("Đã đổi cột và đọc lại danh sách.");
    expect(workbook.state("columns")).toBeUndefined();
    expect(select()).toHaveDisplayValue("C – Ngày sinh");
  });
});

describe("a sheet that was not read", () => {
  it("is named, and so is why; an empty one is passed over", async () => {
    const workbook = paneWorkbook();
    const others = [sheetOf("Thu chi", [["Tháng", "Thu"]]), sheetOf("Trang trắng", [])];
    const hidden = { ...sheetOf("Nháp", [["ghi tạm"]]), visibility: "hidden" as const };
    workbook.snapshot = { ...workbook.snapshot, sheets: [...workbook.snapshot.sheets, ...others, hidden] };
    await runPane(workbook);
    expect(screen.getByText("Trang không có danh sách người học nên không đọc: Thu chi.")).toBeVisible();
    expect(screen.getByText("Trang đang ẩn nên không đọc: Nháp.")).toBeVisible();
  });
});
