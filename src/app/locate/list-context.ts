import type { Group } from "../../domain/participant/participant";
import { foldText } from "../../domain/text/fold";
import type { ReadText } from "./column-headings";
import { hamletsNamed } from "./hamlets-named";
import type { NamedPlace } from "./known-names";
import type { RowContext } from "./locate-table";
import { withoutGroupNumber } from "./row-words";
import type { SheetGrid } from "./sheet-grid";
import { groupInTitle, isListTitle } from "./sheet-title";

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
  const hamlet = only(hamletsNamed(sheetName, hamlets, "sheet")) ?? hamletOfTitles(titles, listTitles, hamlets);
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
  const hamlet = only(hamletsNamed(text, hamlets, "sheet"));
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

/** The titles of the list go before the letterhead above them; where they name several hamlets they give none. */
function hamletOfTitles(
  titles: readonly string[],
  listTitles: readonly string[],
  hamlets: readonly NamedPlace[],
): string | undefined {
  const ofList = hamletsNamed(listTitles.join(" "), hamlets, "title");
  if (ofList.size > 0) return only(ofList);
  return only(new Set(titles.flatMap((title) => [...hamletsNamed(title, hamlets, "title")])));
}

function only(names: ReadonlySet<string>): string | undefined {
  const [first] = names;
  return names.size === 1 ? first : undefined;
}

function asContext(hamlet: string | undefined, group: Group | undefined): RowContext {
  return { ...(hamlet === undefined ? {} : { hamlet }), ...(group === undefined ? {} : { group }) };
}
