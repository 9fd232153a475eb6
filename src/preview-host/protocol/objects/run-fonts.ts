import { findCell, forEachCell, styleAt } from "../../model/cell-store";
import type { Area, CellStyle, FontStyle, Sheet, Workbook } from "../../model/workbook-model";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "../../xlsx/package/xml-tree";

/**
 * The styles a cell's text shows: one for each of its formatted runs, or the cell's own. A run says all of its looks;
 * only typeface and size fall back to the cell's.
 */
export function shownStyles(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle[] {
  const style = styleAt(workbook, sheet, row, column);
  const runs = findCell(sheet, row, column)?.richTextXml;
  if (runs === undefined) return [style];
  return childrenNamed(parseXml(`<si>${runs}</si>`), "r").map((run) => {
    const looks = childNamed(run, "rPr");
    return looks === undefined ? style : { ...style, font: fontOfRun(looks, style.font) };
  });
}

/** Cells of an area whose text has formatted runs. */
export function cellsWithRuns(sheet: Sheet, area: Area): { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  forEachCell(sheet, area, (row, column, cell) => {
    if (cell.richTextXml !== undefined) found.push({ row, column });
  });
  return found;
}

function fontOfRun(looks: XmlElement, own: FontStyle): FontStyle {
  const valueOf = (local: string): string | undefined => childNamed(looks, local)?.attributes["val"];
  const isOn = (local: string): boolean =>
    childNamed(looks, local) !== undefined && !/^(?:0|false)$/.test(valueOf(local) ?? "1");
  return {
    name: valueOf("rFont") ?? own.name,
    size: Number(valueOf("sz") ?? own.size),
    bold: isOn("b"),
    italic: isOn("i"),
    underline: childNamed(looks, "u") === undefined ? "none" : underlineOf(valueOf("u")),
    strikethrough: isOn("strike"),
    color: colorOf(childNamed(looks, "color"), own.color),
  };
}

function underlineOf(value: string | undefined): FontStyle["underline"] {
  return value === "none" || value === "double" || value === "singleAccounting" || value === "doubleAccounting"
    ? UNDERLINES[value]
    : "single";
}

const UNDERLINES = {
  none: "none",
  double: "double",
  singleAccounting: "singleAccountant",
  doubleAccounting: "doubleAccountant",
} as const;

/** Runs name theme colours as the cell's font does; only a colour of their own tells them apart. */
function colorOf(color: XmlElement | undefined, own: string): string {
  const rgb = color?.attributes["rgb"];
  return rgb === undefined ? own : `#${rgb.slice(-6).toUpperCase()}`;
}
