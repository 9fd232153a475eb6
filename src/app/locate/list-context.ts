import type { Group } from "../../domain/participant/participant";
import { foldText } from "../../domain/text/fold";
import type { ReadText } from "./column-headings";
import type { NamedPlace } from "./known-names";
import type { RowContext } from "./locate-table";
import { withoutGroupNumber } from "./row-words";
import type { SheetGrid } from "./sheet-grid";
import { groupInTitle, hamletInTitle, isListTitle } from "./sheet-title";

const NAMES_A_HAMLET = /^(?:thôn|làng|bản|buôn|xóm|ấp|tổ dân phố|tdp|khu phố|thon)(?=\s|$)/u;

/** Rows above a list, both included. */
export interface TitleRows {
  readonly grid: SheetGrid;
  readonly readText: ReadText;
  readonly from: number;
  readonly to: number;
}

/**
 * The hamlet and the group that the sheet's name and the title rows give to a list. The sheet's name goes
 * first; groups are read from a title only from the line that says "Danh sách" on, since the letterhead names bodies.
 */
export function contextOfTitles(rows: TitleRows, hamlets: readonly NamedPlace[], sheetName = ""): RowContext {
  const titles = titleTexts(rows);
  const listTitles = titles.slice(Math.max(0, titles.findIndex(isListTitle)));
  const hamlet =
    hamletInTitle(sheetName, hamlets, true) ??
    hamletInTitle(listTitles.join(" "), hamlets, false) ??
    onlyHamlet(titles, hamlets);
  const group = groupInTitle(sheetName) ?? (titles.some(isListTitle) ? groupInTitle(listTitles.join(" ")) : undefined);
  return asContext(hamlet, group);
}

/** What a group heading inside a list changes for the rows below it; `base` is what the list began with. */
export function contextOfHeading(
  heading: string,
  current: RowContext,
  base: RowContext,
  hamlets: readonly NamedPlace[],
): RowContext {
  const text = withoutGroupNumber(heading);
  const hamlet = hamletInTitle(text, hamlets, true);
  if (hamlet !== undefined || NAMES_A_HAMLET.test(foldText(text).trim())) return asContext(hamlet, current.group);
  return asContext(current.hamlet, groupInTitle(text) ?? base.group);
}

function titleTexts({ grid, readText, from, to }: TitleRows): string[] {
  const texts: string[] = [];
  for (let row = Math.max(from, grid.firstRow); row <= to; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const text = readText(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

function onlyHamlet(titles: readonly string[], hamlets: readonly NamedPlace[]): string | undefined {
  const found = new Set(
    titles.map((title) => hamletInTitle(title, hamlets, false)).filter((name) => name !== undefined),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function asContext(hamlet: string | undefined, group: Group | undefined): RowContext {
  return { ...(hamlet === undefined ? {} : { hamlet }), ...(group === undefined ? {} : { group }) };
}
