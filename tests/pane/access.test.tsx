import { screen, waitFor, within } from "@testing-library/react";
import { WORDS } from "../../src/taskpane/words";
import { openPane, runPane, unfold } from "../support/open-pane";
import { paneWorkbook } from "../support/pane-workbook";

describe("the language", () => {
  it("switches to English and back, everything included", async () => {
    const { user } = await runPane(paneWorkbook());
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByText("6 people")).toBeVisible();
    expect(screen.getByText("2 to mend")).toBeVisible();
    expect(screen.getByRole("main")).toHaveAttribute("lang", "en");
    await unfold(user, /To mend.*hamlet/i);
    expect(screen.getByText("What to do:")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tiếng Việt" }));
    expect(screen.getByText("6 người")).toBeVisible();
    expect(screen.getByText("Cách xử lý:")).toBeVisible();
  });

  it("has the same words in both languages", () => {
    expect(keysOf(WORDS.en)).toEqual(keysOf(WORDS.vi));
  });
});

function keysOf(words: unknown, at = ""): string[] {
  if (typeof words !== "object" || words === null) return [at];
  return Object.entries(words)
    .flatMap(([key, part]) => keysOf(part, `${at}/${key}`))
    .sort();
}

describe("the keyboard alone", () => {
  it("runs, opens a group, mends through the dialog and is never lost", async () => {
    const { user } = openPane(paneWorkbook());
    const run = screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" });
    await tabTo(run);
    await user.keyboard("{Enter}");
    await screen.findByText("6 người");
    await tabTo(screen.getByRole("button", { name: /thiếu số 0/ }));
    await user.keyboard("{Enter}");
    const fixAll = screen.getByRole("button", { name: "Sửa tất cả 2 chỗ" });
    await tabTo(fixAll);
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await waitFor(() => expect(fixAll).toHaveFocus());
    await user.keyboard("{Enter}");
    await tabTo(within(await screen.findByRole("dialog")).getByRole("button", { name: "Sửa" }));
    await user.keyboard("{Enter}");
    await screen.findByText("Đã sửa 2 ô.");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole("main")).toContainElement(document.activeElement as HTMLElement));

    async function tabTo(target: HTMLElement): Promise<void> {
      for (let presses = 0; presses < 60 && document.activeElement !== target; presses += 1) await user.tab();
      expect(target).toHaveFocus();
    }
  });
});

describe("every control", () => {
  it("has a name", async () => {
    const { user } = await runPane(paneWorkbook());
    await unfold(user, /thiếu số 0/);
    await unfold(user, "Mọi chỉ tiêu");
    await unfold(user, "Thôn 1: 6 dòng, 6 được tính");
    const roles = ["button", "combobox", "switch"] as const;
    const controls = roles.flatMap((role) => screen.getAllByRole(role));
    expect(controls.length).toBeGreaterThan(30);
    for (const control of controls) expect(control).toHaveAccessibleName();
  });
});
