import { COUNTRY_NAME, MOTTO, numberLine } from "../domain/report/report-lines";
import type { Report } from "../domain/report/report";
import { placeAndDate } from "../domain/report/vi-date";
import {
  BODY_NAME_SIZE,
  COUNTRY_SIZE,
  HEAD_SPLIT,
  MOTTO_SIZE,
  NUMBER_SIZE,
  PLACE_DATE_SIZE,
  TEXT_WIDTH,
} from "./decree-layout";
import type { CellStyle, LayoutCell, LayoutRow } from "./layout-row";
import { linePitch } from "./line-pitch";
import { ruleCell, shortRuleLength } from "./short-rule";
import { measureText } from "./text-metrics";
import { textRoom } from "./text-room";
import { points } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

interface HeadLine {
  readonly text: string;
  readonly style: CellStyle;
}

const LEFT_EDGE = points(0);
const RULE_ROW: Points = points(9);
/** Keeps a rule clear of the letters above it. */
const ABOVE_RULE: Points = points(2.25);
/** A long name is broken before the administrative unit: "ỦY BAN NHÂN DÂN" over "XÃ …". */
const BEFORE_UNIT = /\s(?=(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|THỊ XÃ|HUYỆN|THÀNH PHỐ|TỈNH)\s)/u;

/** The two-column head of the first page: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4. */
export function headRows(head: Report["head"]): LayoutRow[] {
  const left = [
    ...(head.parentBody === null ? [] : bodyLines(head.parentBody, false)),
    ...bodyLines(head.issuer, true),
  ];
  const right: HeadLine[] = [
    { text: COUNTRY_NAME, style: centred(COUNTRY_SIZE, { bold: true }) },
    { text: MOTTO, style: centred(MOTTO_SIZE, { bold: true }) },
  ];
  const rows: LayoutRow[] = [];
  const count = Math.max(left.length, right.length);
  for (let index = 0; index <= count; index++) rows.push(headRow(left, right, index));
  return [...rows, numberRow(head)];
}

/** Line `index` of both columns; the line after a column's last holds its rule. */
function headRow(left: readonly HeadLine[], right: readonly HeadLine[], index: number): LayoutRow {
  const issuer = left[left.length - 1]!;
  const issuerLines = left.filter((line) => line.style.bold === true).map((line) => line.text);
  const cells = [
    ...columnCells(left, index, LEFT_EDGE, HEAD_SPLIT, shortRuleLength(issuerLines, issuer.style)),
    ...columnCells(right, index, HEAD_SPLIT, TEXT_WIDTH, measureText(MOTTO, centred(MOTTO_SIZE, { bold: true }))),
  ];
  const sizes = cells.filter((cell) => cell.text !== null).map((cell) => linePitch(cell.style.sizePt));
  return { cells, minHeight: points(Math.max(RULE_ROW, ...sizes)), padding: ABOVE_RULE, keepWithNext: true };
}

function columnCells(lines: readonly HeadLine[], index: number, from: Points, to: Points, rule: Points): LayoutCell[] {
  const line = lines[index];
  if (line) return [{ from, to, text: line.text, style: line.style }];
  return index === lines.length ? [ruleCell(from, to, rule)] : [];
}

function numberRow(head: Report["head"]): LayoutRow {
  return {
    cells: [
      { from: LEFT_EDGE, to: HEAD_SPLIT, text: numberLine(head), style: centred(NUMBER_SIZE, {}) },
      {
        from: HEAD_SPLIT,
        to: TEXT_WIDTH,
        text: placeAndDate(head.place, head.issuedOn),
        style: centred(PLACE_DATE_SIZE, { italic: true }),
      },
    ],
    minHeight: linePitch(NUMBER_SIZE),
    keepWithNext: true,
  };
}

function bodyLines(name: string, bold: boolean): HeadLine[] {
  const style = centred(BODY_NAME_SIZE, { bold });
  const room = textRoom(HEAD_SPLIT);
  const parts = measureText(name, style) <= room ? [name] : name.split(BEFORE_UNIT);
  return parts.flatMap((part) => wrapLines(part, style, room)).map((text) => ({ text, style }));
}

function centred(sizePt: Points, look: { bold?: boolean; italic?: boolean }): CellStyle {
  return { sizePt, ...look, horizontal: "center", vertical: "center" };
}
