import type { HeadingMeaning } from "./heading-meaning";
import { headingKey, matchHeading, type HeadingMatch } from "./header-match";
import type { SheetGrid } from "./sheet-grid";

/** A column's heading over the rows of its header. */
export interface ColumnHeading {
  readonly column: number;
  /** As it stands, rows joined by a space; "" where there is none. */
  readonly text: string;
  /** The sheet row where the heading's own (lowest) text stands. */
  readonly row: number;
  readonly match: HeadingMatch;
  /** The column lies under the merge of a heading that stands in this column further left. */
  readonly continues: number | null;
}

/** Turns a heading's cell into readable text (legacy encodings) before it is matched. */
export type ReadText = (row: number, column: number) => string;

/** Sub-headings that mean something only under their upper heading. */
const UNDER_ID_OR_CERTIFICATE = /^(?:số|số thẻ|số hiệu|mã|mã số|số giấy)$/;
const UNDER_CERTIFICATE_DATE = /^(?:ngày|ngày cấp|ngày tháng|ngày tháng năm|cấp ngày)$/;
/** A birth in three columns (ngày, tháng, năm): the year alone can be read. */
const BIRTH_PARTS = /^(?:ngày|tháng)$/;

/** The headings of all columns for a header from row `top` to row `bottom`. */
export function columnHeadings(grid: SheetGrid, readText: ReadText, top: number, bottom: number): ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  let left: Parts | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const parts: Parts = partsOf(grid, readText, top, bottom, column, left);
    headings.push({
      column,
      text: [parts.upper, parts.own].filter((part) => part !== "").join(" "),
      row: parts.ownRow,
      match: matchColumn(parts),
      continues: parts.continues,
    });
    left = parts;
  }
  return headings;
}

interface Parts {
  /** Text of the header rows above the lowest; "" where there is none. */
  readonly upper: string;
  readonly own: string;
  readonly ownRow: number;
  /** The upper text stands over other columns too. */
  readonly isShared: boolean;
  readonly continues: number | null;
}

function partsOf(
  grid: SheetGrid,
  readText: ReadText,
  top: number,
  bottom: number,
  column: number,
  left: Parts | null,
): Parts {
  const layers = layersOf(grid, readText, top, bottom, column);
  const own = layers.at(-1);
  const uppers = layers.slice(0, -1);
  if (!own || own.under !== null) {
    return { upper: "", own: "", ownRow: top, isShared: false, continues: own?.under ?? null };
  }
  const inherits = uppers.length === 0 && own.row === bottom && bottom > top && !grid.mergeOver(top, column);
  if (inherits && left && left.upper !== "" && left.ownRow === bottom) {
    return { upper: left.upper, own: own.text, ownRow: own.row, isShared: true, continues: null };
  }
  return {
    upper: uppers.map(({ text }) => text).join(" "),
    own: own.text,
    ownRow: own.row,
    isShared: uppers.some(({ isShared }) => isShared),
    continues: null,
  };
}

interface Layer {
  readonly text: string;
  readonly row: number;
  readonly isShared: boolean;
  /** The column further left in which the text of this layer stands. */
  readonly under: number | null;
}

function layersOf(grid: SheetGrid, readText: ReadText, top: number, bottom: number, column: number): Layer[] {
  const layers: Layer[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = tidy(readText(row, column));
    const merge = grid.mergeOver(row, column);
    if (text !== "") {
      layers.push({ text, row, isShared: merge !== undefined && merge.right > column, under: null });
    } else if (merge && merge.left < column && merge.top === row) {
      const over = tidy(readText(merge.top, merge.left));
      if (over !== "") layers.push({ text: over, row, isShared: true, under: merge.left });
    }
  }
  return layers;
}

function matchColumn({ upper, own, isShared }: Parts): HeadingMatch {
  if (upper === "" || own === "") return matchHeading(own === "" ? upper : own);
  const above = matchHeading(upper);
  const below = matchHeading(own);
  const both = matchHeading(`${upper} ${own}`);
  if (both.kind === "field" && both.exact) return both;
  const inContext = above.kind === "field" ? matchUnder(above.meaning, above, below, headingKey(own)) : undefined;
  if (inContext) return inContext;
  if (below.kind === "field") return namesNobodyElse(upper) ? below : { kind: "unused" };
  if (below.kind === "unused" || below.kind === "number") return below;
  return above.kind === "field" && !isShared ? { ...above, exact: false } : { kind: "unknown" };
}

function matchUnder(
  meaning: HeadingMeaning,
  above: HeadingMatch,
  below: HeadingMatch,
  key: string,
): HeadingMatch | undefined {
  const belowMeaning = below.kind === "field" ? below.meaning : null;
  if (meaning === "birthDate") {
    if (belowMeaning === "sexMale") return asField("birthMale");
    if (belowMeaning === "sexFemale") return asField("birthFemale");
    if (key === "năm") return above;
    if (BIRTH_PARTS.test(key)) return { kind: "unused" };
  }
  if (meaning === "personalId") {
    if (UNDER_ID_OR_CERTIFICATE.test(key)) return above;
    if (belowMeaning === "certificateOn" || UNDER_CERTIFICATE_DATE.test(key)) return { kind: "unused" };
  }
  if (meaning === "certificateNo") {
    if (UNDER_ID_OR_CERTIFICATE.test(key)) return asField("certificateNo");
    if (UNDER_CERTIFICATE_DATE.test(key)) return asField("certificateOn");
  }
  return undefined;
}

function asField(meaning: HeadingMeaning): HeadingMatch {
  return { kind: "field", meaning, rank: "main", exact: true };
}

function namesNobodyElse(upper: string): boolean {
  return matchHeading(upper).kind !== "unused";
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
