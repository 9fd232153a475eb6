import { columnCount, isEntireColumn, isEntireRow, rowCount, SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import type { HeaderFooterText, PageLayout, Sheet } from "../../model/workbook-model";
import { asBoolean, asNumber, asOneOf, asRecord, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { declareType, openObject } from "../object-registry";
import type { HostObject, ScalarMember } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { rangeObject } from "./range-navigation";
import { areasObject, orItemNotFound } from "./range-search";

/** Excel.PaperType ↔ ECMA-376 paper codes, the ones a Vietnamese office has. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MAX_PAGES = 32_767;

function member(
  read: (layout: PageLayout) => unknown,
  write: (layout: PageLayout, value: unknown) => void,
): ScalarMember<Sheet> {
  return {
    tag: "1.9",
    get: (sheet) => read(sheet.pageLayout),
    set: (sheet, value, host) => {
      write(sheet.pageLayout, value);
      host.record({ kind: "objects", sheetId: sheet.id });
    },
  };
}

type Flag =
  "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draftMode";

function flag(field: Flag): ScalarMember<Sheet> {
  return member(
    (layout) => layout[field],
    (layout, value) => {
      layout[field] = asBoolean(value);
    },
  );
}

/** Points. */
function margin(side: keyof PageLayout["margins"]): ScalarMember<Sheet> {
  return member(
    (layout) => layout.margins[side],
    (layout, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      layout.margins[side] = points;
    },
  );
}

/** Either a scale of 10–400 % or pages to fit; null takes a direction back (Excel.PageLayoutZoomOptions). */
function writeZoom(layout: PageLayout, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const pages = (given: unknown): number => {
    const count = asNumber(given);
    if (!Number.isInteger(count) || count < 0 || count > MAX_PAGES) throw new HostError("InvalidArgument");
    return count;
  };
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw new HostError("InvalidArgument");
    layout.zoom = { scale };
    return;
  }
  const zoom: PageLayout["zoom"] = {};
  if (typeof horizontalFitToPages === "number") zoom.horizontalFitToPages = pages(horizontalFitToPages);
  if (typeof verticalFitToPages === "number") zoom.verticalFitToPages = pages(verticalFitToPages);
  layout.zoom = Object.keys(zoom).length === 0 ? { scale: 100 } : zoom;
}

function writePaper(layout: PageLayout, value: unknown): void {
  const code = papers[asOneOf(value, Object.keys(papers))];
  layout.paperSize = code ?? null;
}

function setMargins(sheet: Sheet, args: ArgumentReader, host: HostState): void {
  const factor = pointsPer[asOneOf(args.raw(0), ["Points", "Inches", "Centimeters"] as const)];
  const given = args.record(1);
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    if (given[side] !== undefined && given[side] !== null)
      sheet.pageLayout.margins[side] = asNumber(given[side]) * factor;
  }
  host.record({ kind: "objects", sheetId: sheet.id });
}

function titles(sheet: Sheet, axis: "rows" | "columns", host: HostState): HostObject | null {
  const lines = axis === "rows" ? sheet.pageLayout.printTitleRows : sheet.pageLayout.printTitleColumns;
  if (lines === null) return null;
  const area =
    axis === "rows"
      ? { top: lines.first, bottom: lines.last, left: 0, right: SHEET_COLUMNS - 1 }
      : { left: lines.first, right: lines.last, top: 0, bottom: SHEET_ROWS - 1 };
  return rangeObject(host, sheet, area);
}

/** Whole rows (columns) are meant; a part of them stands for the whole, as in the dialog. */
function setTitles(sheet: Sheet, axis: "rows" | "columns", args: ArgumentReader, host: HostState): void {
  const { area } = rangeArgument(host, sheet, args.range(0), args.raw(0));
  if (axis === "rows") {
    if (isEntireColumn(area)) throw new HostError("InvalidArgument");
    sheet.pageLayout.printTitleRows = { first: area.top, last: area.bottom };
  } else {
    if (isEntireRow(area)) throw new HostError("InvalidArgument");
    sheet.pageLayout.printTitleColumns = { first: area.left, last: area.right };
  }
  host.record({ kind: "objects", sheetId: sheet.id });
}

