import type { FontStyle } from "../../model/workbook-model";

/** Metric twins of the fonts that a machine without Office lacks. */
const TWINS: Readonly<Record<string, string>> = {
  "times new roman": '"Liberation Serif", Tinos, serif',
  cambria: "Caladea, serif",
  calibri: "Carlito, Arimo, sans-serif",
  arial: '"Liberation Sans", Arimo, sans-serif',
  "courier new": '"Liberation Mono", Cousine, monospace',
};

/** A CSS font family: the cell's font, its twin, and a serif as Vietnamese documents have it. */
function fontFamily(name: string): string {
  const quoted = `"${name.replace(/["\\]/g, "")}"`;
  return `${quoted}, ${TWINS[name.toLowerCase()] ?? '"Times New Roman", "Liberation Serif", Tinos, serif'}`;
}

/** The CSS `font` shorthand, in points as Excel counts them. */
export function fontCss({ name, size, bold, italic }: FontStyle, isBold = bold): string {
  return `${italic ? "italic " : ""}${isBold ? "bold " : ""}${size}pt/1.2 ${fontFamily(name)}`;
}
