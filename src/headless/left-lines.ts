import type { LeftBecause } from "../app/ports";
import { LEFT_WORDS_VI } from "../i18n/left-words";

export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
  readonly why: LeftBecause;
}

/** One line for every cell that was left alone: where it is and why; never what it holds. */
export function leftLines(cells: readonly LeftCell[]): string[] {
  return cells.map(({ sheet, cell, why }) => `Để nguyên ${sheet}!${cell}: ${LEFT_WORDS_VI[why]}.`);
}
