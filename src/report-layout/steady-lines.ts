import type { TextFont } from "./text-metrics";
import { printedTextRoom, textRoom } from "./text-room";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

const NO_BREAK_SPACE = "\u00a0";
/** More than two held places would help hardly any text. */
const MOST_HELD = 2;

/**
 * The text with one or two of its spaces made no-break spaces where that lets it take the same number of lines in print
 * as at the narrowest room: else its row is higher than its printed lines, and vertical justification spreads them. A
 * text that this does not help (one line that just fits) comes back as it is.
 */
export function steadyLines(text: string, font: TextFont, width: Points): string {
  const isSteady = (held: string): boolean =>
    wrapLines(held, font, printedTextRoom(width)).length === wrapLines(held, font, textRoom(width)).length;
  if (isSteady(text)) return text;
  for (let count = 1; count <= MOST_HELD; count++) {
    for (const held of heldTexts(text, text.length, count)) if (isSteady(held)) return held;
  }
  return text;
}

/** The text with `count` of its spaces before `end` held, the last spaces first. */
function* heldTexts(text: string, end: number, count: number): Generator<string> {
  for (let at = text.lastIndexOf(" ", end - 1); at > 0; at = text.lastIndexOf(" ", at - 1)) {
    const held = text.slice(0, at) + NO_BREAK_SPACE + text.slice(at + 1);
    if (count === 1) yield held;
    else yield* heldTexts(held, at, count - 1);
  }
}
