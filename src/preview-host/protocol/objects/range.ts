import { formatArea } from "../../model/addresses";
import { formulaOrValue, plainValue, valueTypeOf } from "../../model/cell-value";
import { styleIndexAt } from "../../model/cell-store";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, SHEET_COLUMNS } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { leftOfColumn, topOfRow } from "../../model/line-size";
import { formatNumber } from "../../number-format/format-number";
import { assertAllowed } from "../../model/protection";
import { changeColumns, changeRows, changeStyles, changeStylesByKey } from "../../model/styles";
import { writeInputs } from "../../model/write-cells";
import type { Area, Sheet } from "../../model/workbook-model";
import { asBoolean, asString } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import type { ScalarMember } from "../object-type";
import { declareType, openObject } from "../object-registry";
import { gridOf, inputsFor, MAX_READ_CELLS, uniform } from "./grid";
import { hyperlinkMember } from "./range-hyperlink";
import { rangeCellMethods } from "./range-cell-methods";
import { rangeNavigation } from "./range-navigation";
import { rangePropertyMethods } from "./range-property-methods";
import { rangeSearch } from "./range-search";

/** Writing one value to more cells than this is refused, as a whole column would be. */
const MAX_WRITE_CELLS = MAX_READ_CELLS;
const LARGEST_CELL_COUNT = 2_147_483_647;

function read(range: LiveRange, cell: (sheet: Sheet, area: Area) => unknown): unknown {
  return cell(range.sheet, range.area);
}

function writeValues(range: LiveRange, value: unknown, host: HostState): void {
  const { sheet, area } = range;
  const inputs = inputsFor(value, area);
  if (cellCount(area) > MAX_WRITE_CELLS) throw new HostError("RangeExceedsLimit");
  assertAllowed(host.workbook, sheet, "edit", [area]);
  writeInputs(host, sheet, area, inputs);
}

const values: ScalarMember<LiveRange> = {
  tag: "1.1",
  get: (range, host) => {
    host.settle();
    return gridOf(range.sheet, range.area, (cell) => plainValue(cell?.value ?? null));
  },
  set: writeValues,
};

const formulas: ScalarMember<LiveRange> = {
  tag: "1.1",
  get: (range, host) => {
    host.settle();
    return gridOf(range.sheet, range.area, formulaOrValue);
  },
  set: writeValues,
};

const text: ScalarMember<LiveRange> = {
  tag: "1.1",
  get: ({ sheet, area }, host) => {
    host.settle();
    const { styles, date1904 } = host.workbook;
    return gridOf(sheet, area, (cell) =>
      cell === undefined ? "" : formatNumber(cell.value, styles.get(cell.style).numberFormat, { date1904 }),
    );
  },
};

/** A number format given as [["0.00"]] goes to every cell, as Microsoft's own tutorial uses it. */
function soleEntry(value: unknown): unknown {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const [first] = rows;
  return rows.length === 1 && Array.isArray(first) && first.length === 1 ? (first as unknown[])[0] : value;
}

const numberFormat: ScalarMember<LiveRange> = {
  tag: "1.1",
  get: ({ sheet, area }, { workbook }) =>
    gridOf(sheet, area, (cell, row, column) => {
      const index = cell?.style ?? styleIndexAt(sheet, row, column);
      return workbook.styles.get(index).numberFormat;
    }),
  set: ({ sheet, area }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatCells");
    const single = soleEntry(value);
    if (!Array.isArray(single)) {
      if (single === null) return;
      const format = asString(single);
      changeStyles(host, sheet, area, (style) => ({ ...style, numberFormat: format }));
      return;
    }
    const inputs = inputsFor(value, area);
    changeStylesByKey(
      host,
      sheet,
      area,
      (row, column) => {
        const format = inputs(row - area.top, column - area.left);
        return format === null ? null : asString(format);
      },
      (format) => (style) => ({ ...style, numberFormat: format }),
    );
  },
};

function rowsHidden({ sheet, area }: LiveRange): boolean | null {
  if (rowCount(area) > MAX_READ_CELLS / SHEET_COLUMNS && sheet.rows.size === 0) return false;
  const states: boolean[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) states.push(sheet.rows.get(row)?.hidden === true);
  return uniform(states);
}

