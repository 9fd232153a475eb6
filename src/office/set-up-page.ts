import type { PageSetup } from "../sheet/write-plan";
import { rangeOf } from "./range-of";

/** Page layout for print (ExcelApi 1.9); margins in points. */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.topMargin = page.marginsPt.top;
  layout.bottomMargin = page.marginsPt.bottom;
  layout.leftMargin = page.marginsPt.left;
  layout.rightMargin = page.marginsPt.right;
  layout.headerMargin = page.marginsPt.header;
  layout.footerMargin = page.marginsPt.footer;
  layout.centerHorizontally = page.centerHorizontally ?? false;
  layout.printGridlines = false;
  layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  }
  if (page.fitToOnePageWide) layout.zoom = { horizontalFitToPages: 1 };
  if (page.pageNumberSizePt !== undefined) {
    // Printed with the whole workbook, a report still begins at page 1.
    layout.firstPageNumber = 1;
    numberPages(layout.headersFooters, page.pageNumberSizePt);
  }
  for (const row of page.breaksBeforeRows ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** The number stands centred in the top margin and not on page 1: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.6. */
function numberPages(headers: Excel.HeaderFooterGroup, sizePt: number): void {
  headers.state = "FirstAndDefault";
  headers.defaultForAllPages.centerHeader = `&"Times New Roman,Regular"&${sizePt}&P`;
  headers.firstPage.centerHeader = "";
}
