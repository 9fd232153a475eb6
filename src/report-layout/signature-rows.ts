import type { Report } from "../domain/report/report";
import { TO_FILL } from "../domain/report/template";
import { RECIPIENTS_LABEL_SIZE, RECIPIENTS_SIZE, SIGNATURE_ROOM, SIGNATURE_SIZE, TEXT_WIDTH } from "./decree-layout";
import { gapRow } from "./layout-row";
import type { CellStyle, LayoutCell, LayoutRow } from "./layout-row";
import { linePitch } from "./line-pitch";
import { textRoom } from "./text-room";
import { points } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

const LEFT_EDGE = points(0);
const MIDDLE = points(TEXT_WIDTH * 0.47);
const GAP_ABOVE = points(12);
/** One height for all rows, so that the list's lines stand evenly beside the signer's. */
const ROW_HEIGHT = linePitch(SIGNATURE_SIZE);

const LABEL_STYLE: CellStyle = {
  sizePt: RECIPIENTS_LABEL_SIZE,
  bold: true,
  italic: true,
  horizontal: "left",
  vertical: "center",
};
const LIST_STYLE: CellStyle = { sizePt: RECIPIENTS_SIZE, horizontal: "left", vertical: "center" };
const SIGNER_STYLE: CellStyle = { sizePt: SIGNATURE_SIZE, bold: true, horizontal: "center", vertical: "center" };

/**
 * `Nơi nhận` on the left, level with the signer's powers on the right; then room for the signature, then the name
 * (Phụ lục I, mục II.7 and II.9.b). All rows keep together.
 */
export function signatureRows(report: Report): LayoutRow[] {
  const left = [leftCell("Nơi nhận:", LABEL_STYLE), ...report.recipients.map((line) => leftCell(line, LIST_STYLE))];
  const titles = report.signature.titles.flatMap((title) => linesOf(title, SIGNER_STYLE, points(TEXT_WIDTH - MIDDLE)));
  const nameAt = titles.length + Math.ceil(SIGNATURE_ROOM / ROW_HEIGHT);
  const rowCount = Math.max(left.length, nameAt + 1);
  const rows: LayoutRow[] = [gapRow(GAP_ABOVE, true)];
  for (let at = 0; at < rowCount; at++) {
    const right = at === nameAt ? (report.signature.name ?? TO_FILL) : titles[at];
    const cells = [left[at], right === undefined ? undefined : rightCell(right)].filter((cell) => cell !== undefined);
    rows.push({ cells, minHeight: ROW_HEIGHT, keepWithNext: at < rowCount - 1 });
  }
  return rows;
}

function linesOf(text: string, style: CellStyle, width: Points): string[] {
  return wrapLines(text, style, textRoom(width));
}

function leftCell(text: string, style: CellStyle): LayoutCell {
  return { from: LEFT_EDGE, to: MIDDLE, text, style };
}

function rightCell(text: string): LayoutCell {
  return { from: MIDDLE, to: TEXT_WIDTH, text, style: SIGNER_STYLE };
}
