import type { Sheet, Workbook } from "../../model/workbook-model";
import { ensureDefaultNamespace, ensureRelationshipPrefix } from "../package/namespaces";
import type { PackageParts } from "../package/package-parts";
import { cloneElement, element, localName, serializeXml } from "../package/xml-tree";
import type { StyleWriter } from "../styles/style-writer";
import type { SharedStringWriter } from "../workbook/shared-string-writer";
import { formulasFingerprint } from "./row-fingerprint";
import type { SectionWriting } from "./sheet-section";
import { sectionKey, SHEET_SECTIONS } from "./sheet-sections";
import type { SheetSource } from "./sheet-source";
import { placePieces, type WorksheetPiece } from "./worksheet-order";
import { dimensionOf, sheetDataChanged, SheetDataWriter } from "./write-sheet-data";

export interface SheetWriting {
  workbook: Workbook;
  parts: PackageParts;
  styles: StyleWriter;
  strings: SharedStringWriter;
}

/** Takes the fingerprints against which a later save compares; call when the whole workbook is read. */
export function takeFingerprints(sheet: Sheet, workbook: Workbook, source: SheetSource): void {
  for (const section of SHEET_SECTIONS) source.sections.set(sectionKey(section), section.fingerprint(sheet, workbook));
}

/** Whether the sheet has other formulas, or formulas elsewhere, than when it was read. */
export function formulasChanged(sheet: Sheet, source: SheetSource): boolean {
  return formulasFingerprint(sheet.cells) !== source.formulas;
}

/**
 * Sets the sheet's part when anything in it differs from what was read.
 * @returns whether the part was written
 */
export function writeSheet(sheet: Sheet, source: SheetSource, writing: SheetWriting): boolean {
  const { workbook, parts, styles, strings } = writing;
  const root = cloneElement(source.root);
  const context: SectionWriting = {
    sheet,
    workbook,
    parts,
    styles,
    path: source.path,
    kept: source.kept,
    relationshipAttribute: () => `${ensureRelationshipPrefix(root)}:id`,
  };
  const isNew = source.sections.size === 0;
  let pieces: WorksheetPiece[] = source.pieces.map(({ local, xml }) => ({ local, xml }));
  let changed = isNew;
  for (const section of SHEET_SECTIONS) {
    if (source.sections.get(sectionKey(section)) === section.fingerprint(sheet, workbook)) continue;
    changed = true;
    const found = source.pieces.filter(({ local }) => section.elements.includes(local));
    const made = section.write(
      found.map((piece) => cloneElement(piece.element)),
      context,
    );
    for (const local of section.elements) {
      const own = made.filter((one) => localName(one) === local);
      pieces = placePieces(
        pieces,
        local,
        own.map((one) => ({ local, xml: serializeXml(one) })),
      );
    }
  }
  const dataChanged = isNew || sheetDataChanged(sheet, source);
  if (dataChanged) {
    const xml = new SheetDataWriter(sheet, source, { xfOf: (style) => styles.xfOf(style), strings }).write();
    pieces = placePieces(pieces, "sheetData", [{ local: "sheetData", xml }]);
    const dimension = serializeXml(element("dimension", { ref: dimensionOf(sheet) }));
    pieces = placePieces(pieces, "dimension", [{ local: "dimension", xml: dimension }]);
  }
  if (!changed && !dataChanged) return false;
  const body = pieces.map(({ local, xml }) => (local === "sheetData" && !dataChanged ? keptData(source, xml) : xml));
  parts.setText(source.path, `${headOf(source, root)}${body.join("")}${tailOf(source)}`);
  return true;
}

/** <sheetData> as the file had it, cut out when the part was read. */
function keptData(source: SheetSource, empty: string): string {
  if (source.sheetData === "") return empty;
  const name = empty.slice(1, -2);
  return `<${name}>${source.sheetData}</${name}>`;
}

/** The start of the part; the worksheet's tag is written anew when a namespace had to be declared in it. */
function headOf(source: SheetSource, root: SheetSource["root"]): string {
  ensureDefaultNamespace(root);
  const isSame = Object.keys(root.attributes).length === Object.keys(source.root.attributes).length;
  const tag = source.head.search(new RegExp(`<${root.name}[\\s/>]`));
  if (isSame && !source.head.trimEnd().endsWith("/>")) return source.head;
  return `${source.head.slice(0, tag)}${serializeXml({ ...root, children: [] }).replace(/\/>$/, ">")}`;
}

/** A worksheet written as one empty tag has no end tag of its own. */
function tailOf({ tail, root }: SheetSource): string {
  return tail.trim() === "" ? `</${root.name}>` : tail;
}
