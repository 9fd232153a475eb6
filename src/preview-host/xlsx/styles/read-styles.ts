import { createStyleTable, defaultCellStyle } from "../../model/style-table";
import type { BorderLine, BorderSide, CellStyle, FontStyle } from "../../model/workbook-model";
import { decodeXstring } from "../package/xml-text";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  elementsOf,
  localName,
  numberAttribute,
  type XmlElement,
} from "../package/xml-tree";
import { builtinFormat } from "./number-formats";
import { createPalette, type Palette } from "./palette";
import type { StyleSource } from "./style-source";

const UNDERLINES: ReadonlySet<string> = new Set<FontStyle["underline"]>([
  "none",
  "single",
  "double",
  "singleAccountant",
  "doubleAccountant",
]);
const LINES: ReadonlySet<string> = new Set<BorderLine>([
  "none",
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "double",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
]);
const HORIZONTAL: ReadonlyMap<string, CellStyle["alignment"]["horizontal"]> = new Map([
  ["general", "general"],
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["justify", "justify"],
  ["centerContinuous", "centerAcrossSelection"],
  ["distributed", "distributed"],
]);
const VERTICAL: ReadonlySet<string> = new Set<CellStyle["alignment"]["vertical"]>([
  "top",
  "center",
  "bottom",
  "justify",
  "distributed",
]);

const isUnderline = (text: string): text is FontStyle["underline"] => UNDERLINES.has(text);
const isLine = (text: string): text is BorderLine => LINES.has(text);
const isVertical = (text: string): text is CellStyle["alignment"]["vertical"] => VERTICAL.has(text);

/** A switch such as <b/> or <b val="0"/>. */
export function flagOf(parent: XmlElement | undefined, local: string): boolean {
  const child = childNamed(parent, local);
  return child !== undefined && booleanAttribute(child, "val", true);
}

export function readFont(font: XmlElement | undefined, palette: Palette): FontStyle {
  const fallback = defaultCellStyle().font;
  if (font === undefined) return fallback;
  const underline = childNamed(font, "u");
  const kind = underline === undefined ? "none" : (underline.attributes["val"] ?? "single");
  return {
    name: decodeXstring(childNamed(font, "name")?.attributes["val"] ?? fallback.name),
    size: numberAttribute(childNamed(font, "sz"), "val") ?? fallback.size,
    bold: flagOf(font, "b"),
    italic: flagOf(font, "i"),
    underline: isUnderline(kind) ? kind : "single",
    strikethrough: flagOf(font, "strike"),
    color: palette.resolve(childNamed(font, "color")) ?? "#000000",
  };
}

/** The one colour the model has for a fill: of a solid fill its own, of a pattern the background, of a gradient the first stop. */
export function readFillColor(fill: XmlElement | undefined, palette: Palette): string | null {
  const gradient = childNamed(fill, "gradientFill");
  if (gradient !== undefined) return palette.resolve(childNamed(childNamed(gradient, "stop"), "color"));
  const pattern = childNamed(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (kind === "none") return null;
  if (kind === "solid") return palette.resolve(childNamed(pattern, "fgColor")) ?? "#000000";
  const background = childNamed(pattern, "bgColor");
  return background?.attributes["indexed"] === "65" ? null : palette.resolve(background);
}

function readSide(border: XmlElement | undefined, names: readonly string[], palette: Palette): BorderSide {
  const side = names.map((name) => childNamed(border, name)).find((found) => found !== undefined);
  const line = side?.attributes["style"] ?? "none";
  const color = palette.resolve(childNamed(side, "color")) ?? "#000000";
  return { line: isLine(line) ? line : "thin", color };
}

export function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  return {
    left: readSide(border, ["left", "start"], palette),
    right: readSide(border, ["right", "end"], palette),
    top: readSide(border, ["top"], palette),
    bottom: readSide(border, ["bottom"], palette),
  };
}

function readAlignment(alignment: XmlElement | undefined): CellStyle["alignment"] {
  const vertical = alignment?.attributes["vertical"] ?? "bottom";
  return {
    horizontal: HORIZONTAL.get(alignment?.attributes["horizontal"] ?? "general") ?? "general",
    vertical: isVertical(vertical) ? vertical : "bottom",
    wrapText: booleanAttribute(alignment, "wrapText", false),
    indent: numberAttribute(alignment, "indent") ?? 0,
    textRotation: numberAttribute(alignment, "textRotation") ?? 0,
    shrinkToFit: booleanAttribute(alignment, "shrinkToFit", false),
  };
}

const listOf = (root: XmlElement | undefined, name: string): XmlElement[] => {
  const list = childNamed(root, name);
  return list === undefined ? [] : elementsOf(list).filter((child) => localName(child) !== "extLst");
};

function readXf(
  xf: XmlElement,
  index: number,
  parts: Omit<StyleSource, "cellStyles" | "table" | "tableIndex">,
): CellStyle {
  const id = numberAttribute(xf, "numFmtId") ?? 0;
  const protection = childNamed(xf, "protection");
  const { palette } = parts;
  return {
    numberFormat: parts.numberFormats.get(id) ?? builtinFormat(id) ?? "General",
    font: readFont(parts.fonts[numberAttribute(xf, "fontId") ?? 0], palette),
    fill: { color: readFillColor(parts.fills[numberAttribute(xf, "fillId") ?? 0], palette) },
    borders: readBorders(parts.borders[numberAttribute(xf, "borderId") ?? 0], palette),
    alignment: readAlignment(childNamed(xf, "alignment")),
    protection: {
      locked: booleanAttribute(protection, "locked", true),
      formulaHidden: booleanAttribute(protection, "hidden", false),
    },
    quotePrefix: booleanAttribute(xf, "quotePrefix", false),
    sourceXf: index,
  };
}

/** Reads the styles part (undefined when the file has none) and the theme whose colours it uses. */
export function readStyles(
  path: string | null,
  root: XmlElement | undefined,
  theme: XmlElement | undefined,
): StyleSource {
  const numberFormats = new Map<number, string>();
  for (const format of childrenNamed(childNamed(root, "numFmts"), "numFmt")) {
    const id = numberAttribute(format, "numFmtId");
    if (id !== undefined) numberFormats.set(id, decodeXstring(format.attributes["formatCode"] ?? "General"));
  }
  const parts = {
    path,
    root: root ?? null,
    palette: createPalette(root, theme),
    numberFormats,
    fonts: listOf(root, "fonts"),
    fills: listOf(root, "fills"),
    borders: listOf(root, "borders"),
    cellXfs: listOf(root, "cellXfs"),
    dxfs: listOf(root, "dxfs"),
  };
  const cellStyles = parts.cellXfs.map((xf, index) => readXf(xf, index, parts));
  const table = createStyleTable(cellStyles[0]);
  const tableIndex = cellStyles.map((style) => table.intern(style));
  return { ...parts, cellStyles, table, tableIndex };
}
