import { styleIndexesIn } from "../../model/cell-store";
import { digitPixels } from "../../model/default-font";
import { cellCount, columnCount, rowCount } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { columnWidth, fittedColumnWidth, fittedHeight, rowHeight } from "../../model/line-size";
import { assertAllowed } from "../../model/protection";
import { changeColumns, changeRows, changeStyles } from "../../model/styles";
import { columnCharactersFromPoints, MAX_ROW_POINTS, maxColumnPoints, roundToPixel } from "../../model/units";
import { keysWithin } from "../../model/cell-store";
import { asBoolean, asNumber } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import type { ScalarMember } from "../object-type";
import { declareType, openObject } from "../object-registry";
import { uniform } from "./grid";
import { cellsWithRuns, shownStyles } from "./run-fonts";
import {
  alignmentFields,
  fillFields,
  fontFields,
  protectionFields,
  type StyleField,
  type StyleFields,
} from "./style-fields";

/** Sizes of more lines than this are looked at where they differ from the default. */
const EXACT_LINES = 5000;

/** What the cells of a range agree on by their styles, else null. */
function readStyles({ sheet, areas }: LiveRange, { workbook }: HostState, field: StyleField): unknown {
  const indexes = new Set(areas.flatMap((area) => [...styleIndexesIn(sheet, area)]));
  return uniform([...indexes].map((index) => field.read(workbook.styles.get(index))));
}

function fieldMember(field: StyleField): ScalarMember<LiveRange> {
  return {
    tag: field.tag,
    get: (range, host) => readStyles(range, host, field),
    set: ({ sheet, areas }, value, host) => {
      assertAllowed(host.workbook, sheet, "formatCells");
      for (const area of areas) changeStyles(host, sheet, area, (style) => field.write(style, value));
    },
  };
}

/** A look of letters; null also where one cell's text has several (docs of Excel.RangeFont: “not uniform”). */
function fontMember(field: StyleField): ScalarMember<LiveRange> {
  return {
    ...fieldMember(field),
    get: (range, host) => {
      const { sheet, areas, area } = range;
      const withRuns = areas.flatMap((one) => cellsWithRuns(sheet, one));
      if (withRuns.length === 0) return readStyles(range, host, field);
      const ofRuns = withRuns.flatMap(({ row, column }) => shownStyles(host.workbook, sheet, row, column));
      const isOneCell = areas.length === 1 && cellCount(area) === 1;
      const looks = ofRuns.map((style) => field.read(style));
      return uniform(isOneCell ? looks : [readStyles(range, host, field), ...looks]);
    },
  };
}

function members(fields: StyleFields, memberOf = fieldMember): Record<string, ScalarMember<LiveRange>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name.charAt(0).toUpperCase() + name.slice(1), memberOf(field)]),
  );
}

function widthOf({ sheet, areas }: LiveRange, { workbook }: HostState): number | null {
  const widths = new Set<number>();
  for (const area of areas) {
    for (let column = area.left; column <= area.right; column += 1) widths.add(columnWidth(workbook, sheet, column));
  }
  return uniform(widths);
}

function heightOf({ sheet, areas }: LiveRange, { workbook }: HostState): number | null {
  const heights = new Set<number>();
  for (const area of areas) {
    if (rowCount(area) <= EXACT_LINES) {
      for (let row = area.top; row <= area.bottom; row += 1) heights.add(rowHeight(workbook, sheet, row));
      continue;
    }
    const special = new Set([
      ...keysWithin(sheet.rows, area.top, area.bottom),
      ...keysWithin(sheet.cells, area.top, area.bottom),
    ]);
    for (const row of special) heights.add(rowHeight(workbook, sheet, row));
    if (special.size < rowCount(area)) heights.add(sheet.defaultRowHeight);
  }
  return uniform(heights);
}

function sized(value: unknown, limit: number): number {
  const points = asNumber(value);
  if (points < 0 || points > limit) throw new HostError("InvalidArgument");
  return points;
}

/** Points; null when the columns differ (ExcelApi 1.2). Zero hides. */
const columnWidthMember: ScalarMember<LiveRange> = {
  tag: "1.2",
  get: widthOf,
  set: ({ sheet, areas }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatColumns");
    const digit = digitPixels(host.workbook);
    const points = sized(value, maxColumnPoints(digit));
    for (const area of areas) {
      changeColumns(sheet, area, (info) => {
        if (points === 0) info.hidden = true;
        else {
          info.width = columnCharactersFromPoints(points, digit);
          delete info.hidden;
        }
      });
      host.record({ kind: "format", sheetId: sheet.id, area });
    }
  },
};

