import { FONT_METRICS } from "./font-metrics";
import { points } from "./units";
import type { Points } from "./units";

/** Times New Roman at a size, as the administrative layout uses it throughout. */
export interface TextFont {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type StyleName = "regular" | "bold" | "italic" | "boldItalic";

const STYLE_NAMES: readonly StyleName[] = ["regular", "bold", "italic", "boldItalic"];

/** For a sign the table does not know: as wide as an em, so that a line is rather broken too early than cut. */
const UNKNOWN_ADVANCE = FONT_METRICS.unitsPerEm;

const ADVANCES = new Map(STYLE_NAMES.map((style) => [style, advancesOf(style)] as const));

/** Width of a text set on one line, in points. The text is composed first (NFC), as Excel draws it. */
export function measureText(text: string, font: TextFont): Points {
  const advances = ADVANCES.get(styleOf(font))!;
  let units = 0;
  for (const character of text.normalize("NFC")) units += advances.get(character) ?? UNKNOWN_ADVANCE;
  return points((units * font.sizePt) / FONT_METRICS.unitsPerEm);
}

function styleOf(font: TextFont): StyleName {
  if (font.bold === true) return font.italic === true ? "boldItalic" : "bold";
  return font.italic === true ? "italic" : "regular";
}

function advancesOf(style: StyleName): ReadonlyMap<string, number> {
  const advances = new Map<string, number>();
  for (const [advance, characters] of Object.entries(FONT_METRICS[style])) {
    for (const character of characters) advances.set(character, Number(advance));
  }
  return advances;
}