function printArea(sheet: Sheet, host: HostState): HostObject | null {
  return areasObject(host, sheet, sheet.pageLayout.printArea ?? []);
}

declareType("PageLayout", {
  scalars: {
    Orientation: member(
      (layout) => (layout.orientation === "portrait" ? "Portrait" : "Landscape"),
      (layout, value) => {
        layout.orientation = asOneOf(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape";
      },
    ),
    PaperSize: member(
      (layout) => Object.entries(papers).find(([, code]) => code === layout.paperSize)?.[0] ?? null,
      writePaper,
    ),
    Zoom: member((layout) => ({ ...layout.zoom }), writeZoom),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draftMode"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    PrintOrder: member(
      (layout) => (layout.printOrder === "downThenOver" ? "DownThenOver" : "OverThenDown"),
      (layout, value) => {
        const order = asOneOf(value, ["DownThenOver", "OverThenDown"]);
        layout.printOrder = order === "DownThenOver" ? "downThenOver" : "overThenDown";
      },
    ),
    FirstPageNumber: member(
      (layout) => layout.firstPageNumber,
      (layout, value) => {
        layout.firstPageNumber = value === "" ? "" : asNumber(value);
      },
    ),
  },
  children: { HeadersFooters: { tag: "1.9", open: (sheet) => openObject("HeaderFooterGroup", sheet) } },
  methods: {
    SetPrintMargins: { tag: "1.9", call: setMargins },
    SetPrintArea: {
      tag: "1.9",
      call: (sheet, args, host) => {
        sheet.pageLayout.printArea = [...rangeArgument(host, sheet, args.range(0), args.raw(0)).areas];
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    SetPrintTitleRows: { tag: "1.9", call: (sheet, args, host) => setTitles(sheet, "rows", args, host) },
    SetPrintTitleColumns: { tag: "1.9", call: (sheet, args, host) => setTitles(sheet, "columns", args, host) },
    GetPrintArea: { tag: "1.9", call: (sheet, _args, host) => orItemNotFound(printArea(sheet, host)) },
    GetPrintAreaOrNullObject: { tag: "1.9", call: (sheet, _args, host) => printArea(sheet, host) },
    GetPrintTitleRows: { tag: "1.9", call: (sheet, _args, host) => orItemNotFound(titles(sheet, "rows", host)) },
    GetPrintTitleRowsOrNullObject: { tag: "1.9", call: (sheet, _args, host) => titles(sheet, "rows", host) },
    GetPrintTitleColumns: { tag: "1.9", call: (sheet, _args, host) => orItemNotFound(titles(sheet, "columns", host)) },
    GetPrintTitleColumnsOrNullObject: { tag: "1.9", call: (sheet, _args, host) => titles(sheet, "columns", host) },
  },
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function groupFlag(field: "useSheetScale" | "useSheetMargins"): ScalarMember<Sheet> {
  return member(
    (layout) => layout.headersFooters[field],
    (layout, value) => {
      layout.headersFooters[field] = asBoolean(value);
    },
  );
}

declareType("HeaderFooterGroup", {
  scalars: {
    State: member(
      (layout) => layout.headersFooters.state,
      (layout, value) => {
        layout.headersFooters.state = asOneOf(value, states);
      },
    ),
    UseSheetScale: groupFlag("useSheetScale"),
    UseSheetMargins: groupFlag("useSheetMargins"),
  },
  children: {
    DefaultForAllPages: {
      tag: "1.9",
      open: (sheet) => openObject("HeaderFooter", sheet.pageLayout.headersFooters.default),
    },
    // Odd pages have the default text; even ones their own.
    OddPages: { tag: "1.9", open: (sheet) => openObject("HeaderFooter", sheet.pageLayout.headersFooters.default) },
    EvenPages: { tag: "1.9", open: (sheet) => openObject("HeaderFooter", sheet.pageLayout.headersFooters.even) },
    FirstPage: { tag: "1.9", open: (sheet) => openObject("HeaderFooter", sheet.pageLayout.headersFooters.first) },
  },
});

function textMember(field: keyof HeaderFooterText): ScalarMember<HeaderFooterText> {
  return {
    tag: "1.9",
    get: (texts) => texts[field],
    set: (texts, value, host) => {
      texts[field] = asString(value);
      host.record({ kind: "objects", sheetId: null });
    },
  };
}

declareType("HeaderFooter", {
  scalars: {
    LeftHeader: textMember("leftHeader"),
    CenterHeader: textMember("centerHeader"),
    RightHeader: textMember("rightHeader"),
    LeftFooter: textMember("leftFooter"),
    CenterFooter: textMember("centerFooter"),
    RightFooter: textMember("rightFooter"),
  },
});

interface Breaks {
  sheet: Sheet;
  axis: "rows" | "columns";
}

function linesOf({ sheet, axis }: Breaks): number[] {
  return axis === "rows" ? sheet.horizontalPageBreaks : sheet.verticalPageBreaks;
}

/** The break stands before the first row (column) of the given range. */
function addBreak(breaks: Breaks, args: ArgumentReader, host: HostState): HostObject {
  const { area } = rangeArgument(host, breaks.sheet, args.range(0), args.raw(0));
  const line = breaks.axis === "rows" ? area.top : area.left;
  if (line === 0 || (rowCount(area) > 1 && columnCount(area) > 1 && !isEntireRow(area) && !isEntireColumn(area))) {
    throw new HostError("InvalidArgument");
  }
  const lines = linesOf(breaks);
  if (!lines.includes(line)) lines.push(line);
  lines.sort((a, b) => a - b);
  host.record({ kind: "objects", sheetId: breaks.sheet.id });
  return openObject("PageBreak", { ...breaks, line });
}

declareType("PageBreakCollection", {
  items: (breaks) => linesOf(breaks).map((line) => openObject("PageBreak", { ...breaks, line })),
  item: (breaks, key) => {
    const line = typeof key === "string" ? Number(key) : linesOf(breaks)[asNumber(key)];
    if (line === undefined || !linesOf(breaks).includes(line)) throw new HostError("ItemNotFound");
    return openObject("PageBreak", { ...breaks, line });
  },
  methods: {
    Add: { tag: "1.9", call: addBreak },
    GetCount: { tag: "1.9", call: (breaks) => linesOf(breaks).length },
    RemovePageBreaks: {
      tag: "1.9",
      call: (breaks, _args, host) => {
        linesOf(breaks).length = 0;
        host.record({ kind: "objects", sheetId: breaks.sheet.id });
      },
    },
  },
});

declareType("PageBreak", {
  identity: ({ line }) => ({ _Id: String(line) }),
  scalars: {
    RowIndex: { tag: "1.9", get: ({ axis, line }) => (axis === "rows" ? line : 0) },
    ColumnIndex: { tag: "1.9", get: ({ axis, line }) => (axis === "columns" ? line : 0) },
  },
  methods: {
    Delete: {
      tag: "1.9",
      call: ({ line, ...breaks }, _args, host) => {
        const lines = linesOf(breaks);
        lines.splice(lines.indexOf(line), 1);
        host.record({ kind: "objects", sheetId: breaks.sheet.id });
      },
    },
    GetCellAfterBreak: {
      tag: "1.9",
      call: ({ sheet, axis, line }, _args, host) => {
        const [row, column] = axis === "rows" ? [line, 0] : [0, line];
        return rangeObject(host, sheet, { top: row, bottom: row, left: column, right: column });
      },
    },
  },
});
