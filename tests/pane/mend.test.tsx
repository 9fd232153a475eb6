import { screen, waitFor, within } from "@testing-library/react";
import { runPane, unfold } from "../support/open-pane";
import { LIST_SHEET, paneWorkbook } from "../support/pane-workbook";

const LOST_ZERO = /thiếu số 0/;

describe("a group of issues", () => {
  it("tells what is wrong, what to do, an example, and goes to the cell", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    const panel = screen.getByText("Cách xử lý:").closest("div")!;
    expect(within(panel).getByText("Ví dụ:")).toBeVisible();
    await user.click(within(panel).getByRole("button", { name: "Thôn 1!E4" }));
    expect(workbook.selected).toEqual(["Thôn 1!E4"]);
  });

  it("lists the first cells and, when asked, all of them", async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [index + 1, `A Kiểu ${"abcdefghijkl"[index]}`, "31/02/1990"]);
    const { user } = await runPane(paneWorkbook(rows));
    await unfold(user, /Ngày sinh không có/);
    expect(screen.getAllByRole("button", { name: /^Thôn 1!C\d+$/ })).toHaveLength(8);
    await user.click(screen.getByRole("button", { name: "Xem cả 12 ô" }));
    expect(screen.getAllByRole("button", { name: /^Thôn 1!C\d+$/ })).toHaveLength(12);
  });
});

describe("mending", () => {
  it("shows before and after with ids masked, then mends all and says how many", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" }));
    const dialog = await screen.findByRole("dialog", { name: "Xem trước khi sửa" });
    const [, sheet, first] = within(dialog).getAllByRole("row");
    expect(sheet).toHaveTextContent(/^Thôn 1$/);
    expect(first).toHaveTextContent("E4•••••••123511 chữ số••••••••123512 chữ số");
    expect(dialog).not.toHaveTextContent(/62185|62301/);
    await user.click(within(dialog).getByRole("button", { name: "Sửa" }));
    expect(await screen.findByText("Đã sửa 2 ô.")).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E4")).toBe("062185001235");
    expect(workbook.valueAt(LIST_SHEET, "E6")).toBe("062301001236");
    expect(screen.queryByRole("button", { name: LOST_ZERO })).not.toBeInTheDocument();
  });

  it("mends one cell and leaves the others", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    await user.click(screen.getByRole("button", { name: "Sửa ô Thôn 1!E6" }));
    expect(await screen.findByText("Đã sửa 1 ô.")).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E6")).toBe("062301001236");
    expect(workbook.valueAt(LIST_SHEET, "E4")).toBe(62185001235);
    await waitFor(() => expect(screen.getByRole("button", { name: "Thôn 1!E4" })).toHaveFocus());
  });

  it("shows names as they stand, with spare spaces made visible", async () => {
    const { user } = await runPane(paneWorkbook());
    await user.click(screen.getByRole("switch", { name: /nên chỉnh/ }));
    await unfold(user, /dấu cách/);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText("Nguyễn··Văn An")).toBeVisible();
    expect(within(dialog).getByText("Trần Thị Bình·")).toBeVisible();
    expect(within(dialog).getByText("Nguyễn Văn An")).toBeVisible();
  });

  it("shows beside each cell what it becomes, ids masked, and leads on to the next cell", async () => {
    const { user } = await runPane(paneWorkbook());
    await unfold(user, LOST_ZERO);
    const line = screen.getByRole("button", { name: "Thôn 1!E4" }).closest("li")!;
    expect(line).toHaveTextContent("•••••••1235 (11 chữ số) → ••••••••1235 (12 chữ số)");
    await user.click(screen.getByRole("button", { name: "Sửa ô Thôn 1!E4" }));
    await screen.findByText("Đã sửa 1 ô.");
    await waitFor(() => expect(screen.getByRole("button", { name: "Thôn 1!E6" })).toHaveFocus());
  });

  it("says so where a text looks the same after its accents are joined", async () => {
    const loose = [1, "Lê Thị Kim".normalize("NFD"), "05/03/1990", "Nữ", "062190001234", "Thôn 1", "01/09/2025", ""];
    const { user } = await runPane(paneWorkbook([loose]));
    await user.click(screen.getByRole("switch", { name: /nên chỉnh/ }));
    await unfold(user, /Chữ có dấu rời/);
    expect(screen.getByText("Lê Thị Kim (ghép dấu, nhìn không đổi)")).toBeVisible();
  });

  it("leaves a cell that was changed since it was shown, and says which", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" }));
    const dialog = await screen.findByRole("dialog");
    workbook.type(LIST_SHEET, "E6", "062301009999");
    await user.click(within(dialog).getByRole("button", { name: "Sửa" }));
    const said = await screen.findByText("Đã sửa 1 ô. 1 ô để nguyên vì nội dung đã thay đổi: Thôn 1!E6.");
    expect(said).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E6")).toBe("062301009999");
  });

  it("mends nothing that came up after the preview", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" }));
    const dialog = await screen.findByRole("dialog");
    workbook.type(LIST_SHEET, "E8", 62066001238);
    await user.click(within(dialog).getByRole("button", { name: "Sửa" }));
    expect(await screen.findByText("Đã sửa 2 ô.")).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E8")).toBe(62066001238);
    expect(screen.getByRole("button", { name: LOST_ZERO })).toHaveTextContent("Thôn 1: E8");
  });

  it("is listed with cell and time, and taken back one by one or all at once", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Sửa" }));
    await screen.findByText("Đã sửa 2 ô.");
    await unfold(user, /Các chỗ đã sửa/);
    expect(screen.getAllByText("10/10/2025 07:05")).toHaveLength(2);
    expect(screen.getByText(/^•+1235 \(11 chữ số\)/)).toHaveTextContent("→ ••••••••1235 (12 chữ số)");
    await user.click(screen.getByRole("button", { name: "Hoàn lại ô Thôn 1!E4" }));
    expect(await screen.findByText("Đã hoàn lại 1 ô.")).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E4")).toBe(62185001235);
    workbook.type(LIST_SHEET, "E6", "062301009999");
    await user.click(screen.getByRole("button", { name: "Hoàn lại tất cả" }));
    const dialog = await screen.findByRole("dialog", { name: "Hoàn lại tất cả?" });
    await user.click(within(dialog).getByRole("button", { name: "Hoàn lại tất cả" }));
    expect(await screen.findByText("1 ô để nguyên vì nội dung đã thay đổi: Thôn 1!E6.")).toBeVisible();
    expect(workbook.valueAt(LIST_SHEET, "E6")).toBe("062301009999");
  });

  it("says when Excel refuses, and the buttons work again", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, LOST_ZERO);
    workbook.refusal = { code: "sheet-protected", detail: "AccessDenied" };
    await user.click(screen.getByRole("button", { name: "Sửa ô Thôn 1!E6" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("đang được bảo vệ"));
    await user.click(screen.getByRole("button", { name: "Sửa ô Thôn 1!E6" }));
    expect(await screen.findByText("Đã sửa 1 ô.")).toBeVisible();
  });
});

