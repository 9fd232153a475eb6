import type { MergedArea } from "../sheet/snapshot";
import type { BorderDraft, FormatArea } from "../sheet/write-plan";
import { FONT_NAME } from "./decree-layout";
import type { CellStyle } from "./layout-row";

const THIN: BorderDraft = { line: "thin", color: "#000000" };
const BLACK = "#000000";

/** The look of a stretch of cells as the write plan says it. */
export function cellFormat(area: MergedArea, style: CellStyle): FormatArea {
  const common: FormatArea = {
    area,
    fontName: FONT_NAME,
    fontSizePt: style.sizePt,
    fontColor: BLACK,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: true,
    ...(style.aside === true ? asideFormat(style) : {}),
  };
  if (style.border === "rule") return { ...common, borders: { top: THIN } };
  if (style.border === "box") return { ...common, borders: { top: THIN, bottom: THIN, left: THIN, right: THIN } };
  return common;
}

/**
 * A right indent would serve Excel, but LibreOffice (7.4) leaves it out where neighbouring cells have one font; both
 * leave the room of a bracket that a number format asks for. Three number sections, so that the format is none of text.
 */
const ROOM_RIGHT = "General_);-General_);General_);@_)";

function asideFormat({ horizontal }: CellStyle): Pick<FormatArea, "indent" | "numberFormat"> {
  return horizontal === "right" ? { numberFormat: ROOM_RIGHT } : { indent: 1 };
}

/** Formats of cells that stand under one another and look alike become one, with the lines between them. */
export function joinFormats(formats: readonly FormatArea[]): FormatArea[] {
  const joined: FormatArea[] = [];
  const open = new Map<string, number>();
  for (const format of formats) {
    const { area, ...look } = format;
    const key = JSON.stringify([area.left, area.right, look]);
    const at = open.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (at !== undefined && above?.area.bottom === area.top - 1) {
      const lines = look.borders?.bottom ? { borders: { ...look.borders, insideHorizontal: THIN } } : {};
      joined[at] = { ...above, ...lines, area: { ...above.area, bottom: area.bottom } };
    } else {
      open.set(key, joined.length);
      joined.push(format);
    }
  }
  return joined;
}
