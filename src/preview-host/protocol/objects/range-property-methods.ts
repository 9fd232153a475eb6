import { formatCell, quoteSheetName } from "../../model/addresses";
import { borderAt, type CellSide } from "../../model/borders";
import { styledLine } from "../../model/border-lines";
import { styleAt } from "../../model/cell-store";
import { isEntireColumn, isEntireRow } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { columnWidth, rowHeight } from "../../model/line-size";
import { assertAllowed } from "../../model/protection";
import { changeStyles } from "../../model/styles";
import type { Area, CellStyle, Workbook } from "../../model/workbook-model";
import { asRecord, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import { openObject, type BorderSideName } from "../object-registry";
import type { MethodMember } from "../object-type";
import { inputsFor, uniform } from "./grid";
import { borderChange, drawBorder } from "./range-borders";
import { shownStyles } from "./run-fonts";
import { alignmentFields, fillFields, fontFields, protectionFields, type StyleFields } from "./style-fields";

type Wish = Readonly<Record<string, unknown>>;

const sideNames: Readonly<Record<string, { border: BorderSideName; side: CellSide | null }>> = {
  top: { border: "EdgeTop", side: "top" },
  bottom: { border: "EdgeBottom", side: "bottom" },
  left: { border: "EdgeLeft", side: "left" },
  right: { border: "EdgeRight", side: "right" },
  horizontal: { border: "InsideHorizontal", side: null },
  vertical: { border: "InsideVertical", side: null },
  diagonalDown: { border: "DiagonalDown", side: null },
  diagonalUp: { border: "DiagonalUp", side: null },
};

const groups: Readonly<Record<string, StyleFields>> = {
  font: fontFields,
  fill: fillFields,
  protection: protectionFields,
};
/** Asked for or given, but without meaning in the model; Excel's own defaults are told. */
const untouched: Readonly<Record<string, unknown>> = { autoIndent: false, readingOrder: "Context" };

function pick(fields: StyleFields, wish: unknown, style: CellStyle): Record<string, unknown> {
  const names =
    wish === true ? Object.keys(fields) : Object.keys(asRecord(wish)).filter((name) => asRecord(wish)[name] === true);
  return Object.fromEntries(
    names.map((name) => {
      const field = fields[name];
      if (field === undefined) throw new HostError("ApiNotFound", `(cell property ${name})`);
      return [name, field.read(style)];
    }),
  );
}

interface Place {
  workbook: Workbook;
  range: LiveRange;
  row: number;
  column: number;
}

function bordersWish(wish: unknown, { workbook, range, row, column }: Place): Record<string, unknown> {
  const inner = wish === true ? { style: true, weight: true, color: true } : asRecord(wish);
  return Object.fromEntries(
    Object.entries(sideNames).flatMap(([name, { side }]) => {
      if (side === null) return [];
      const border = borderAt(workbook, range.sheet, row, column, side);
      const { style, weight } = styledLine(border.line);
      const told = { style, weight, color: border.color };
      return [[name, Object.fromEntries(Object.entries(told).filter(([key]) => inner[key] === true))]];
    }),
  );
}

/** What differs within one cell's text is null. */
function fontWish(wish: unknown, { workbook, range, row, column }: Place): Record<string, unknown> {
  const [first = {}, ...others] = shownStyles(workbook, range.sheet, row, column).map((style) =>
    pick(fontFields, wish, style),
  );
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => [name, uniform([value, ...others.map((other) => other[name])])]),
  );
}

function formatWish(wish: Wish, place: Place, size: Wish): Record<string, unknown> {
  const style = styleAt(place.workbook, place.range.sheet, place.row, place.column);
  const told: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wish)) {
    if (inner === false || inner === undefined) continue;
    const group = groups[name];
    if (name === "font") told[name] = fontWish(inner, place);
    else if (group !== undefined) told[name] = pick(group, inner, style);
    else if (name === "borders") told[name] = bordersWish(inner, place);
    else if (name in size) told[name] = size[name];
    else if (name in untouched) told[name] = untouched[name];
    else Object.assign(told, pick(alignmentFields, { [name]: true }, style));
  }
  return told;
}

function propertiesAt(wish: Wish, place: Place, extras: Wish, size: Wish = {}): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wish)) {
    if (inner === false || inner === undefined) continue;
    if (name === "format") told["format"] = formatWish(asRecord(inner), place, size);
    else if (name === "address" || name === "addressLocal") {
      told[name] = `${quoteSheetName(place.range.sheet.name)}!${formatCell(place.row, place.column)}`;
    } else if (name in extras) told[name] = extras[name];
    else throw new HostError("ApiNotFound", `(cell property ${name})`);
  }
  return told;
}

function getCellProperties(range: LiveRange, args: ArgumentReader, { workbook }: HostState): unknown {
  const { sheet, area } = range;
  const wish = args.record(0);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const hidden = sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;
      cells.push(propertiesAt(wish, { workbook, range, row, column }, { hidden, style: "Normal" }));
    }
    rows.push(cells);
  }
  return rows;
}

function getRowProperties(range: LiveRange, args: ArgumentReader, { workbook }: HostState): unknown {
  const { sheet, area } = range;
  const told: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const place = { workbook, range, row, column: area.left };
    const extras = { rowIndex: row, rowHidden: sheet.rows.get(row)?.hidden === true };
    told.push(propertiesAt(args.record(0), place, extras, { rowHeight: rowHeight(workbook, sheet, row) }));
  }
  return told;
}

