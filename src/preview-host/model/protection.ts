import { styleIndexesIn } from "./cell-store";
import { HostError } from "./host-error";
import type { Area, Sheet, Workbook } from "./workbook-model";

/** The kinds of change that WorksheetProtectionOptions can allow on a protected sheet. */
export type ProtectedAction =
  | "edit"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "objects"
  | "layout";

const allowingOption: Partial<Record<ProtectedAction, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  objects: "allowEditObjects",
};

/**
 * Refuses a change that the sheet's protection forbids: `AccessDenied`, as Excel answers. Contents may be
 * edited where every cell of the areas is unlocked.
 */
export function assertAllowed(
  workbook: Workbook,
  sheet: Sheet,
  action: ProtectedAction,
  areas: readonly Area[] = [],
): void {
  if (!sheet.protection.protected || action === "layout") return;
  if (action === "edit") {
    const locked = areas.some((area) =>
      [...styleIndexesIn(sheet, area)].some((index) => workbook.styles.get(index).protection.locked),
    );
    if (locked) throw new HostError("AccessDenied");
    return;
  }
  const option = allowingOption[action];
  if (option === undefined || sheet.protection.options[option] !== true) throw new HostError("AccessDenied");
}
