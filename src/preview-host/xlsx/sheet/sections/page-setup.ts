import type { PageLayout } from "../../../model/workbook-model";
import { booleanAttribute, element, numberAttribute, setAttribute } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Rounded so that 0.7″ read as 50.4 pt is written as 0.7 again. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** <printOptions>: centring, printed gridlines and headings. */
export const printOptions: SheetSection = {
  elements: ["printOptions"],
  read([found], { sheet: { pageLayout } }) {
    pageLayout.centerHorizontally = booleanAttribute(found, "horizontalCentered", false);
    pageLayout.centerVertically = booleanAttribute(found, "verticalCentered", false);
    pageLayout.printGridlines = booleanAttribute(found, "gridLines", false);
    pageLayout.printHeadings = booleanAttribute(found, "headings", false);
  },
  fingerprint: ({ pageLayout: { centerHorizontally, centerVertically, printGridlines, printHeadings } }) =>
    JSON.stringify([centerHorizontally, centerVertically, printGridlines, printHeadings]),
  write([found], { sheet: { pageLayout } }) {
    const made = found ?? element("printOptions");
    setAttribute(made, "horizontalCentered", pageLayout.centerHorizontally ? 1 : undefined);
    setAttribute(made, "verticalCentered", pageLayout.centerVertically ? 1 : undefined);
    setAttribute(made, "headings", pageLayout.printHeadings ? 1 : undefined);
    setAttribute(made, "gridLines", pageLayout.printGridlines ? 1 : undefined);
    return Object.keys(made.attributes).length === 0 ? [] : [made];
  },
};

/** <pageMargins>, in inches in the file and in points in the model. */
export const pageMargins: SheetSection = {
  elements: ["pageMargins"],
  read([found], { sheet }) {
    for (const side of MARGINS) {
      const inches = numberAttribute(found, side);
      if (inches !== undefined) sheet.pageLayout.margins[side] = rounded(inches * POINTS_PER_INCH);
    }
  },
  fingerprint: ({ pageLayout: { margins } }) => JSON.stringify(MARGINS.map((side) => rounded(margins[side]))),
  write([found], { sheet }) {
    const made = found ?? element("pageMargins");
    for (const side of MARGINS) setAttribute(made, side, rounded(sheet.pageLayout.margins[side] / POINTS_PER_INCH));
    return [made];
  },
};

function readZoom(found: Parameters<typeof numberAttribute>[0], isFitted: boolean): PageLayout["zoom"] {
  if (!isFitted) return { scale: numberAttribute(found, "scale") ?? 100 };
  // 0 stands for as many pages as it takes; the model leaves that direction out.
  const zoom: PageLayout["zoom"] = {};
  const across = numberAttribute(found, "fitToWidth") ?? 1;
  const down = numberAttribute(found, "fitToHeight") ?? 1;
  if (across > 0) zoom.horizontalFitToPages = across;
  if (down > 0) zoom.verticalFitToPages = down;
  return zoom;
}

/** <pageSetup>: paper, orientation, scale or pages, order, first page number. */
export const pageSetup: SheetSection = {
  elements: ["pageSetup"],
  read([found], { sheet: { pageLayout } }) {
    if (found === undefined) return;
    pageLayout.orientation = found.attributes["orientation"] === "landscape" ? "landscape" : "portrait";
    pageLayout.paperSize = numberAttribute(found, "paperSize") ?? null;
    pageLayout.blackAndWhite = booleanAttribute(found, "blackAndWhite", false);
    pageLayout.draftMode = booleanAttribute(found, "draft", false);
    pageLayout.printOrder = found.attributes["pageOrder"] === "overThenDown" ? "overThenDown" : "downThenOver";
    const first = booleanAttribute(found, "useFirstPageNumber", false)
      ? numberAttribute(found, "firstPageNumber")
      : undefined;
    pageLayout.firstPageNumber = first ?? "";
    pageLayout.zoom = readZoom(found, pageLayout.zoom.horizontalFitToPages !== undefined);
  },
  fingerprint({ pageLayout: layout }) {
    const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
    return JSON.stringify([
      [layout.orientation, layout.paperSize, layout.blackAndWhite, layout.draftMode, layout.printOrder],
      [layout.firstPageNumber, horizontalFitToPages ?? null, verticalFitToPages ?? null, scale ?? 100],
    ]);
  },
  write([found], { sheet: { pageLayout: layout } }) {
    const made = found ?? element("pageSetup");
    const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
    const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    setAttribute(made, "paperSize", layout.paperSize ?? undefined);
    setAttribute(made, "scale", isFitted || (scale ?? 100) === 100 ? undefined : scale);
    setAttribute(made, "firstPageNumber", layout.firstPageNumber === "" ? undefined : layout.firstPageNumber);
    setAttribute(made, "useFirstPageNumber", layout.firstPageNumber === "" ? undefined : 1);
    setAttribute(made, "fitToWidth", isFitted ? (horizontalFitToPages ?? 0) : undefined);
    setAttribute(made, "fitToHeight", isFitted ? (verticalFitToPages ?? 0) : undefined);
    setAttribute(made, "pageOrder", layout.printOrder === "downThenOver" ? undefined : layout.printOrder);
    setAttribute(made, "orientation", layout.orientation);
    setAttribute(made, "blackAndWhite", layout.blackAndWhite ? 1 : undefined);
    setAttribute(made, "draft", layout.draftMode ? 1 : undefined);
    return [made];
  },
};
