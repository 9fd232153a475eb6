import { booleanAttribute, childNamed, element, replaceChild, setAttribute } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

const isFitted = (zoom: { horizontalFitToPages?: number; verticalFitToPages?: number }): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

/** Tab colour, and the switch that makes the page set-up fit to pages (its numbers are in <pageSetup>). */
export const sheetProperties: SheetSection = {
  elements: ["sheetPr"],
  read([found], { sheet, styles }) {
    sheet.tabColor = styles.palette.resolve(childNamed(found, "tabColor"));
    // The numbers follow with <pageSetup>; 1 × 1 is what they are when it is absent.
    if (booleanAttribute(childNamed(found, "pageSetUpPr"), "fitToPage", false)) {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    }
  },
  fingerprint: ({ tabColor, pageLayout }) => JSON.stringify([tabColor, isFitted(pageLayout.zoom)]),
  write([found], { sheet, styles }) {
    const made = found ?? element("sheetPr");
    const before = styles.resolveColor(childNamed(made, "tabColor"));
    if (before !== sheet.tabColor) {
      const color = sheet.tabColor;
      const child = color === null ? undefined : element("tabColor", { rgb: `FF${color.slice(1).toUpperCase()}` });
      replaceChild(made, "tabColor", child, ORDER);
    }
    const fitted = isFitted(sheet.pageLayout.zoom);
    const setUp = childNamed(made, "pageSetUpPr");
    if (setUp !== undefined) setAttribute(setUp, "fitToPage", fitted ? 1 : undefined);
    else if (fitted) replaceChild(made, "pageSetUpPr", element("pageSetUpPr", { fitToPage: 1 }), ORDER);
    return made.children.length + Object.keys(made.attributes).length === 0 ? [] : [made];
  },
};
