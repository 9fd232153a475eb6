import { foldText } from "../../domain/text/fold";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { SheetRole } from "../located-table";
import { REFERENCE_SHEETS } from "../reference/reference-sheets";

/** Names of contract §1 (reference) and §6 (output), and the report forms that officers may adapt (other). */
const ROLE_BY_NAME: ReadonlyMap<string, SheetRole> = new Map(
  Object.entries({
    reference: Object.values(REFERENCE_SHEETS),
    output: ["Kết quả kiểm tra", "Người học", "Chỉ tiêu", "Báo cáo BDHVS", "Báo cáo NCĐS", "Phụ lục"],
    other: ["Mẫu BDHVS", "Mẫu NCĐS"],
  } satisfies Partial<Record<SheetRole, readonly string[]>>).flatMap(([role, names]) =>
    names.map((name) => [foldText(name).trim(), role as SheetRole] as const),
  ),
);

/**
 * The role that a sheet has by its name or visibility; null when its cells decide. A reference sheet is read although it
 * is hidden (officers tidy them away); any other hidden sheet is left alone.
 */
export function roleByName(sheet: Pick<SheetSnapshot, "name" | "visibility">): SheetRole | null {
  const role = ROLE_BY_NAME.get(foldText(sheet.name).trim());
  if (role !== undefined) return role;
  return sheet.visibility === "visible" ? null : "other";
}
