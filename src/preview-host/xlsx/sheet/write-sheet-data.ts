import type { Cell, RowInfo, Sheet } from "../../model/workbook-model";
import { columnLetters, formatArea, formatCell } from "../cell-address";
import { encodeXstring, escapeXmlAttribute, escapeXmlText, spacePreserve } from "../package/xml-text";
import type { SharedStringWriter } from "../workbook/shared-string-writer";
import { cellsFingerprint, rowInfoFingerprint } from "./row-fingerprint";
import type { CellExtra, RowSource, SheetSource } from "./sheet-source";

export interface CellWriting {
  /** index into cellXfs of a model style */
  xfOf: (style: number) => number;
  strings: SharedStringWriter;
}

/** Error texts a file may carry (18.18.11); the newer ones are stored as #VALUE!. */
const FILE_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

const attributesXml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join("");

const rowIsUnchanged = (sheet: Sheet, row: number, source: RowSource): boolean =>
  source.cells === cellsFingerprint(sheet.cells.get(row)) && source.info === rowInfoFingerprint(sheet.rows.get(row));

/** Whether any row differs from what the file had. */
export function sheetDataChanged(sheet: Sheet, source: SheetSource): boolean {
  for (const [row, was] of source.rows) if (!rowIsUnchanged(sheet, row, was)) return true;
  const isNew = (row: number): boolean => !source.rows.has(row);
  for (const [row, cells] of sheet.cells) if (cells.size > 0 && isNew(row)) return true;
  for (const [row, info] of sheet.rows) if (rowInfoFingerprint(info) !== 0 && isNew(row)) return true;
  return false;
}

/** Writes <sheetData>: rows that did not change keep their XML, the others are made from the model. */
export class SheetDataWriter {
  constructor(
    private readonly sheet: Sheet,
    private readonly source: SheetSource,
    private readonly writing: CellWriting,
  ) {}

  write(): string {
    const { sheet, source } = this;
    const rows = new Set([...source.rows.keys(), ...sheet.cells.keys(), ...sheet.rows.keys()]);
    const parts: string[] = [];
    for (const row of [...rows].sort((one, other) => one - other)) {
      const was = source.rows.get(row);
      const isSame = was !== undefined && rowIsUnchanged(sheet, row, was);
      const isKept = isSame && !was.hasSharedFormula;
      parts.push(isKept ? source.sheetData.slice(was.start, was.end) : this.row(row, was, isSame));
    }
    return parts.length === 0 ? "<sheetData/>" : `<sheetData>${parts.join("")}</sheetData>`;
  }

  private row(row: number, was: RowSource | undefined, isSame: boolean): string {
    const info = this.sheet.rows.get(row);
    const cells = this.sheet.cells.get(row);
    let xml = "";
    if (cells !== undefined) {
      for (const column of [...cells.keys()].sort((one, other) => one - other)) {
        const cell = cells.get(column);
        if (cell !== undefined) xml += this.cell(row, column, cell, info);
      }
    }
    const attributes = this.rowAttributes(row, info, was, isSame);
    if (xml === "" && Object.keys(attributes).length <= 1 && was === undefined) return "";
    return xml === "" ? `<row${attributesXml(attributes)}/>` : `<row${attributesXml(attributes)}>${xml}</row>`;
  }

  private rowAttributes(
    row: number,
    info: RowInfo | undefined,
    was: RowSource | undefined,
    isSame: boolean,
  ): Record<string, string> {
    const { spans: _spans, ...kept } = was?.attributes ?? {};
    const attributes: Record<string, string> = { r: String(row + 1), ...kept };
    attributes["r"] = String(row + 1);
    if (isSame) return attributes;
    const set = (name: string, value: string | undefined): void => {
      if (value === undefined) delete attributes[name];
      else attributes[name] = value;
    };
    // Without a height of its own the row is to be measured again for its new content.
    set("ht", info?.height === undefined ? undefined : String(info.height));
    set("customHeight", info?.height === undefined ? undefined : "1");
    set("hidden", info?.hidden === true ? "1" : undefined);
    set("outlineLevel", info?.outlineLevel === undefined ? undefined : String(info.outlineLevel));
    set("s", info?.style === undefined ? undefined : String(this.writing.xfOf(info.style)));
    set("customFormat", info?.style === undefined ? undefined : "1");
    return attributes;
  }

  private cell(row: number, column: number, cell: Cell, info: RowInfo | undefined): string {
    const xf = this.writing.xfOf(cell.style);
    const extra = this.source.extras.get(cell);
    const formula = this.formula(row, column, cell, extra);
    const isStyled = xf !== 0 || info?.style !== undefined || this.sheet.columns.get(column)?.style !== undefined;
    if (cell.value === null && formula === "" && !isStyled) return "";
    const [type, value] = this.value(cell, extra, formula !== "");
    const kept = extra === undefined ? "" : attributesXml(keptAttributes(cell, extra));
    const start = `<c r="${columnLetters(column)}${row + 1}"${xf === 0 ? "" : ` s="${xf}"`}${type}${kept}`;
    return formula + value === "" ? `${start}/>` : `${start}>${formula}${value}</c>`;
  }

  private formula(row: number, column: number, cell: Cell, extra: CellExtra | undefined): string {
    const attributes = extra?.formula === cell.formula ? extra?.formulaAttributes : undefined;
    if (cell.formula === undefined && (attributes === undefined || extra?.value !== cell.value)) return "";
    let written = "";
    if (attributes !== undefined) {
      const { rows, columns } = extra?.extent ?? { rows: 0, columns: 0 };
      const ref = formatArea({ top: row, left: column, bottom: row + rows, right: column + columns });
      written = attributesXml("ref" in attributes ? { ...attributes, ref } : attributes);
    }
    if (cell.formula === undefined) return `<f${written}/>`;
    return `<f${written}>${escapeXmlText(encodeXstring(cell.formula))}</f>`;
  }

  /** The `t` attribute and the <v> of a cell. */
  private value({ value, richTextXml }: Cell, extra: CellExtra | undefined, hasFormula: boolean): [string, string] {
    if (value === null) return ["", ""];
    if (typeof value === "number") {
      return Number.isFinite(value) ? ["", `<v>${value}</v>`] : [' t="e"', "<v>#NUM!</v>"];
    }
    if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
    if (typeof value === "object") {
      const raw = extra?.value === value ? extra.rawError : undefined;
      const text = raw ?? (FILE_ERRORS.has(value.error) ? value.error : "#VALUE!");
      return [' t="e"', `<v>${escapeXmlText(text)}</v>`];
    }
    if (hasFormula) return [' t="str"', `<v${spacePreserve(value)}>${escapeXmlText(encodeXstring(value))}</v>`];
    return [' t="s"', `<v>${this.writing.strings.indexOf(value, richTextXml)}</v>`];
  }
}

/** Cell metadata holds for the formula (`cm`) or the value (`vm`) it was read with. */
function keptAttributes(cell: Cell, extra: CellExtra): Record<string, string> {
  const { cm, vm, ...others } = extra.cellAttributes;
  const kept: Record<string, string> = { ...others };
  if (cm !== undefined && cell.formula === extra.formula) kept["cm"] = cm;
  if (vm !== undefined && cell.formula === extra.formula && cell.value === extra.value) kept["vm"] = vm;
  return kept;
}

/** The rectangle of all cells, "A1" for an empty sheet, as <dimension> has it. */
export function dimensionOf(sheet: Sheet): string {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? formatCell(0, 0) : formatArea({ top, left, bottom, right });
}
