import { formatArea, formatCell, parseArea } from "../../cell-address";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  localName,
  numberAttribute,
  setAttribute,
  type XmlElement,
} from "../../package/xml-tree";
import type { Sheet } from "../../../model/workbook-model";
import type { SheetSection } from "../sheet-section";

/** The pane that holds the cells below and right of the split. */
function activePane({ rows, columns }: { rows: number; columns: number }): string {
  if (rows > 0 && columns > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : "topRight";
}

function readFreeze(pane: XmlElement | undefined): Sheet["freeze"] {
  const state = pane?.attributes["state"];
  if (state !== "frozen" && state !== "frozenSplit") return null;
  const freeze = { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
  return freeze.rows + freeze.columns === 0 ? null : freeze;
}

function readSelection(view: XmlElement, sheet: Sheet): void {
  const pane = childNamed(view, "pane")?.attributes["activePane"] ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const active = selections.find((one) => (one.attributes["pane"] ?? "topLeft") === pane) ?? selections.at(-1);
  const first = (active?.attributes["sqref"] ?? active?.attributes["activeCell"] ?? "A1").split(/\s+/)[0] ?? "A1";
  sheet.selection = parseArea(first) ?? sheet.selection;
}

/** The pane and its selections, written whole: one selection for every pane, the active one with the cells chosen. */
function writePanes(view: XmlElement, { freeze, selection }: Sheet): void {
  const others = view.children.filter(
    (node) => typeof node !== "string" && !["pane", "selection"].includes(localName(node)),
  );
  const chosen = { activeCell: formatCell(selection.top, selection.left), sqref: formatArea(selection) };
  const made: XmlElement[] = [];
  if (freeze === null) {
    if (chosen.sqref !== "A1") made.push(element("selection", chosen));
  } else {
    const active = activePane(freeze);
    made.push(
      element("pane", {
        xSplit: freeze.columns > 0 ? freeze.columns : undefined,
        ySplit: freeze.rows > 0 ? freeze.rows : undefined,
        topLeftCell: formatCell(freeze.rows, freeze.columns),
        activePane: active,
        state: "frozen",
      }),
    );
    if (active === "bottomRight") {
      made.push(element("selection", { pane: "topRight" }), element("selection", { pane: "bottomLeft" }));
    }
    made.push(element("selection", { pane: active, ...chosen }));
  }
  view.children = [...made, ...others];
}

/** Gridlines, headings, frozen panes, the selection, and whether the sheet's tab is the chosen one. */
export const sheetViews: SheetSection = {
  elements: ["sheetViews"],
  read([found], { sheet }) {
    const view = childNamed(found, "sheetView");
    if (view === undefined) return;
    sheet.showGridlines = booleanAttribute(view, "showGridLines", true);
    sheet.showHeadings = booleanAttribute(view, "showRowColHeaders", true);
    sheet.freeze = readFreeze(childNamed(view, "pane"));
    readSelection(view, sheet);
  },
  fingerprint: ({ id, showGridlines, showHeadings, freeze, selection }, { activeSheetId }) =>
    JSON.stringify([showGridlines, showHeadings, freeze, formatArea(selection), id === activeSheetId]),
  write([found], { sheet, workbook }) {
    const made = found ?? element("sheetViews");
    let view = childNamed(made, "sheetView");
    if (view === undefined) {
      view = element("sheetView", { workbookViewId: 0 });
      made.children.unshift(view);
    }
    const before: Sheet = { ...sheet, selection: { top: 0, left: 0, bottom: 0, right: 0 } };
    readSelection(view, before);
    const sameFreeze = JSON.stringify(readFreeze(childNamed(view, "pane"))) === JSON.stringify(sheet.freeze);
    setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : 0);
    setAttribute(view, "showRowColHeaders", sheet.showHeadings ? undefined : 0);
    setAttribute(view, "tabSelected", sheet.id === workbook.activeSheetId ? 1 : undefined);
    if (!sameFreeze || formatArea(before.selection) !== formatArea(sheet.selection)) {
      // A scrolled view would count the frozen rows from where it was scrolled to.
      if (!sameFreeze) setAttribute(view, "topLeftCell", undefined);
      writePanes(view, sheet);
    }
    return [made];
  },
};
