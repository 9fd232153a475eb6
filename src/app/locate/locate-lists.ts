import { convertLegacyText, detectLegacyEncoding } from "../../domain/text/legacy-encoding";
import { foldText } from "../../domain/text/fold";
import { cellAddress, columnIndex } from "../../sheet/a1";
import type { FieldName } from "../../domain/fields";
import type { ColumnOverrides, LocatedTable } from "../located-table";
import type { ShapeOf } from "./claim";
import { claimColumns, type Claims } from "./claim-columns";
import { RowClassifier } from "./classify-rows";
import type { ReadText } from "./column-headings";
import { columnShape, mostly, type ColumnShape } from "./column-shape";
import { findHeader, headerAt, type ChosenColumns, type HeaderSpot } from "./find-header";
import { headerByContent } from "./header-by-content";
import type { KnownNames } from "./known-names";
import { otherTables } from "./other-tables";
import { contextOfHeading, contextOfTitles } from "./list-context";
import { locatedTable, type RowContext, type SheetOfRows, type SortedRow } from "./locate-table";
import { RowReader, type ListColumns, type RowFacts } from "./row-facts";
import { isGroupNumber } from "./row-words";
import { headerKeys, repeatedHeader, rowsOfHeaderAbove, titlesAbove, type HeaderKeys } from "./repeated-header";
import type { SheetGrid } from "./sheet-grid";
import { splitBeside } from "./split-beside";
import { withoutSummary } from "./without-summary";

/** Contract §2: a header is looked for in the first 30 rows of the sheet. */
const HEADER_ROWS = 30;
/** A further header has a name heading; the quick test spares the matching of every row of a long list. */
const NAME_WORD = /(?:^| )(?:họ|tên|ho|ten|name)(?: |$)/u;
const LONGEST_HEADING = 60;

export interface LocatedLists {
  readonly tables: readonly LocatedTable[];
  readonly unread: readonly string[];
}

/** All lists of one sheet, from its first header down; null when no header is found. */
export function locateLists(
  grid: SheetGrid,
  sheet: SheetOfRows,
  known: KnownNames,
  overrides: ColumnOverrides[string],
  firstOrder: number,
): LocatedLists | null {
  return new ListLocator(grid, sheet, known, overrides, firstOrder).locate();
}

/** A list being read: its columns, and its rows so far. */
interface OpenList {
  readonly header: HeaderSpot;
  readonly headerKeys: HeaderKeys;
  readonly claims: Claims;
  readonly columns: ListColumns;
  readonly reader: RowReader;
  readonly sorted: SortedRow[];
}

class ListLocator {
  readonly readText: ReadText;
  private readonly chosen: ChosenColumns;
  private readonly tables: LocatedTable[] = [];
  private readonly unread: string[] = [];
  private order: number;

  constructor(
    readonly grid: SheetGrid,
    private readonly sheet: SheetOfRows,
    readonly known: KnownNames,
    private readonly overrides: ColumnOverrides[string],
    firstOrder: number,
  ) {
    this.readText = legacyAwareText(grid);
    this.chosen = chosenColumns(overrides);
    this.order = firstOrder;
  }

  locate(): LocatedLists | null {
    const header = this.firstHeader();
    if (!header) return null;
    let list = this.open(header);
    const titles = titlesAbove(this.grid, header.top);
    let context = this.contextOfTitles(this.grid.firstRow, header.top - 1, this.sheet.name);
    let facts: RowFacts[] = [];
    let row = header.bottom + 1;
    let segmentTop = row;
    while (row <= this.grid.lastRow) {
      const rowFacts = list.reader.read(row);
      const next = this.nextHeader(list, rowFacts, row);
      if (!next) {
        facts.push(rowFacts);
        row += 1;
        continue;
      }
      const above = rowsOfHeaderAbove(this.grid, titles, list.columns, row, segmentTop);
      const last = this.closeSegment(list, facts.slice(0, facts.length - above.length), segmentTop, context);
      const titlesTop = last.row + 1;
      context = { ...last.context, ...this.contextOfTitles(titlesTop, row - 1) };
      for (const one of above) list.sorted.push({ ...one, context });
      if (isSameHeader(list.header, next)) {
        for (let at = next.top; at <= next.bottom; at += 1)
          list.sorted.push({ row: at, kind: "repeated-header", context });
      } else {
        this.close(list);
        list = this.open(next);
      }
      facts = [];
      row = next.bottom + 1;
      segmentTop = row;
    }
    this.closeSegment(list, facts, segmentTop, context);
    this.close(list);
    return { tables: this.tables, unread: this.unread };
  }

  private contextOfTitles(from: number, to: number, sheetName = ""): RowContext {
    return contextOfTitles({ grid: this.grid, readText: this.readText, from, to }, this.known.hamlets, sheetName);
  }

  /** The first header of the sheet, or that of a ListObject ("Table") wherever it stands. */
  private firstHeader(): HeaderSpot | null {
    const found = findHeader(this.grid, this.readText, 0, HEADER_ROWS - 1, this.chosen);
    if (found) return found;
    const tops = this.grid.sheet.tables.map(({ top }) => top).sort((a, b) => a - b);
    for (const top of tops) {
      const spot = this.headerAt(top);
      if (spot) return spot;
    }
    return headerByContent(this.grid, this.readText, 0, HEADER_ROWS - 1, (row) => this.shapesBelow(row));
  }

  private headerAt(row: number): HeaderSpot | null {
    return headerAt(this.grid, this.readText, row, this.chosen);
  }

