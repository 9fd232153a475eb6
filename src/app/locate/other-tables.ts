import { foldText } from "../../domain/text/fold";
import type { ReadText } from "./column-headings";
import type { KnownNames } from "./known-names";
import type { ListColumns, RowFacts } from "./row-facts";
import type { SheetGrid } from "./sheet-grid";
import { tableHeading } from "./table-heading";

/** Rows under a list that belong to another table: a summary, or names without what a list of participants needs. */
export interface OtherTables {
  /** Indexes of rows. */
  readonly rows: ReadonlySet<number>;
  /** Sheet rows and columns (0-based) of the name headings of lists of people that are not read. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
}

/** What a summary counts by, besides names that the commune's lists know. */
const COUNTED_BY = /^(?:(?:số|trên|dưới|nhóm|đã|chưa|từ) \S|(?:tỷ lệ|tỉ lệ|trong đó|độ tuổi|khác|không rõ)(?= |$|:))/u;
const TITLE_OF_SUMMARY = /(?:^| )(?:tổng hợp|thống kê|số liệu|bảng|biểu|kết quả|theo)(?= |$|:)/u;
const PERCENT = /^\s*\d+(?:[.,]\d+)?\s*%\s*$/;
const COUNT_IN_WORDS = /^\s*\d{1,4}\s*(?:người|học viên|hv|lượt|hộ)\s*$/iu;

/**
 * Finds the rows of other tables among the rows of a list's sheet part, `firstRow` the sheet row of the first. A table
 * begins with its own header and goes on until an empty row, a cell outside its columns, or a person's id, phone or date.
 * In the foot, rows that only count something we know by name are a summary without a header.
 */
export function otherTables(
  { grid, readText, known }: { readonly grid: SheetGrid; readonly readText: ReadText; readonly known: KnownNames },
  list: ListColumns,
  facts: readonly RowFacts[],
  firstRow: number,
): OtherTables {
  return new TableFinder(grid, readText, known, list, facts, firstRow).find();
}

class TableFinder {
  private readonly rows = new Set<number>();
  private readonly unread: { row: number; column: number }[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly readText: ReadText,
    private readonly known: KnownNames,
    private readonly list: ListColumns,
    private readonly facts: readonly RowFacts[],
    private readonly firstRow: number,
  ) {}

  find(): OtherTables {
    for (let index = 0; index < this.facts.length; index += 1) {
      if (this.rows.has(index)) continue;
      const kind = this.headingAt(index);
      if (kind !== null) this.takeTable(index, kind);
    }
    this.takeCountsInFoot();
    return { rows: this.rows, unread: this.unread };
  }

  private headingAt(index: number): "counts" | "people" | null {
    const { evidence, numbers, isNumbered, texts, cells } = this.facts[index]!;
    if (evidence > 0 || numbers > 0 || isNumbered || texts < 2 || texts < cells) return null;
    return tableHeading(this.filledColumns(index).map((column) => this.readText(this.firstRow + index, column)));
  }

  private takeTable(index: number, kind: "counts" | "people"): void {
    const columns = this.filledColumns(index);
    const row = this.firstRow + index;
    const last = columns.at(-1)!;
    const right = this.grid.mergeAt(row, last)?.right ?? last;
    let end = index + 1;
    while (end < this.facts.length && this.isWithin(end, columns[0]!, right) && !this.isPerson(end)) end += 1;
    this.rows.add(index);
    if (kind === "counts") {
      if (index > 0 && this.isTitle(index - 1)) this.rows.add(index - 1);
    } else {
      // With a person's values right under it, it only repeats part of the list's own header.
      if (end === index + 1 || (end < this.facts.length && this.isPerson(end))) return;
      this.unread.push({ row, column: this.nameHeading(row, columns) });
    }
    for (let at = index + 1; at < end; at += 1) this.rows.add(at);
  }

  private nameHeading(row: number, columns: readonly number[]): number {
    const isName = (column: number): boolean => tableHeading([this.readText(row, column), "STT"]) === "people";
    return columns.find(isName) ?? columns[0]!;
  }

  private isWithin(index: number, left: number, right: number): boolean {
    const columns = this.filledColumns(index);
    return columns.length > 0 && columns[0]! >= left && columns.at(-1)! <= right;
  }

  /** A year is also a count: where a place of the commune stands for the name, it is one. */
  private isPerson(index: number): boolean {
    const { evidence, hasName, name } = this.facts[index]!;
    return evidence > 0 && !(hasName && this.isPlace(name));
  }

  private isPlace(text: string): boolean {
    return this.known.hamletOf(text) !== null || this.known.isUnit(text);
  }

  private isTitle(index: number): boolean {
    const { evidence, cells, texts, isNumbered, first } = this.facts[index]!;
    return evidence === 0 && cells === 1 && texts === 1 && !isNumbered && TITLE_OF_SUMMARY.test(foldText(first).trim());
  }

  private takeCountsInFoot(): void {
    let index = this.facts.length - 1;
    while (index >= 0 && (this.rows.has(index) || !(this.facts[index]!.evidence > 0))) index -= 1;
    const isTelling = index >= 0;
    let isBroken = false;
    for (index += 1; index < this.facts.length; index += 1) {
      const { cells, isNumbered } = this.facts[index]!;
      if (this.rows.has(index) || (cells === 0 && !isNumbered)) isBroken = true;
      else if ((isTelling || isBroken) && this.onlyCounts(index, isBroken)) this.rows.add(index);
    }
  }

  /** A text and figures in columns of fields that hold no figures: "Đăk Tu | 4 | 50%". */
  private onlyCounts(index: number, isBroken: boolean): boolean {
    const { texts, numbers, first, firstColumn, isNumbered } = this.facts[index]!;
    if (texts === 0) return false;
    const row = this.firstRow + index;
    const fields = new Set(this.list.columns.map(({ column }) => column));
    let figures = 0;
    let percents = 0;
    for (const column of this.filledColumns(index)) {
      if (column === firstColumn || (column === this.list.numberColumn && isNumbered)) continue;
      const value = this.grid.value(row, column);
      const isPercent = typeof value === "string" ? PERCENT.test(value) : Number(value) > 0 && Number(value) < 1;
      if (typeof value !== "number" && !isPercent && !(typeof value === "string" && COUNT_IN_WORDS.test(value)))
        return false;
      if (fields.has(column)) figures += 1;
      if (fields.has(column) && isPercent) percents += 1;
    }
    if (figures === 0 || (texts === 1 && numbers === 0)) return false;
    if (percents > 0) return true;
    if (!this.isLabelColumn(firstColumn) && !isBroken) return false;
    if (this.isPlace(first)) return true;
    // "Nam", "Thái" may be somebody's name; the others of the list are numbered then.
    const isOutOfNumbers = isBroken || (this.list.numberColumn !== null && !isNumbered);
    return isOutOfNumbers && (COUNTED_BY.test(foldText(first).trim()) || this.isCountedWord(first));
  }

  private isCountedWord(text: string): boolean {
    return this.known.isSex(text) || this.known.isGroupOrStatus(text) || this.known.isEthnicGroup(text);
  }

  private isLabelColumn(column: number): boolean {
    if (column === this.list.numberColumn) return true;
    return this.list.columns.some((one) => one.column === column && /^(?:fullName|familyName)$/.test(one.field));
  }

  private filledColumns(index: number): number[] {
    const columns: number[] = [];
    for (let column = this.list.left; column <= this.list.right; column += 1) {
      if (!this.grid.isBlank(this.firstRow + index, column)) columns.push(column);
    }
    return columns;
  }
}
