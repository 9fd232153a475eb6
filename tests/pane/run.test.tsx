import { act, screen } from "@testing-library/react";
import { LIST_SHEET, paneWorkbook, CLEAN_PEOPLE } from "../support/pane-workbook";
import { openPane, runPane } from "../support/open-pane";

describe("the one click", () => {
  it("shows how many people there are, with the open range, the main rates and the issues", async () => {
    await runPane(paneWorkbook());
    expect(screen.getByText("6 người")).toBeVisible();
    expect(screen.getByText("thấp nhất 5; 1 cặp chưa quyết")).toBeVisible();
    expect(screen.getByText("6 trên 300")).toBeVisible();
    expect(screen.getByText("2 lỗi cần sửa")).toBeVisible();
    expect(screen.getByRole("button", { name: /Lỗi cần sửa.*Ngày sinh/ })).toBeVisible();
    expect(screen.getByText("Đã lập “Báo cáo BDHVS”.")).toBeVisible();
  });
});
