import { screen, within } from "@testing-library/react";
import { runPane, unfold } from "../support/open-pane";
import { paneWorkbook } from "../support/pane-workbook";

const PAIRS = /Người học: cặp chưa quyết/;

describe("pairs that may be one person", () => {
  it("show both rows, the reason in words and the percentages at stake", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, PAIRS);
    const item = screen.getByText("cùng thôn và ngày sinh, tên chỉ khác thanh điệu").closest("li")!;
    expect(item).toHaveTextContent("Y Dứa");
    expect(item).toHaveTextContent("CCCD …1235");
    expect(item).not.toHaveTextContent("62185");
    expect(item).toHaveTextContent(/Nếu là một người:.*dân số: 2% → 1,7%/);
    await user.click(within(item).getByRole("button", { name: "Thôn 1!B5" }));
    expect(workbook.selected).toEqual(["Thôn 1!B5"]);
  });

  it.each([
    ["Một người", true, "5 người"],
    ["Hai người", false, "6 người"],
  ])("are decided by %s, kept in the workbook and asked again on demand", async (verdict, same, people) => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, PAIRS);
    await user.click(screen.getByRole("button", { name: `${verdict}: Thôn 1!B4 và Thôn 1!B5` }));
    expect(await screen.findByText(`Đã ghi: ${verdict.toLowerCase()}.`)).toBeVisible();
    expect(screen.getByText(people)).toBeVisible();
    expect(screen.queryByText(/^thấp nhất/)).not.toBeInTheDocument();
    expect(workbook.state("decisions")).toEqual([
      { a: expect.stringMatching(/^Thôn 1!/), b: expect.stringMatching(/^Thôn 1!/), same },
    ]);
    await unfold(user, /Các cặp đã quyết/);
    await user.click(screen.getByRole("button", { name: "Hỏi lại: Thôn 1!B4 và Thôn 1!B5" }));
    expect(await screen.findByText("thấp nhất 5; 1 cặp chưa quyết")).toBeVisible();
    expect(workbook.state("decisions")).toBeUndefined();
  });
});

describe("figures", () => {
  it("lead to the rows of the people they count", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await user.click(screen.getByRole("button", { name: "Xem những người được đếm: Người học trên dân số" }));
    const dialog = await screen.findByRole("dialog", { name: "Người học trên dân số" });
    expect(within(dialog).getByText("6 người được đếm")).toBeVisible();
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(6);
    await user.click(within(dialog).getByRole("button", { name: "Thôn 1!B7" }));
    expect(workbook.selected).toEqual(["Thôn 1!B7"]);
  });

  it("lead to their cells in Chỉ tiêu, breakdowns included", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, "Mọi chỉ tiêu");
    await unfold(user, /theo giới tính/);
    const women = screen.getByText("Nữ").closest("li")!;
    expect(women).toHaveTextContent("3 trên 6");
    await user.click(within(women).getByRole("button", { name: "50%" }));
    expect(workbook.selected).toHaveLength(1);
    const [cell] = workbook.selected;
    expect(cell).toMatch(/^Chỉ tiêu!F\d+$/);
    expect(workbook.valueAt("Chỉ tiêu", cell!.split("!")[1]!)).toBe(50);
  });
});
