import type { FigureRef, ReportTable, TextRun } from "./report";

/** What a token prints; called once for each place it is printed at, in reading order. */
export type Token = () => readonly TextRun[];

/** Tokens by name; null: the name is known, but there is nothing to print (no such data). */
export type TokenMap = ReadonlyMap<string, Token | null>;

/** Everything a template can name. */
export interface TokenBook {
  readonly tokens: TokenMap;
  /** Loops by name: the tokens of each item. */
  readonly loops: ReadonlyMap<string, readonly TokenMap[]>;
  /** Tables by name; null: nothing to show. */
  readonly tables: ReadonlyMap<string, ReportTable | null>;
}

/** A token that prints one figure or fact, tied to where it comes from; null and "" give an absent token. */
export function figureToken(text: string | null, figure: FigureRef): Token | null {
  return text === null || text === "" ? null : () => [{ text, figure }];
}

/** A token of plain words. */
export function wordsToken(text: string | null): Token | null {
  return text === null || text === "" ? null : () => [{ text }];
}
