import { addresseeLines } from "../domain/report/report-lines";
import type { Report } from "../domain/report/report";
import { PROSE_SIZE, TEXT_WIDTH, TITLE_SIZE } from "./decree-layout";
import { gapRow } from "./layout-row";
import type { CellStyle, LayoutRow } from "./layout-row";
import { linePitch } from "./line-pitch";
import { ruleCell, shortRuleLength } from "./short-rule";
import { points } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

const LEFT_EDGE = points(0);
const GAP_AROUND_TITLE = points(15);
const RULE_ROW = points(9);
/** Keeps the rule clear of the letters above it. */
const ABOVE_RULE = points(2.25);
/** A subject is set in lines somewhat shorter than the page, as a centred title reads. */
const SUBJECT_ROOM = points(TEXT_WIDTH * 0.86);
/** Where the lines under "Kính gửi:" begin: below its colon. */
const ADDRESSEE_EDGE = points(TEXT_WIDTH * 0.3);

const TITLE_STYLE: CellStyle = { sizePt: TITLE_SIZE, bold: true, horizontal: "center", vertical: "center" };
const ADDRESSEE_STYLE: CellStyle = { sizePt: PROSE_SIZE, horizontal: "left", vertical: "center" };

/** Kind and subject of the paper with the rule below, then who it is addressed to (Phụ lục I, mục II.5.a and II.9.a). */
export function titleRows(report: Report): LayoutRow[] {
  const subject = balancedLines(report.subject);
  const rule = ruleCell(LEFT_EDGE, TEXT_WIDTH, shortRuleLength(subject, TITLE_STYLE));
  return [
    gapRow(GAP_AROUND_TITLE, true),
    ...[report.title, ...subject].map((text) => fullRow(text, TITLE_STYLE)),
    { cells: [rule], minHeight: RULE_ROW, keepWithNext: true },
    ...addresseeRows(report.addressees),
    gapRow(points(6), true),
  ];
}

function addresseeRows(addressees: readonly string[]): LayoutRow[] {
  const [label, ...lines] = addresseeLines(addressees);
  if (label === undefined) return [];
  const gap = gapRow(points(6), true);
  if (lines.length === 0) return [gap, fullRow(label, { ...ADDRESSEE_STYLE, horizontal: "center" })];
  const minHeight = linePitch(PROSE_SIZE);
  const labelCell = {
    from: LEFT_EDGE,
    to: ADDRESSEE_EDGE,
    text: label,
    style: { ...ADDRESSEE_STYLE, horizontal: "right" as const },
  };
  return [
    gap,
    { cells: [labelCell], minHeight, keepWithNext: true },
    ...lines.map((text) => ({
      cells: [{ from: ADDRESSEE_EDGE, to: TEXT_WIDTH, text, style: ADDRESSEE_STYLE }],
      minHeight,
      keepWithNext: true,
    })),
  ];
}

function fullRow(text: string, style: CellStyle): LayoutRow {
  return {
    cells: [{ from: LEFT_EDGE, to: TEXT_WIDTH, text, style }],
    minHeight: linePitch(style.sizePt),
    padding: ABOVE_RULE,
    keepWithNext: true,
  };
}

/** As few lines as the room needs, as equal in length as greedy breaking at a narrower room makes them. */
function balancedLines(text: string): string[] {
  const count = wrapLines(text, TITLE_STYLE, SUBJECT_ROOM).length;
  let room: Points = SUBJECT_ROOM;
  while (room > 20 && wrapLines(text, TITLE_STYLE, points(room - 10)).length === count) room = points(room - 10);
  return wrapLines(text, TITLE_STYLE, room);
}