function columnsHidden({ sheet, area }: LiveRange): boolean | null {
  const states: boolean[] = [];
  for (let column = area.left; column <= area.right; column += 1)
    states.push(sheet.columns.get(column)?.hidden === true);
  return uniform(states);
}

const rowHidden: ScalarMember<LiveRange> = {
  tag: "1.2",
  get: rowsHidden,
  set: ({ sheet, area }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatRows");
    const hidden = asBoolean(value);
    changeRows(sheet, area, (info) => {
      info.hidden = hidden;
    });
    host.record({ kind: "format", sheetId: sheet.id, area });
  },
};

const columnHidden: ScalarMember<LiveRange> = {
  tag: "1.2",
  get: columnsHidden,
  set: ({ sheet, area }, value, host) => {
    assertAllowed(host.workbook, sheet, "formatColumns");
    const hidden = asBoolean(value);
    changeColumns(sheet, area, (info) => {
      info.hidden = hidden;
    });
    host.record({ kind: "format", sheetId: sheet.id, area });
  },
};

function hiddenAtAll(range: LiveRange): boolean | null {
  const rows = rowsHidden(range);
  const columns = columnsHidden(range);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

declareType("Range", {
  identity: (range, host) => {
    const id = host.referenceIdOf(range);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    Address: { tag: "1.1", get: (range) => (range.areas.length === 0 ? "#REF!" : range.address) },
    AddressLocal: { tag: "1.1", get: (range) => range.address },
    CellCount: {
      tag: "1.1",
      get: ({ area }) => (cellCount(area) > LARGEST_CELL_COUNT ? -1 : cellCount(area)),
    },
    RowIndex: { tag: "1.1", get: ({ area }) => area.top },
    ColumnIndex: { tag: "1.1", get: ({ area }) => area.left },
    RowCount: { tag: "1.1", get: ({ area }) => rowCount(area) },
    ColumnCount: { tag: "1.1", get: ({ area }) => columnCount(area) },
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: text,
    ValueTypes: {
      tag: "1.1",
      get: (range, host) => {
        host.settle();
        return read(range, (sheet, area) => gridOf(sheet, area, (cell) => valueTypeOf(cell?.value ?? null)));
      },
    },
    NumberFormat: numberFormat,
    NumberFormatLocal: { ...numberFormat, tag: "1.7" },
    Hidden: { tag: "1.2", get: hiddenAtAll },
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    IsEntireRow: { tag: "1.7", get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { tag: "1.7", get: ({ area }) => isEntireColumn(area) },
    Hyperlink: hyperlinkMember,
    Top: { tag: "1.10", get: ({ sheet, area }, host) => topOfRow(host.workbook, sheet, area.top) },
    Left: { tag: "1.10", get: ({ sheet, area }, { workbook }) => leftOfColumn(workbook, sheet, area.left) },
    Height: {
      tag: "1.10",
      get: ({ sheet, area }, { workbook }) =>
        topOfRow(workbook, sheet, area.bottom + 1) - topOfRow(workbook, sheet, area.top),
    },
    Width: {
      tag: "1.10",
      get: ({ sheet, area }, { workbook }) =>
        leftOfColumn(workbook, sheet, area.right + 1) - leftOfColumn(workbook, sheet, area.left),
    },
  },
  children: {
    Format: { tag: "1.1", open: (range) => openObject("RangeFormat", range) },
    Worksheet: { tag: "1.1", open: (range) => openObject("Worksheet", range.sheet) },
    DataValidation: { tag: "1.8", open: (range) => openObject("DataValidation", range) },
    ConditionalFormats: { tag: "1.6", open: (range) => openObject("ConditionalFormatCollection", range) },
  },
  methods: {
    ...rangeNavigation,
    ...rangeSearch,
    ...rangeCellMethods,
    ...rangePropertyMethods,
    _ValidateArraySize: {
      tag: "1.3",
      call: ({ area }, args) => {
        if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) {
          throw new HostError("InvalidArgument", `The range is ${formatArea(area)}.`);
        }
      },
    },
  },
});