function getColumnProperties(range: LiveRange, args: ArgumentReader, { workbook }: HostState): unknown {
  const { sheet, area } = range;
  const told: unknown[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const place = { workbook, range, row: area.top, column };
    const extras = { columnIndex: column, columnHidden: sheet.columns.get(column)?.hidden === true };
    told.push(propertiesAt(args.record(0), place, extras, { columnWidth: columnWidth(workbook, sheet, column) }));
  }
  return told;
}

function applyFields(host: HostState, range: LiveRange, fields: StyleFields, values: Wish): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || name in untouched) continue;
    const field = fields[name];
    if (field === undefined) throw new HostError("ApiNotFound", `(cell property ${name})`);
    for (const area of range.areas) changeStyles(host, range.sheet, area, (style) => field.write(style, value));
  }
}

function applyBorders(host: HostState, range: LiveRange, borders: Wish): void {
  for (const [name, wanted] of Object.entries(borders)) {
    const side = sideNames[name];
    if (side === undefined) throw new HostError("ApiNotFound", `(cell property borders.${name})`);
    const { style, weight, color } = asRecord(wanted);
    if (style !== undefined) drawBorder(host, range, side.border, borderChange.style(style));
    if (style === "None") continue;
    if (weight !== undefined) drawBorder(host, range, side.border, borderChange.weight(weight));
    if (color !== undefined) drawBorder(host, range, side.border, borderChange.color(color));
  }
}

function setMember(
  host: HostState,
  className: "Range" | "RangeFormat",
  range: LiveRange,
  name: string,
  value: unknown,
): void {
  const member = openObject(className, range).scalar(name.charAt(0).toUpperCase() + name.slice(1));
  if (member?.set === undefined || member.set === null) throw new HostError("ApiNotFound", `(cell property ${name})`);
  member.set(value, host);
}

function applyFormat(host: HostState, range: LiveRange, format: Wish): void {
  const { font, fill, protection, borders, columnWidth: width, rowHeight: height, ...alignment } = format;
  if (font !== undefined) applyFields(host, range, fontFields, asRecord(font));
  if (fill !== undefined) applyFields(host, range, fillFields, asRecord(fill));
  if (protection !== undefined) applyFields(host, range, protectionFields, asRecord(protection));
  if (borders !== undefined) applyBorders(host, range, asRecord(borders));
  applyFields(host, range, alignmentFields, alignment);
  if (width !== undefined) setMember(host, "RangeFormat", range, "columnWidth", width);
  if (height !== undefined) setMember(host, "RangeFormat", range, "rowHeight", height);
}

function applyProperties(host: HostState, range: LiveRange, properties: unknown): void {
  if (properties === null || properties === undefined) return;
  const { format, ...others } = asRecord(properties);
  if (format !== undefined) applyFormat(host, range, asRecord(format));
  for (const [name, value] of Object.entries(others)) {
    const isOwn = name === "hyperlink" || name === "rowHidden" || name === "columnHidden";
    if (!isOwn) throw new HostError("ApiNotFound", `(cell property ${name})`);
    setMember(host, "Range", range, name, value);
  }
}

function setCellProperties({ sheet, area }: LiveRange, args: ArgumentReader, host: HostState): void {
  assertAllowed(host.workbook, sheet, "formatCells");
  const inputs = inputsFor(args.raw(0), area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = new LiveRange(sheet, [{ top: row, bottom: row, left: column, right: column }]);
      applyProperties(host, cell, inputs(row - area.top, column - area.left));
    }
  }
}

function lineInputs(args: ArgumentReader, count: number): readonly unknown[] {
  const list = args.raw(0);
  if (!Array.isArray(list) || list.length !== count) throw new HostError("InvalidArgument");
  return list;
}

/** The part of a row (column) inside the range is formatted; its size and hiding concern the whole row (column). */
function setLineProperties(range: LiveRange, args: ArgumentReader, host: HostState, axis: "rows" | "columns"): void {
  const { sheet, area } = range;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const inputs = lineInputs(args, last - first + 1);
  for (let line = first; line <= last; line += 1) {
    const part: Area = axis === "rows" ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line };
    applyProperties(host, new LiveRange(sheet, [part]), inputs[line - first]);
  }
}

function assertReadable({ area }: LiveRange): void {
  if (isEntireRow(area) && isEntireColumn(area)) throw new HostError("RangeExceedsLimit");
}

/** Properties of many cells in one call (ExcelApi 1.9): rows of records, or one record a row or column. */
export const rangePropertyMethods: Record<string, MethodMember<LiveRange>> = {
  GetCellProperties: {
    tag: "1.9",
    call: (range, args, host) => {
      assertReadable(range);
      return getCellProperties(range, args, host);
    },
  },
  GetRowProperties: { tag: "1.9", call: getRowProperties },
  GetColumnProperties: { tag: "1.9", call: getColumnProperties },
  SetCellProperties: { tag: "1.9", call: setCellProperties },
  SetRowProperties: { tag: "1.9", call: (range, args, host) => setLineProperties(range, args, host, "rows") },
  SetColumnProperties: { tag: "1.9", call: (range, args, host) => setLineProperties(range, args, host, "columns") },
};
