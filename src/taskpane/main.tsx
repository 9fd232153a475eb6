import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { RUN_WORDS_VI } from "../i18n/run-words";
import { FAILURE_WORDS_VI } from "../i18n/failure-words";
import { isExcelSufficient } from "../office/capabilities";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { App } from "./app";
import { debounce } from "./debounce";
import { PaneStore } from "./pane-store";

/** office.js never says when one of its own files is blocked; it just stays silent (docs/excel-notes.md). */
const READY_WITHIN_MS = 15_000;
const EDIT_SETTLES_MS = 1_500;

declare global {
  interface Window {
    showFallback?(text: string): void;
    tooOld?: boolean;
  }
}

async function start(): Promise<void> {
  const silence = setTimeout(
    () => window.showFallback?.("Excel chưa trả lời. Đóng ngăn này rồi mở lại; nếu vẫn vậy, hãy mở lại Excel."),
    READY_WITHIN_MS,
  );
  await Office.onReady();
  clearTimeout(silence);
  if (!isExcelSufficient()) {
    window.showFallback?.(FAILURE_WORDS_VI["not-supported"]);
    return;
  }
  const store = new PaneStore({
    port: excelWorkbookPort(),
    clock: { now: () => Date.now() },
    request: { reports: ["bdhvs"], words: RUN_WORDS_VI },
  });
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  // Scroll bars, lists of choices and other parts that the browser draws itself.
  document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  createRoot(document.getElementById("root")!).render(
    <App store={store} theme={isDark ? webDarkTheme : webLightTheme} />,
  );
  await watchEdits(store);
  await store.open();
}

/** Excel's events are hints: after a pause the workbook is read again as a whole. */
async function watchEdits(store: PaneStore): Promise<void> {
  const settle = debounce(() => void store.noteEdit(), EDIT_SETTLES_MS);
  await store.watch(settle);
}

if (!window.tooOld) void start();
