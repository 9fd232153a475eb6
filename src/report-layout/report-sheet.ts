import type { Report, ReportKind } from "../domain/report/report";
import { cellAddress } from "../sheet/a1";
import type { PageSetup, SheetDraft } from "../sheet/write-plan";
import { makeColumnGrid } from "./column-grid";
import { compileRows } from "./compile-rows";
import { HEADER_MARGIN_MM, MARGINS_MM, PAGE_NUMBER_SIZE, TEXT_HEIGHT, TEXT_WIDTH } from "./decree-layout";
import { headRows } from "./head-rows";
import type { FigureInText, LayoutRow } from "./layout-row";
import { paginate } from "./paginate";
import { PROSE_STYLE, proseRows } from "./prose-rows";
import { rowHeight } from "./row-height";
import { signatureRows } from "./signature-rows";
import { tableRows } from "./table-rows";
import { titleRows } from "./title-rows";
import { toPoints } from "./units";

export const REPORT_SHEET_NAMES: Readonly<Record<ReportKind, string>> = {
  bdhvs: "Báo cáo BDHVS",
  ncds: "Báo cáo NCĐS",
};

/** Printers round row heights; pages are filled so far, that no row slips to the next page by itself. */
const PAGE_FILL = 0.98;

/** A figure as a cell of the report sheet prints it. */
export interface PrintedFigure extends FigureInText {
  /** A1 address; of the first cell where cells are merged. */
  readonly cell: string;
}

export interface ReportLayout {
  readonly draft: SheetDraft;
  /** In reading order; a paragraph that is cut into several rows has each figure in the row it begins in. */
  readonly figures: readonly PrintedFigure[];
}

/** The draft alone, see layOutReport. */
export function reportSheet(report: Report): SheetDraft {
  return layOutReport(report).draft;
}

/**
 * The report as a sheet by Nghị định 30/2020/NĐ-CP, Phụ lục I: values only. Row heights and page breaks come from our
 * own text metrics, because Excel fits no merged row. The same report gives the same draft.
 */
export function layOutReport(report: Report): ReportLayout {
  const rows = layoutRows(report);
  const grid = makeColumnGrid(rows, TEXT_WIDTH);
  const sized = rows.map((row) => ({ row, height: rowHeight(row, grid) }));
  const paged = paginate(sized, TEXT_HEIGHT * PAGE_FILL);
  const compiled = compileRows(paged.rows, grid, PROSE_STYLE);
  const draft: SheetDraft = {
    name: REPORT_SHEET_NAMES[report.kind],
    blocks: [compiled.block],
    merges: compiled.merges,
    formats: compiled.formats,
    columnWidthsPt: new Map(grid.widths.map((width, column) => [column, width])),
    rowHeightsPt: compiled.rowHeightsPt,
    showGridlines: false,
    page: pageSetup(paged.rows.length, grid.widths.length, paged.breaks),
  };
  const figures = compiled.figures.flatMap(({ row, column, figures: own }) =>
    own.map((printed): PrintedFigure => ({ ...printed, cell: cellAddress(row, column) })),
  );
  return { draft, figures };
}

function layoutRows(report: Report): LayoutRow[] {
  const body = report.body.flatMap((block) => (block.kind === "table" ? tableRows(block.table) : proseRows(block)));
  return [...headRows(report.head), ...titleRows(report), ...keepLastRow(body), ...signatureRows(report)];
}

/** The signature is never parted from the last line of the body (Phụ lục I, mục II.7 in use). */
function keepLastRow(body: readonly LayoutRow[]): LayoutRow[] {
  const last = body.reduce((found, row, at) => (row.isGap === true ? found : at), -1);
  return body.map((row, at) => (at === last ? { ...row, keepWithNext: true } : row));
}

function pageSetup(rows: number, columns: number, breaks: readonly number[]): PageSetup {
  return {
    paper: "A4",
    orientation: "portrait",
    marginsPt: {
      top: toPoints(MARGINS_MM.top),
      bottom: toPoints(MARGINS_MM.bottom),
      left: toPoints(MARGINS_MM.left),
      right: toPoints(MARGINS_MM.right),
      header: toPoints(HEADER_MARGIN_MM),
      footer: toPoints(HEADER_MARGIN_MM),
    },
    printArea: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    fitToOnePageWide: true,
    pageNumberSizePt: PAGE_NUMBER_SIZE,
    breaksBeforeRows: breaks,
  };
}