describe("“Không phải lỗi”", () => {
  it("asks for a reason, keeps it in the workbook, and can be taken back", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, /Thôn không có/);
    await user.click(screen.getByRole("button", { name: "Không phải lỗi: Thôn 1!F8" }));
    const dialog = await screen.findByRole("dialog", { name: "Vì sao không phải lỗi?" });
    const reason = within(dialog).getByRole("textbox", { name: /Lý do/ });
    const save = within(dialog).getByRole("button", { name: "Lưu" });
    expect(reason).toBeRequired();
    await waitFor(() => expect(reason).toHaveFocus());
    await user.type(reason, "  ");
    await user.click(save);
    expect(dialog).toBeVisible();
    await user.type(reason, "thôn mới lập");
    await user.click(save);
    expect(await screen.findByText("1 lỗi cần sửa")).toBeVisible();
    expect(workbook.state("silenced")).toEqual([
      expect.objectContaining({ code: "hamlet-unknown", sheet: LIST_SHEET, reason: "thôn mới lập" }),
    ]);
    await unfold(user, /Đã báo là không phải lỗi/);
    expect(screen.getByText("“thôn mới lập”")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Báo lại Thôn 1!F8" }));
    expect(await screen.findByText("2 lỗi cần sửa")).toBeVisible();
    expect(workbook.state("silenced")).toBeUndefined();
  });
});

describe("“Không tính dòng này”", () => {
  it("leaves the row of an issue out of every count, with the officer's reason", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await unfold(user, /Thôn không có/);
    await user.click(screen.getByRole("button", { name: "Không tính dòng này: Thôn 1!F8" }));
    const dialog = await screen.findByRole("dialog", { name: "Vì sao không tính dòng này?" });
    expect(dialog).toHaveTextContent("Dòng 8 của trang “Thôn 1” sẽ không được đếm ở bất cứ số liệu nào.");
    await user.type(within(dialog).getByRole("textbox", { name: /Lý do/ }), "người xã khác");
    await user.click(within(dialog).getByRole("button", { name: "Lưu" }));
    expect(await screen.findByText("Đã ghi nhận: không tính dòng này.")).toBeVisible();
    expect(screen.getByText("5 người")).toBeVisible();
    expect(workbook.state("excluded")).toEqual([expect.objectContaining({ reason: "người xã khác" })]);
  });
});

describe("marks on the sheet", () => {
  it("are made for errors and warnings and taken away again", async () => {
    const workbook = paneWorkbook();
    const { user } = await runPane(workbook);
    await user.click(screen.getByRole("button", { name: "Đánh dấu trên trang" }));
    expect(await screen.findByText("Đã đánh dấu các ô trên trang.")).toBeVisible();
    const marks = workbook.plans.at(-1)!.steps.find((step) => step.verb === "mark-cells");
    expect(marks).toMatchObject({ sheet: LIST_SHEET });
    await user.click(screen.getByRole("button", { name: "Bỏ đánh dấu" }));
    expect(await screen.findByText("Đã bỏ đánh dấu.")).toBeVisible();
    expect(workbook.plans.at(-1)!.steps).toEqual([{ verb: "clear-marks" }]);
  });
});