/** Points, in whole pixels; null when the rows differ. Zero hides. */
const rowHeightMember: ScalarMember<LiveRange> = {
  tag: "1.2",
  get: heightOf,
  set: ({ sheet, areas }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatRows");
    const points = sized(value, MAX_ROW_POINTS);
    for (const area of areas) {
      changeRows(sheet, area, (info) => {
        if (points === 0) info.hidden = true;
        else {
          info.height = roundToPixel(points);
          delete info.hidden;
        }
      });
      host.record({ kind: "format", sheetId: sheet.id, area });
    }
  },
};

const useStandardHeight: ScalarMember<LiveRange> = {
  tag: "1.7",
  get: (range, host) => heightOf(range, host) === range.sheet.defaultRowHeight,
  set: ({ sheet, area }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatRows");
    if (!asBoolean(value)) return;
    changeRows(sheet, area, (info) => {
      info.height = sheet.defaultRowHeight;
    });
    host.record({ kind: "format", sheetId: sheet.id, area });
  },
};

const useStandardWidth: ScalarMember<LiveRange> = {
  tag: "1.7",
  get: ({ sheet, area }) => {
    if (columnCount(area) > EXACT_LINES) return sheet.columns.size === 0;
    return keysWithin(sheet.columns, area.left, area.right).every(
      (column) => sheet.columns.get(column)?.width === undefined,
    );
  },
  set: ({ sheet, area }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatColumns");
    if (!asBoolean(value)) return;
    changeColumns(sheet, area, (info) => {
      delete info.width;
    });
    host.record({ kind: "format", sheetId: sheet.id, area });
  },
};

function autofitRows({ sheet, areas }: LiveRange, host: HostState): void {
  assertAllowed(host.workbook, sheet, "formatRows");
  host.settle();
  for (const area of areas) {
    const rows = new Set([
      ...keysWithin(sheet.cells, area.top, area.bottom),
      ...keysWithin(sheet.rows, area.top, area.bottom),
    ]);
    for (const row of rows) {
      const info = sheet.rows.get(row);
      if (info !== undefined) delete info.height;
      const height = fittedHeight(host.workbook, sheet, row);
      if (height !== sheet.defaultRowHeight) sheet.rows.set(row, { ...info, height: roundToPixel(height) });
    }
    host.record({ kind: "format", sheetId: sheet.id, area });
  }
}

function autofitColumns({ sheet, areas }: LiveRange, host: HostState): void {
  assertAllowed(host.workbook, sheet, "formatColumns");
  host.settle();
  for (const area of areas) {
    for (let column = area.left; column <= area.right; column += 1) {
      const width = fittedColumnWidth(host.workbook, sheet, column, area);
      if (width !== null) sheet.columns.set(column, { ...sheet.columns.get(column), width });
    }
    host.record({ kind: "format", sheetId: sheet.id, area });
  }
}

declareType("RangeFormat", {
  scalars: {
    ...members(alignmentFields),
    ColumnWidth: columnWidthMember,
    RowHeight: rowHeightMember,
    UseStandardHeight: useStandardHeight,
    UseStandardWidth: useStandardWidth,
  },
  children: {
    Font: { tag: "1.1", open: (range) => openObject("RangeFont", range) },
    Fill: { tag: "1.1", open: (range) => openObject("RangeFill", range) },
    Borders: { tag: "1.1", open: (range) => openObject("RangeBorderCollection", range) },
    Protection: { tag: "1.2", open: (range) => openObject("FormatProtection", range) },
  },
  methods: {
    AutofitRows: { tag: "1.2", call: (range, _args, host) => autofitRows(range, host) },
    AutofitColumns: { tag: "1.2", call: (range, _args, host) => autofitColumns(range, host) },
  },
});

declareType("RangeFont", { scalars: members(fontFields, fontMember) });

declareType("RangeFill", {
  scalars: members(fillFields),
  methods: {
    Clear: {
      tag: "1.1",
      call: ({ sheet, areas }, _args, host) => {
        assertAllowed(host.workbook, sheet, "formatCells");
        for (const area of areas) changeStyles(host, sheet, area, (style) => ({ ...style, fill: { color: null } }));
      },
    },
  },
});

declareType("FormatProtection", { scalars: members(protectionFields) });
