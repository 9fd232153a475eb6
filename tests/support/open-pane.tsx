import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { RUN_WORDS_VI } from "../../src/i18n/run-words";
import { App } from "../../src/taskpane/app";
import { PaneStore } from "../../src/taskpane/pane-store";
import type { FakeWorkbook } from "./fake-workbook";

/** 07:05 on 10 October 2025, in whatever time zone the test runs. */
export const NOW = new Date(2025, 9, 10, 7, 5).getTime();

export interface OpenPane {
  readonly user: UserEvent;
  readonly store: PaneStore;
}

/** The pane on a workbook, as it is before the first click. */
export function openPane(workbook: FakeWorkbook): OpenPane {
  const store = new PaneStore({
    port: workbook,
    clock: { now: () => NOW },
    request: { reports: ["bdhvs"], words: RUN_WORDS_VI },
  });
  render(<App store={store} theme={webLightTheme} />);
  return { user: userEvent.setup(), store };
}

/** The pane after the one click. */
export async function runPane(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = openPane(workbook);
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra và lập báo cáo" }));
  await screen.findByRole("button", { name: "Kiểm tra và lập lại báo cáo" });
  return pane;
}

/** Opens a folded part or a group of issues. */
export async function unfold(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name, expanded: false }));
}
