import { parseColor } from "../../model/colors";
import { HostError } from "../../model/host-error";
import type { CellStyle } from "../../model/workbook-model";
import { asBoolean, asNumber, asOneOf, asString } from "../argument-reader";

/** One property of a cell's look: how it reads from a style and what style results from setting it. */
export interface StyleField {
  tag: string;
  read: (style: CellStyle) => unknown;
  write: (style: CellStyle, value: unknown) => CellStyle;
}

export type StyleFields = Readonly<Record<string, StyleField>>;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Stacked text: 180 in the API, 255 in .xlsx. */
const STACKED = { api: 180, stored: 255 };
const MAX_INDENT = 250;
const MAX_FONT_SIZE = 409;

const lower = <W extends string>(word: W): Uncapitalize<W> =>
  (word.charAt(0).toLowerCase() + word.slice(1)) as Uncapitalize<W>;

function align(style: CellStyle, change: Partial<CellStyle["alignment"]>): CellStyle {
  return { ...style, alignment: { ...style.alignment, ...change } };
}

function font(style: CellStyle, change: Partial<CellStyle["font"]>): CellStyle {
  return { ...style, font: { ...style.font, ...change } };
}

/** -90…90 degrees as .xlsx stores them: downwards ones above 90. */
function storedRotation(value: unknown): number {
  const degrees = asNumber(value);
  if (degrees === STACKED.api) return STACKED.stored;
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90) throw new HostError("InvalidArgument");
  return degrees < 0 ? 90 - degrees : degrees;
}

function readRotation(stored: number): number {
  if (stored === STACKED.stored) return STACKED.api;
  return stored > 90 ? 90 - stored : stored;
}

function integerWithin(value: unknown, limit: number): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < 0 || number > limit) throw new HostError("InvalidArgument");
  return number;
}

export const alignmentFields: StyleFields = {
  horizontalAlignment: {
    tag: "1.1",
    read: (style) => capital(style.alignment.horizontal),
    write: (style, value) => align(style, { horizontal: lower(asOneOf(value, horizontals)) }),
  },
  verticalAlignment: {
    tag: "1.1",
    read: (style) => capital(style.alignment.vertical),
    write: (style, value) => align(style, { vertical: lower(asOneOf(value, verticals)) }),
  },
  wrapText: {
    tag: "1.1",
    read: (style) => style.alignment.wrapText,
    write: (style, value) => align(style, { wrapText: asBoolean(value) }),
  },
  indentLevel: {
    tag: "1.9",
    read: (style) => style.alignment.indent,
    write: (style, value) => align(style, { indent: integerWithin(value, MAX_INDENT) }),
  },
  textOrientation: {
    tag: "1.7",
    read: (style) => readRotation(style.alignment.textRotation),
    write: (style, value) => align(style, { textRotation: storedRotation(value) }),
  },
  shrinkToFit: {
    tag: "1.9",
    read: (style) => style.alignment.shrinkToFit,
    write: (style, value) => align(style, { shrinkToFit: asBoolean(value) }),
  },
};

export const fontFields: StyleFields = {
  name: {
    tag: "1.1",
    read: (style) => style.font.name,
    write: (style, value) => font(style, { name: asString(value) }),
  },
  size: {
    tag: "1.1",
    read: (style) => style.font.size,
    write: (style, value) => {
      const size = asNumber(value);
      if (size < 1 || size > MAX_FONT_SIZE) throw new HostError("InvalidArgument");
      return font(style, { size });
    },
  },
  color: {
    tag: "1.1",
    read: (style) => style.font.color,
    write: (style, value) => font(style, { color: parseColor(value) }),
  },
  bold: {
    tag: "1.1",
    read: (style) => style.font.bold,
    write: (style, value) => font(style, { bold: asBoolean(value) }),
  },
  italic: {
    tag: "1.1",
    read: (style) => style.font.italic,
    write: (style, value) => font(style, { italic: asBoolean(value) }),
  },
  underline: {
    tag: "1.1",
    read: (style) => capital(style.font.underline),
    write: (style, value) => font(style, { underline: lower(asOneOf(value, underlines)) }),
  },
  strikethrough: {
    tag: "1.9",
    read: (style) => style.font.strikethrough,
    write: (style, value) => font(style, { strikethrough: asBoolean(value) }),
  },
};

/** A cell without fill tells white; setting "" takes the fill away. */
export const fillFields: StyleFields = {
  color: {
    tag: "1.1",
    read: (style) => style.fill.color ?? "#FFFFFF",
    write: (style, value) => ({ ...style, fill: { color: value === "" ? null : parseColor(value) } }),
  },
};

export const protectionFields: StyleFields = {
  locked: {
    tag: "1.2",
    read: (style) => style.protection.locked,
    write: (style, value) => ({ ...style, protection: { ...style.protection, locked: asBoolean(value) } }),
  },
  formulaHidden: {
    tag: "1.2",
    read: (style) => style.protection.formulaHidden,
    write: (style, value) => ({ ...style, protection: { ...style.protection, formulaHidden: asBoolean(value) } }),
  },
};
