import type { FieldName } from "../../domain/fields";
import { foldText } from "../../domain/text/fold";
import { isErrorText, type CellValue } from "../../sheet/cell-value";
import type { ColumnChoice } from "../located-table";
import { looksLikePersonalId, looksLikePhone } from "./column-shape";
import type { ReadText } from "./column-headings";
import { isDateLike } from "./date-like";
import type { KnownNames } from "./known-names";
import { isSignatureText } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** The columns of one list, as far as telling its rows apart needs them. */
export interface ListColumns {
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ColumnChoice[];
  readonly numberColumn: number | null;
}

/** What stands in a row, counted; the running number aside. */
export interface RowFacts {
  /** Cells that hold something; a ticked-off FALSE and a running number are nothing. */
  readonly cells: number;
  /** Columns of fields among them. */
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** The name columns hold a text. */
  readonly hasName: boolean;
  /** The first text in the name columns. */
  readonly name: string;
  /** The column of running numbers holds a number. */
  readonly isNumbered: boolean;
  /** Ids, phones and dates that only a person's row has. */
  readonly evidence: number;
  /** Sexes, ethnic groups, groups, states, hamlets and units we know; counted only where there is no evidence. */
  readonly known: number;
  readonly first: string;
  readonly firstColumn: number;
  readonly last: string;
  /** Every cell is a column number: (1), 2, B. */
  readonly isColumnNumbers: boolean;
}

/** "(1)", "B."; a name such as "Tú" is no single letter. */
const COLUMN_NUMBER = /^[^\p{L}\p{N}]*(?:[A-ZĐ]|[0-9]{1,2})[^\p{L}\p{M}\p{N}]*$/iu;
const NAME_FIELDS: ReadonlySet<FieldName> = new Set(["fullName", "familyName", "givenName"]);

/** Reads the facts of the rows of one list. */
export class RowReader {
  private readonly fieldsByColumn: readonly (FieldName | undefined)[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly known: KnownNames,
    private readonly list: ListColumns,
    private readonly readText: ReadText,
  ) {
    const byColumn: (FieldName | undefined)[] = [];
    for (const { column, field } of list.columns) {
      if (byColumn[column - list.left] === undefined) byColumn[column - list.left] = field;
    }
    this.fieldsByColumn = byColumn;
  }

  read(row: number): RowFacts {
    const { grid, list } = this;
    const facts = emptyFacts();
    let columnNumbers = 0;
    const fieldCells: [FieldName, CellValue][] = [];
    for (let column = list.left; column <= list.right; column += 1) {
      const value = grid.value(row, column);
      if (value === "" || value === false || grid.isBlank(row, column)) continue;
      const isSmall = typeof value === "number" ? value < 100 : typeof value === "string" && COLUMN_NUMBER.test(value);
      if (isSmall) columnNumbers += 1;
      if (column === list.numberColumn && isRunningNumber(value)) {
        facts.isNumbered = true;
        continue;
      }
      facts.cells += 1;
      countKind(facts, value, column);
      const field = this.fieldsByColumn[column - list.left];
      if (field === undefined) continue;
      facts.filled += 1;
      if (!NAME_FIELDS.has(field)) fieldCells.push([field, value]);
      else if (typeof value === "string" && !facts.hasName) {
        facts.hasName = true;
        facts.name = value;
      }
    }
    this.countEvidence(facts, fieldCells);
    if (facts.evidence === 0 && facts.texts > 0) this.readWords(facts, row);
    facts.isColumnNumbers = columnNumbers > 2 && columnNumbers === facts.cells + (facts.isNumbered ? 1 : 0);
    return facts;
  }

  /** The words by which rows are told apart, out of fonts from before Unicode ("Tæng céng"). */
  private readWords(facts: Writable<RowFacts>, row: number): void {
    const { list, grid, readText } = this;
    facts.first = readText(row, facts.firstColumn);
    for (let column = list.right; column >= facts.firstColumn; column -= 1) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (text === facts.last) facts.last = readText(row, column);
      if (text === facts.name) facts.name = readText(row, column);
    }
  }

  private countEvidence(facts: Writable<RowFacts>, cells: readonly [FieldName, CellValue][]): void {
    for (const [field, value] of cells) if (isEvidence(field, value)) facts.evidence += 1;
    if (facts.evidence > 0) return;
    for (const [field, value] of cells) if (this.isKnown(field, value)) facts.known += 1;
  }

  private isKnown(field: FieldName, value: CellValue): boolean {
    if (typeof value !== "string") return false;
    switch (field) {
      case "sex":
        return this.known.isSex(value);
      case "sexMale":
      case "sexFemale":
        return /^\s*x\s*$/i.test(value);
      case "ethnicity":
        return this.known.isEthnicGroup(value);
      case "hamlet":
        return this.known.hamletOf(value) !== null;
      case "group":
      case "status":
        // "TM. ỦY BAN NHÂN DÂN" in the foot names no group, though "nhân dân" would.
        return this.known.isGroupOrStatus(value) && !isSignatureText(foldText(value).trim());
      case "unit":
        return this.known.isUnit(value);
      default:
        return false;
    }
  }
}

/** An id, a phone or a date, also one that is typed wrong: it shows that the row is about a person. */
function isEvidence(field: FieldName, value: CellValue): boolean {
  if (typeof value === "boolean") return false;
  switch (field) {
    case "personalId":
      return looksLikePersonalId(String(value)) || /(?:[0-9][\s.-]?){9}/.test(String(value));
    case "phone":
      return looksLikePhone(String(value));
    case "birthDate":
    case "joinedOn":
      return isDateLike(value);
    default:
      return false;
  }
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

function emptyFacts(): Writable<RowFacts> {
  return {
    cells: 0,
    filled: 0,
    numbers: 0,
    texts: 0,
    hasName: false,
    name: "",
    isNumbered: false,
    evidence: 0,
    known: 0,
    first: "",
    firstColumn: -1,
    last: "",
    isColumnNumbers: false,
  };
}

function countKind(facts: Writable<RowFacts>, value: CellValue, column: number): void {
  if (typeof value === "number") facts.numbers += 1;
  if (typeof value !== "string" || isErrorText(value)) return;
  facts.texts += 1;
  facts.last = value;
  if (facts.firstColumn !== -1) return;
  facts.first = value;
  facts.firstColumn = column;
}

function isRunningNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*[0-9]{1,6}\s*[.)]?\s*$/.test(value));
}
