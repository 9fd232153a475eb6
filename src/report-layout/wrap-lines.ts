import { measureText } from "./text-metrics";
import type { TextFont } from "./text-metrics";
import type { Points } from "./units";

/** Words with the spaces before them; a word may be parted after a hyphen before a letter (KH-UBND), as Excel does. */
const PIECES = / *(?:[^ -]|-(?!\p{L}))+(?:-(?=\p{L}))?| *-(?=\p{L})/gu;

/**
 * Breaks a text into the lines Excel makes of it in a wrapped cell with so much room for text: greedily, at spaces
 * and after hyphens; line feeds always break. A word wider than the cell is
 * broken between letters. Spaces at a break belong to no line.
 */
export function wrapLines(text: string, font: TextFont, width: Points): string[] {
  return text.split("\n").flatMap((line) => wrapOneLine(line, font, width));
}

function wrapOneLine(text: string, font: TextFont, width: Points): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (measureText(line + piece, font) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line);
    const word = line === "" ? piece : piece.trimStart();
    const broken = breakWord(word, font, width);
    lines.push(...broken.slice(0, -1));
    line = broken[broken.length - 1] ?? "";
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, font: TextFont, width: Points): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && measureText(part + letter, font) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  parts.push(part);
  return parts;
}
