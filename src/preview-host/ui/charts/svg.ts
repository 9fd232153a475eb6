const NAMESPACE = "http://www.w3.org/2000/svg";

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** A new SVG element; `text` becomes its content. */
export function svg(name: string, attributes: SvgAttributes, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Pixels that a chart text of 11 px takes at most; enough to keep labels apart. */
export function labelPixels(text: string): number {
  return text.length * 6;
}

/** A text cut to a room in pixels, with an ellipsis. */
export function cutLabel(text: string, room: number): string {
  if (labelPixels(text) <= room) return text;
  return `${text.slice(0, Math.max(1, Math.floor(room / 6) - 1))}…`;
}
