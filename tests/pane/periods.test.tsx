import { act, screen, waitFor, within } from "@testing-library/react";
import { communeWorkbook, LEARNERS, withRows } from "../support/commune-workbook";
import { runPane, unfold } from "../support/open-pane";
import type { FakeWorkbook } from "../support/fake-workbook";

const PERIODS = /^Kỳ báo cáo/;
const JOINED = "Đã chốt kỳ “2025-09”.";

async function frozenWorkbook(): Promise<FakeWorkbook> {
  const workbook = communeWorkbook();
  const { user } = await runPane(workbook);
  await unfold(user, PERIODS);
  await user.click(screen.getByRole("button", { name: "Chốt kỳ" }));
  expect(await screen.findByText(JOINED)).toBeVisible();
  return workbook;
}

/** Another pane, on the workbook as it is a period later. */
async function reopen(workbook: FakeWorkbook): Promise<Awaited<ReturnType<typeof runPane>>> {
  act(() => document.body.replaceChildren());
  return runPane(workbook);
}

describe("“Chốt kỳ”", () => {
  it("suggests a name from the cut-off, keeps the figures in the workbook and lists them", async () => {
    const workbook = communeWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, PERIODS);
    const name = screen.getByRole("textbox", { name: "Tên kỳ" });
    expect(name).toHaveValue("2025-09");
    await user.clear(name);
    await user.click(screen.getByRole("button", { name: "Chốt kỳ" }));
    expect(await screen.findByText("Hãy đặt tên cho kỳ, ví dụ 2025-11.")).toBeVisible();
    expect(workbook.state("periods")).toBeUndefined();
    await user.type(name, "Tháng 9{Enter}");
    expect(await screen.findByText("Đã chốt kỳ “Tháng 9”.")).toBeVisible();
    expect(workbook.state("periods")).toEqual([expect.objectContaining({ label: "Tháng 9" })]);
    await unfold(user, "Tháng 9");
    expect(screen.getByText("4 người học")).toBeVisible();
    expect(screen.getByText("Số liệu tính đến 30/09/2025")).toBeVisible();
    expect(screen.getByText("Chốt lúc 10/10/2025 07:05")).toBeVisible();
    expect(screen.getByText(/vẫn như đã chốt/)).toBeVisible();
  });

  it("is taken back only after being asked", async () => {
    const workbook = await frozenWorkbook();
    const { user } = await reopen(workbook);
    await unfold(user, PERIODS);
    expect(screen.getByRole("textbox", { name: "Tên kỳ" })).toHaveValue("2025-09-30");
    await user.click(screen.getByRole("button", { name: "Bỏ chốt kỳ gần nhất" }));
    const dialog = await screen.findByRole("dialog", { name: "Bỏ chốt kỳ “2025-09”?" });
    expect(workbook.state("periods")).toHaveLength(1);
    await user.click(within(dialog).getByRole("button", { name: "Bỏ chốt kỳ gần nhất" }));
    expect(await screen.findByText("Đã bỏ chốt kỳ “2025-09”.")).toBeVisible();
    expect(workbook.state("periods")).toBeUndefined();
  });
});

describe("a period later", () => {
  it("tells the growth, flags a cumulative figure that fell, and why, with a sentence to copy", async () => {
    const before = await frozenWorkbook();
    const workbook = withRows(before, LEARNERS.slice(0, 3), "10/11/2025");
    const { user } = await reopen(workbook);
    expect(screen.getByText(/số lũy kế giảm so với kỳ 2025-09/)).toBeVisible();
    await unfold(user, PERIODS);
    const since = screen.getByRole("region", { name: "So với kỳ 2025-09" });
    expect(within(since).getByText("Người học trên dân số").closest("li")).toHaveTextContent("1,3% → 1%");
    await unfold(user, "2025-09");
    await unfold(user, "Số người tham gia học tập: 4 → 3");
    expect(screen.getByText("Số lũy kế chỉ có thể tăng mà nay giảm: cần giải thích trong báo cáo.")).toBeVisible();
    expect(screen.getByText("dòng không còn trong danh sách (−1)")).toBeVisible();
    expect(screen.getByText("trước ở Thôn 1!6")).toBeVisible();
    const sentence = /^Số người học đến ngày 30\/9\/2025 điều chỉnh từ 4 xuống 3 người do .*\.$/;
    expect(screen.getByText(sentence)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Chép câu giải thích: / }));
    expect(await screen.findByText("Đã chép.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(sentence);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("blocked", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: /^Chép câu giải thích: / }));
    expect(await screen.findByText(/hãy bấm Ctrl\+C/)).toBeVisible();
    await waitFor(() => expect(String(window.getSelection())).toMatch(sentence));
  });
});