  private open(header: HeaderSpot): OpenList {
    const beside = splitBeside(header.headings);
    this.unread.push(...beside.others);
    const shapeOf = this.shapesBelow(header.bottom);
    const first = withoutSummary(this.grid, this.readText, beside.first, header.top, shapeOf);
    const claims = claimColumns(first, shapeOf, this.overrides);
    const fields = claims.columns.map(({ column }) => column);
    const columns: ListColumns = {
      left: Math.min(first[0]?.column ?? this.grid.firstColumn, ...fields),
      right: Math.max(first.at(-1)?.column ?? this.grid.lastColumn, ...fields),
      columns: claims.columns,
      numberColumn: claims.numberColumn ?? unheadedNumberColumn(first, claims, shapeOf),
    };
    const ownHeader = { ...header, headings: first };
    return {
      header: ownHeader,
      headerKeys: headerKeys(this.grid, ownHeader),
      claims,
      columns,
      reader: new RowReader(this.grid, this.known, columns, this.readText),
      sorted: [],
    };
  }

  /** What the columns hold under a header that ends in `row`; each is looked at once. */
  private shapesBelow(row: number): ShapeOf {
    const shapes = new Map<number, ColumnShape>();
    return (column) => {
      const known = shapes.get(column);
      if (known) return known;
      const shape = columnShape(this.grid, this.sheet.reader, this.known, column, row + 1);
      shapes.set(column, shape);
      return shape;
    };
  }

  /** Sorts the rows collected since the last header; gives the last participant's row and the context there. */
  private closeSegment(
    list: OpenList,
    facts: readonly RowFacts[],
    top: number,
    context: RowContext,
  ): { readonly row: number; readonly context: RowContext } {
    const others = otherTables(this, list.columns, facts, top);
    this.unread.push(...others.unread.map(({ row, column }) => cellAddress(row, column)));
    const kinds = new RowClassifier(this.grid, this.known, list.columns, facts, top, others.rows).classify();
    let current = context;
    let lastRow = top - 1;
    for (const [index, kind] of kinds.entries()) {
      const row = top + index;
      if (kind === "group-heading") {
        const { first, last } = facts[index]!;
        current = contextOfHeading(isGroupNumber(foldText(first)) ? last : first, current, context, this.known.hamlets);
      }
      if (kind === "participant") lastRow = row;
      list.sorted.push({ row, kind, context: current });
    }
    return { row: lastRow, context: current };
  }

  private close({ header, claims, sorted }: OpenList): void {
    const table = locatedTable(this.sheet, header, claims, sorted, this.order);
    this.order += table.rows.length;
    this.tables.push(table);
  }

  /** The header that begins in this row of a list: the list's own after a page break, or that of a further list. */
  private nextHeader({ header, headerKeys: keys, columns }: OpenList, facts: RowFacts, row: number): HeaderSpot | null {
    if (facts.evidence > 0 || facts.numbers > 0 || facts.isNumbered || facts.texts === 0) return null;
    return (
      repeatedHeader(this.grid, header, keys, row) ??
      (this.mayBeHeader(facts, row, columns) ? this.headerAt(row) : null)
    );
  }

  private mayBeHeader(facts: RowFacts, row: number, { left, right }: ListColumns): boolean {
    if (facts.texts < 3) return false;
    for (let column = left; column <= right; column += 1) {
      const raw = this.grid.text(row, column);
      if (raw === "" || raw.length > LONGEST_HEADING) continue;
      if (NAME_WORD.test(foldText(raw)) || NAME_WORD.test(foldText(this.readText(row, column)))) return true;
    }
    return false;
  }
}

/** Headings in fonts from before Unicode are read as what they show. */
function legacyAwareText(grid: SheetGrid): ReadText {
  return (row, column) => {
    const text = grid.text(row, column);
    if (text === "" || text.length > 200) return text;
    const fonts = grid.sheet.fontNames.get(column);
    const font = typeof fonts === "string" ? fonts : fonts?.[row - grid.firstRow];
    const encoding = detectLegacyEncoding(text, font);
    return encoding === null ? text : convertLegacyText(text, encoding, font);
  };
}

function chosenColumns(overrides: ColumnOverrides[string]): ChosenColumns {
  return new Map(
    (Object.entries(overrides ?? {}) as [FieldName, string | null][]).flatMap(([field, letters]) =>
      letters === null ? [] : [[columnIndex(letters), field] as const],
    ),
  );
}

/** Running numbers without a heading, to the left of the names. */
function unheadedNumberColumn(
  headings: HeaderSpot["headings"],
  { columns }: Claims,
  shapeOf: (column: number) => ColumnShape,
): number | null {
  const name = columns.find(({ field }) => field === "fullName" || field === "familyName")?.column ?? 0;
  const taken = new Set(columns.map(({ column }) => column));
  const found = headings.find(
    ({ column, match }) =>
      column < name &&
      !taken.has(column) &&
      (match.kind === "blank" || match.kind === "unknown") &&
      mostly(shapeOf(column), shapeOf(column).smallNumbers),
  );
  return found?.column ?? null;
}

/** A header repeated after a page break: the same fields in the same columns as far as the list goes. */
function isSameHeader({ headings }: HeaderSpot, next: HeaderSpot): boolean {
  const last = headings.at(-1)?.column ?? 0;
  return fieldsOf(headings) === fieldsOf(next.headings.filter(({ column }) => column <= last));
}

function fieldsOf(headings: HeaderSpot["headings"]): string {
  return headings.map(({ match, column }) => (match.kind === "field" ? `${column}:${match.meaning}` : "")).join("|");
}
