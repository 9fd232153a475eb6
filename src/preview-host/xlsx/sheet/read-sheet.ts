import type { Sheet } from "../../model/workbook-model";
import { elementsOf, localName, parseXml, type XmlElement } from "../package/xml-tree";
import { formulasFingerprint } from "./row-fingerprint";
import { readSheetData, type SheetDataContext } from "./read-sheet-data";
import type { SectionReading } from "./sheet-section";
import { SHEET_SECTIONS } from "./sheet-sections";
import type { SheetPiece, SheetSource } from "./sheet-source";

interface SplitSheet {
  /** the part with an empty <sheetData/> */
  skeleton: string;
  sheetData: string;
}

/** Takes the cells, which are scanned, out of the part, whose rest is parsed. */
function splitSheet(text: string): SplitSheet {
  const open = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (open === null || open[2] === "/") return { skeleton: text, sheetData: "" };
  const from = open.index + open[0].length;
  const close = text.lastIndexOf(`</${open[1]}`);
  if (close < from) return { skeleton: text, sheetData: "" };
  return {
    skeleton: `${text.slice(0, open.index)}<${open[1]}/>${text.slice(text.indexOf(">", close) + 1)}`,
    sheetData: text.slice(from, close),
  };
}

function piecesOf(root: XmlElement, skeleton: string): SheetPiece[] {
  return elementsOf(root).map((child) => ({
    local: localName(child),
    xml: skeleton.slice(child.start, child.end),
    element: child,
  }));
}

/**
 * Reads a worksheet part into `reading.sheet` and keeps what a later save needs. The fingerprints of the
 * sections are taken later, when the whole workbook is read (see takeFingerprints).
 * @throws Error of saxes for XML that is not well-formed
 */
export function readSheet(
  text: string,
  relationshipId: string,
  reading: SectionReading,
  context: SheetDataContext,
): SheetSource {
  const { skeleton, sheetData } = splitSheet(text);
  const root = parseXml(skeleton);
  const children = elementsOf(root);
  const { sheet } = reading;
  // Cells first: where a chart lies depends on the heights of rows.
  const { rows, extras } = readSheetData(sheetData, sheet, context);
  for (const section of SHEET_SECTIONS) {
    section.read(
      children.filter((child) => section.elements.includes(localName(child))),
      reading,
    );
  }
  const isEmptyTag = skeleton.slice(0, root.end).endsWith("/>");
  const innerEnd = isEmptyTag ? root.end : skeleton.lastIndexOf("</", root.end);
  const first = children[0]?.start ?? innerEnd;
  const last = children.at(-1)?.end ?? first;
  return {
    path: reading.path,
    relationshipId,
    name: sheet.name,
    root: { ...root, children: [] },
    head: skeleton.slice(0, first),
    tail: skeleton.slice(last),
    pieces: piecesOf(root, skeleton),
    sheetData,
    rows,
    extras,
    formulas: formulasFingerprint(sheet.cells),
    sections: new Map(),
    kept: reading.kept,
  };
}

/** The source of a sheet made in the model: an empty worksheet, all of whose sections are to be written. */
export function emptySheetSource(path: string, relationshipId: string, sheet: Sheet, head: string): SheetSource {
  const root = parseXml(`${head}</worksheet>`);
  return {
    path,
    relationshipId,
    name: sheet.name,
    root: { ...root, children: [] },
    head,
    tail: "</worksheet>",
    pieces: [],
    sheetData: "",
    rows: new Map(),
    extras: new WeakMap(),
    formulas: 0,
    sections: new Map(),
    kept: new Map(),
  };
}
