import { forEachCell, inheritedStyle, keysWithin, removeCell } from "./cell-store";
import type { EditContext } from "./edit-context";
import { containsArea, intersection, isEntireColumn, isEntireRow, subtractArea } from "./geometry";
import { unmergeCells } from "./merges";
import type { Area, Sheet } from "./workbook-model";
import { clearContents } from "./write-cells";

/** Excel.ClearApplyTo */
export type ClearScope = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Takes an area out of rules that hold several areas; a rule without any left is dropped. */
export function withoutArea<R extends { areas: Area[] }>(rules: readonly R[], area: Area): R[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((own) => subtractArea(own, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

/** Back to the default look; merges and conditional formats go too. */
function clearFormats(context: EditContext, sheet: Sheet, area: Area): void {
  unmergeCells(context, sheet, area);
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
  if (isEntireColumn(area)) {
    for (const column of keysWithin(sheet.columns, area.left, area.right)) delete sheet.columns.get(column)?.style;
  }
  if (isEntireRow(area)) {
    for (const row of keysWithin(sheet.rows, area.top, area.bottom)) delete sheet.rows.get(row)?.style;
  }
  const emptied: [number, number][] = [];
  forEachCell(sheet, area, (row, column, cell) => {
    cell.style = 0;
    const isEmpty = cell.value === null && cell.formula === undefined;
    if (isEmpty && inheritedStyle(sheet, row, column) === 0) emptied.push([row, column]);
  });
  for (const [row, column] of emptied) removeCell(sheet, row, column);
  context.record({ kind: "format", sheetId: sheet.id, area });
}

/** `range.clear(applyTo)`; "All" also takes validation and links, as Clear All does. */
export function clearCells(context: EditContext, sheet: Sheet, area: Area, scope: ClearScope): void {
  if (scope === "All" || scope === "Contents") clearContents(context, sheet, area);
  if (scope === "All" || scope === "Formats") clearFormats(context, sheet, area);
  if (scope !== "Formats" && scope !== "Contents") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => intersection(link.area, area) === null);
  }
  if (scope === "All") {
    sheet.dataValidations = withoutArea(sheet.dataValidations, area);
    sheet.comments = sheet.comments.filter(
      ({ row, column }) => !containsArea(area, { top: row, bottom: row, left: column, right: column }),
    );
  }
}
