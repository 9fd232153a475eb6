import { act, screen } from "@testing-library/react";
import { communeWorkbook, LEARNERS, withRows } from "../support/commune-workbook";
import { runPane, unfold } from "../support/open-pane";

const CHANGES = "Thay đổi so với lần chạy trước";
const NEWCOMER = [5, "Y Hlen", "12/07/1995", "Nữ", "062195001239", "Thôn 2", "15/09/2025", ""];

describe("what changed since the last run", () => {
  it("is not shown at the first run, and says at the next who came, who left and which figures moved", async () => {
    const workbook = communeWorkbook();
    await runPane(workbook);
    expect(screen.queryByRole("button", { name: CHANGES })).not.toBeInTheDocument();
    const later = withRows(workbook, [...LEARNERS.slice(0, 2), ...LEARNERS.slice(3), NEWCOMER]);
    act(() => document.body.replaceChildren());
    const { user } = await runPane(later);
    await unfold(user, CHANGES);
    expect(screen.getByText("Lần trước: 10/10/2025 07:05")).toBeVisible();
    await unfold(user, /^Người mới được tính/);
    await user.click(screen.getByRole("button", { name: "Thôn 1!B6" }));
    expect(later.selected).toEqual(["Thôn 1!B6"]);
    await unfold(user, /^Người không còn được tính/);
    expect(screen.getByText("trước ở Thôn 1!5; dòng không còn trong danh sách")).toBeVisible();
    await unfold(user, /^Số liệu thay đổi/);
    await unfold(user, /^Chi tiết theo thôn/);
    await unfold(user, /giới tính: Nữ: 1 .* → 2 /);
    expect(screen.getByText("dòng mới thêm (+1)")).toBeVisible();
  });

  it("says plainly that nothing did", async () => {
    const workbook = communeWorkbook();
    const { user } = await runPane(workbook);
    await user.click(screen.getByRole("button", { name: "Kiểm tra và lập lại báo cáo" }));
    await unfold(user, CHANGES);
    expect(screen.getByText("Không có gì thay đổi.")).toBeVisible();
  });
});
