import type { Cell, CellScalar, ErrorCode, RowInfo, Sheet } from "../../model/workbook-model";
import { columnNumber, parseArea } from "../cell-address";
import { decodeXstring } from "../package/xml-text";
import { shiftFormula } from "../shift-formula";
import { parseRichText, type SharedString } from "../workbook/read-shared-strings";
import { cellsFingerprint, rowInfoFingerprint } from "./row-fingerprint";
import type { CellExtra, RowSource } from "./sheet-source";
import { serialFromIso } from "./serial-from-iso";
import { TagScanner } from "./tag-scanner";

export interface SheetDataContext {
  strings: readonly SharedString[];
  /** model style of an index into cellXfs */
  styleOf: (xf: number) => number;
  date1904: boolean;
}

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

const isErrorCode = (text: string): text is ErrorCode => ERROR_CODES.has(text);

interface ReadFormula {
  text: string | undefined;
  attributes: Record<string, string>;
}

/** Reads the inside of <sheetData> into the sheet; see readSheetData. */
class SheetDataReader {
  readonly rowSources = new Map<number, RowSource>();
  readonly extras = new WeakMap<Cell, CellExtra>();
  private readonly scanner: TagScanner;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private row = -1;
  private column = -1;
  private hasSharedFormula = false;

  constructor(
    xml: string,
    private readonly sheet: Sheet,
    private readonly context: SheetDataContext,
  ) {
    this.scanner = new TagScanner(xml);
  }

  read(): void {
    const { scanner } = this;
    while (scanner.next()) if (scanner.name === "row" && !scanner.isEnd) this.readRow();
  }

  private readRow(): void {
    const { scanner, sheet } = this;
    const { start, isEmpty } = scanner;
    const attributes = scanner.attributes();
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    this.hasSharedFormula = false;
    const cells = new Map<number, Cell>();
    if (!isEmpty) {
      while (scanner.next() && !(scanner.isEnd && scanner.name === "row")) {
        if (scanner.name === "c" && !scanner.isEnd) this.readCell(cells);
      }
    }
    const info = this.rowInfo(attributes);
    if (cells.size > 0) sheet.cells.set(this.row, cells);
    if (info !== undefined) sheet.rows.set(this.row, info);
    this.rowSources.set(this.row, {
      start,
      end: scanner.end,
      attributes,
      cells: cellsFingerprint(cells),
      info: rowInfoFingerprint(info),
      hasSharedFormula: this.hasSharedFormula,
    });
  }

  private rowInfo(attributes: Record<string, string>): RowInfo | undefined {
    const on = (name: string): boolean => attributes[name] === "1" || attributes[name] === "true";
    const info: RowInfo = {};
    const height = Number(attributes["ht"] ?? NaN);
    // A height without customHeight is only what the last program measured; the row fits its content.
    if (on("customHeight") && Number.isFinite(height)) info.height = height;
    if (on("hidden")) info.hidden = true;
    if (on("customFormat") && attributes["s"] !== undefined) info.style = this.context.styleOf(Number(attributes["s"]));
    const level = Number(attributes["outlineLevel"] ?? 0);
    if (level > 0) info.outlineLevel = level;
    return Object.keys(info).length === 0 ? undefined : info;
  }

  private readCell(cells: Map<number, Cell>): void {
    const { scanner, context } = this;
    const { r, s, t, ...others } = scanner.attributes();
    const letters = r === undefined ? null : /^\$?([A-Za-z]+)/.exec(r);
    this.column = letters === null ? this.column + 1 : columnNumber(letters[1] ?? "");
    const style = s === undefined ? 0 : context.styleOf(Number(s));
    let formula: ReadFormula | undefined;
    let text: string | undefined;
    let inline: SharedString | undefined;
    if (!scanner.isEmpty) {
      while (scanner.next() && !(scanner.isEnd && scanner.name === "c")) {
        if (scanner.isEnd) continue;
        if (scanner.name === "v") text = scanner.textContent();
        else if (scanner.name === "f") formula = this.readFormula();
        else if (scanner.name === "is") inline = parseRichText(scanner.innerXml());
      }
    }
    const cell: Cell = { value: null, style };
    const string = t === "s" && text !== undefined ? context.strings[Number(text)] : inline;
    if (string !== undefined) {
      cell.value = string.text;
      if (string.richTextXml !== undefined) cell.richTextXml = string.richTextXml;
    } else if (text !== undefined && t !== "s") cell.value = this.scalar(t, text);
    if (formula?.text !== undefined) cell.formula = formula.text;
    this.keepExtra(cell, formula, others, t === "e" && text !== undefined && !isErrorCode(text) ? text : undefined);
    cells.set(this.column, cell);
  }

  private readFormula(): ReadFormula {
    const attributes = this.scanner.attributes();
    const text = decodeXstring(this.scanner.textContent());
    if (attributes["t"] === "shared") {
      this.hasSharedFormula = true;
      return { text: this.sharedFormula(attributes["si"] ?? "", text), attributes: {} };
    }
    return { text: text === "" ? undefined : text, attributes };
  }

  private sharedFormula(index: string, text: string): string | undefined {
    if (text !== "") {
      this.shared.set(index, { formula: text, row: this.row, column: this.column });
      return text;
    }
    const master = this.shared.get(index);
    if (master === undefined) return undefined;
    return shiftFormula(master.formula, this.row - master.row, this.column - master.column);
  }

  private scalar(type: string | undefined, text: string): CellScalar | null {
    if (type === "b") return text.trim() === "1" || text.trim() === "true";
    if (type === "e") return { error: isErrorCode(text) ? text : "#VALUE!" };
    if (type === "str" || type === "inlineStr") return decodeXstring(text);
    if (type === "d") return serialFromIso(text, this.context.date1904) ?? text;
    if (text.trim() === "") return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }

  private keepExtra(
    cell: Cell,
    formula: ReadFormula | undefined,
    cellAttributes: Record<string, string>,
    rawError: string | undefined,
  ): void {
    const formulaAttributes = formula?.attributes ?? {};
    if (Object.keys(formulaAttributes).length + Object.keys(cellAttributes).length === 0 && rawError === undefined) {
      return;
    }
    const extra: CellExtra = { formula: cell.formula, value: cell.value, cellAttributes };
    if (rawError !== undefined) extra.rawError = rawError;
    if (Object.keys(formulaAttributes).length > 0) {
      extra.formulaAttributes = formulaAttributes;
      const area = parseArea(formulaAttributes["ref"] ?? "");
      if (area !== null) extra.extent = { rows: area.bottom - area.top, columns: area.right - area.left };
    }
    this.extras.set(cell, extra);
  }
}

/** Fills the sheet's cells and rows from the inner XML of <sheetData>; gives what a later save needs of it. */
export function readSheetData(
  xml: string,
  sheet: Sheet,
  context: SheetDataContext,
): { rows: Map<number, RowSource>; extras: WeakMap<Cell, CellExtra> } {
  const reader = new SheetDataReader(xml, sheet, context);
  reader.read();
  return { rows: reader.rowSources, extras: reader.extras };
}
