import type { BorderLine, BorderSide, CellStyle } from "../../model/workbook-model";
import type { CellFace } from "./cell-face";

const LINES: Readonly<Record<BorderLine, string | null>> = {
  none: null,
  hair: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dotted: "1px dotted",
  dashed: "1px dashed",
  double: "3px double",
  dashDot: "1px dashed",
  dashDotDot: "1px dotted",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dotted",
  slantDashDot: "2px dashed",
};

const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end", justify: "stretch", distributed: "center" };
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end", justify: "stretch" };
/** One step of indent is three blanks of the default font. */
const INDENT_PIXELS = 9;
const STACKED = 255;

export function borderCss(edge: string, { line, color }: BorderSide): string {
  const css = LINES[line];
  return css === null ? "" : `border-${edge}:${css} ${color};`;
}

export function hasBorder({ borders }: CellStyle): boolean {
  return Object.values(borders).some(({ line }) => line !== "none");
}

/** Excel counts 0–90 counterclockwise, 91–180 as 1–90 clockwise; negative numbers come from the object model. */
function rotationCss(rotation: number): string {
  if (rotation === 0) return "";
  if (rotation === STACKED) return "writing-mode:vertical-rl;text-orientation:upright;";
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  if (degrees === -90) return "writing-mode:vertical-rl;transform:rotate(180deg);";
  return `transform:rotate(${degrees}deg);`;
}

/** How the text lies in its box (a flex container). */
export function placingCss({ style, side }: CellFace): string {
  const { vertical, indent } = style.alignment;
  const inset = indent * INDENT_PIXELS;
  const padding =
    inset === 0 ? "" : side === "right" ? `padding-right:${3 + inset}px;` : `padding-left:${3 + inset}px;`;
  return `align-items:${VERTICAL[vertical]};justify-content:${HORIZONTAL[side]};${padding}`;
}

/** The text itself: font, colour, lines. */
export function textCss(face: CellFace, color: string): string {
  const { style, side, font } = face;
  const { underline, strikethrough } = style.font;
  const decorations = [underline === "none" ? "" : "underline", strikethrough ? "line-through" : ""].join(" ").trim();
  const isDouble = underline === "double" || underline === "doubleAccountant";
  const wraps = style.alignment.wrapText || side === "justify";
  return [
    `font:${font};`,
    color === "#000000" ? "" : `color:${color};`,
    decorations === "" ? "" : `text-decoration:${decorations}${isDouble ? " double" : ""};`,
    wraps ? `white-space:pre-wrap;overflow-wrap:anywhere;width:100%;text-align:${side};` : "",
    rotationCss(style.alignment.textRotation),
  ].join("");
}
