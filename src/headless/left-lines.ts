import type { LeftCell } from "../app/fixes";
import { LEFT_WORDS_VI } from "../i18n/left-words";

/** One line for every cell that was left alone: where it is and why; never what it holds. */
export function leftLines(cells: readonly LeftCell[]): string[] {
  return cells.map(({ sheet, cell, why }) => `Để nguyên ${sheet}!${cell}: ${LEFT_WORDS_VI[why]}.`);
}
