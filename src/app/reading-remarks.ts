import type { ReadingRemark } from "../report-layout/issue-sheet-input";
import { cellAddress } from "../sheet/a1";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Analysis } from "./analyse";
import type { LocatedSheet } from "./located-table";
import { passedOver } from "./passed-over";

/**
 * What an officer might not expect of the reading: rows counted though unseen, a list beside the one that was read, and
 * sheets that were passed over. Lists that were read come first, in the order of the workbook.
 */
export function readingRemarks(analysis: Pick<Analysis, "sheets" | "snapshot">): ReadingRemark[] {
  const { sheets, snapshot } = analysis;
  const snapshots = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const { withoutList, hidden } = passedOver(analysis);
  return [
    ...sheets.flatMap((sheet) => remarksOn(sheet, snapshots.get(sheet.name))),
    ...withoutList.map(({ name, cell }): ReadingRemark => ({ kind: "without-list", sheet: name, cell, rows: 0 })),
    ...hidden.map(({ name }): ReadingRemark => ({ kind: "hidden-sheet", sheet: name, cell: null, rows: 0 })),
  ];
}

function remarksOn(sheet: LocatedSheet, snapshot: SheetSnapshot | undefined): ReadingRemark[] {
  const { name, hiddenRows, unread } = sheet;
  const lists = unread.map((cell): ReadingRemark => ({ kind: "unread-list", sheet: name, cell, rows: 0 }));
  if (hiddenRows === 0 || snapshot === undefined) return lists;
  return [{ kind: "hidden-rows", sheet: name, cell: firstHiddenCell(sheet, snapshot), rows: hiddenRows }, ...lists];
}

/** Where the first hidden row of a list begins. */
function firstHiddenCell({ tables }: LocatedSheet, { hiddenRows }: SheetSnapshot): string | null {
  for (const { rows, columns } of tables) {
    const first = rows.find(({ ref }) => hiddenRows.has(ref.row - 1));
    if (first) return cellAddress(first.ref.row - 1, Math.min(...columns.map(({ column }) => column)));
  }
  return null;
}
