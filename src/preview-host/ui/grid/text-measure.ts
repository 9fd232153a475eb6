const REMEMBERED = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Pixels that one line of text runs in a CSS font. */
export function textPixels(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}
