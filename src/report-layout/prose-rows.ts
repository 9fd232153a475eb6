import { blockText } from "../domain/report/report-lines";
import type { ReportBlock } from "../domain/report/report";
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, PROSE_SIZE, TEXT_WIDTH } from "./decree-layout";
import { gapRow } from "./layout-row";
import type { CellStyle, FigureInText, LayoutCell, LayoutRow } from "./layout-row";
import { linePitch } from "./line-pitch";
import { steadyLines } from "./steady-lines";
import { textRoom } from "./text-room";
import { points } from "./units";
import { wrapLines } from "./wrap-lines";

type Prose = Exclude<ReportBlock, { kind: "table" }>;

/** Excel allows no row higher than 409 pt. */
const MAX_ROW_PT = 409;
const MOST_LINES = Math.floor(MAX_ROW_PT / linePitch(PROSE_SIZE));
const SENTENCE_ENDS = /(?<=[.;:!?]["”)]?)\s+/u;

/** The look of running text: also the sheet's own look, so that only what differs is formatted apart. */
export const PROSE_STYLE: CellStyle = { sizePt: PROSE_SIZE, horizontal: "justify", vertical: "justify" };

/** A heading, paragraph or dash with the gap above it; one that is longer than a row may be goes on in the next row. */
export function proseRows(block: Prose): LayoutRow[] {
  const isHeading = block.kind === "heading";
  const style = isHeading ? { ...PROSE_STYLE, bold: block.level < 3 } : PROSE_STYLE;
  const parts = splitAtSentences(FIRST_LINE_INDENT + blockText(block), style);
  return [
    gapRow(PARAGRAPH_GAP),
    ...parts.map((part, at) => ({
      cells: [
        {
          from: points(0),
          to: TEXT_WIDTH,
          text: steadyLines(part, style, TEXT_WIDTH),
          style,
          ...figuresIn(block, parts, at),
        },
      ],
      minHeight: linePitch(PROSE_SIZE),
      keepWithNext: isHeading,
    })),
  ];
}

/** The figures that begin in part `at` of a block that was cut into rows; the cuts took one blank each. */
function figuresIn({ runs }: Prose, parts: readonly string[], at: number): Pick<LayoutCell, "figures"> {
  const whole = parts.reduce((sum, part) => sum + part.length + 1, -1);
  const begin = parts.slice(0, at).reduce((sum, part) => sum + part.length + 1, 0);
  const end = at === parts.length - 1 ? Number.POSITIVE_INFINITY : begin + parts[at]!.length + 1;
  let place = whole - runs.reduce((sum, run) => sum + run.text.length, 0);
  const figures: FigureInText[] = [];
  for (const { text, figure } of runs) {
    if (figure && place >= begin && place < end) figures.push({ figure, text });
    place += text.length;
  }
  return figures.length === 0 ? {} : { figures };
}

/** Parts that each fit one row, cut between sentences; a sentence longer than that is cut between lines. */
export function splitAtSentences(text: string, style: CellStyle): string[] {
  const room = textRoom(TEXT_WIDTH);
  const fits = (part: string): boolean => wrapLines(part, style, room).length <= MOST_LINES;
  if (fits(text)) return [text];
  const parts: string[] = [];
  for (const sentence of text.split(SENTENCE_ENDS).flatMap((piece) => splitAtLines(piece, style))) {
    const last = parts[parts.length - 1];
    if (last !== undefined && fits(`${last} ${sentence}`)) parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

function splitAtLines(sentence: string, style: CellStyle): string[] {
  const lines = wrapLines(sentence, style, textRoom(TEXT_WIDTH));
  const parts: string[] = [];
  for (let from = 0; from < lines.length; from += MOST_LINES) {
    parts.push(
      lines
        .slice(from, from + MOST_LINES)
        .map((line) => line.trimEnd())
        .join(" "),
    );
  }
  return parts;
}
