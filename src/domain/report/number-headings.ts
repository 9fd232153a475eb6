import type { ReportBlock, TextRun } from "./report";

type Heading = Extract<ReportBlock, { kind: "heading" }>;

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number the officer typed in a template of their own. */
const OWN_NUMBER = /^\s*(?:[IVX]+|\d+(?:\.\d+)*)[.)]\s/;

/**
 * Leaves out headings with nothing below them and numbers the others: "I. IN HOA", "1. …", "1.1. …"
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V, ô số 6b). A number typed by the officer stays as it is.
 */
export function numberHeadings(blocks: readonly ReportBlock[]): ReportBlock[] {
  const counts = [0, 0, 0];
  return blocks
    .filter((block, at) => block.kind !== "heading" || hasContent(blocks, at, block.level))
    .map((block) => {
      if (block.kind !== "heading") return block;
      counts[block.level - 1]! += 1;
      counts.fill(0, block.level);
      return numbered(block, counts);
    });
}

function hasContent(blocks: readonly ReportBlock[], at: number, level: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.kind !== "heading") return true;
    if (block.level <= level) return false;
  }
  return false;
}

function numbered(heading: Heading, counts: readonly number[]): Heading {
  const [first, second, third] = counts;
  const numbers = { 1: `${roman(first!)}. `, 2: `${second!}. `, 3: `${second!}.${third!}. ` };
  const own = OWN_NUMBER.test(heading.runs.map((run) => run.text).join(""));
  const runs = heading.level === 1 ? heading.runs.map(inCapitals) : heading.runs;
  return { ...heading, runs: own ? runs : [{ text: numbers[heading.level] }, ...runs] };
}

function inCapitals(run: TextRun): TextRun {
  return { ...run, text: run.text.toUpperCase() };
}

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
