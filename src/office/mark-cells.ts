import { cellAddress } from "../sheet/a1";
import type { CellMark } from "../sheet/write-plan";
import type { Batch } from "./run";

/**
 * Marks are conditional formats of our own, so that no fill of the officer is touched. Each is always true and says in
 * its formula whose it is: LEN of a fixed text.
 */
const SIGNATURE = "bao-cao-so";
/** getRanges cuts longer addresses (docs/excel-notes.md). */
const ADDRESS_LIMIT = 8000;

const COLOR = { error: "#FDE7E9", warning: "#FFF4CE", info: "#E8F3FC" } as const;

export function markCells(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of ["error", "warning", "info"] as const) {
    const cells = marks.filter((mark) => mark.severity === severity);
    for (const address of addressesOf(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=LEN("${SIGNATURE}")>0`;
      format.custom.format.fill.color = COLOR[severity];
    }
  }
}

/** Removes our marks from a sheet and nothing else. */
export async function clearMarks(batch: Batch, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const formats = sheets.map((sheet) => {
    const all = sheet.getRange().conditionalFormats;
    all.load("items/type");
    return all;
  });
  await batch.sync();
  const custom = formats.flatMap(({ items }) => items.filter((item) => item.type === "Custom"));
  for (const format of custom) format.custom.rule.load("formula");
  await batch.sync();
  for (const format of custom) {
    if (format.custom.rule.formula.includes(SIGNATURE)) format.delete();
  }
}

function addressesOf(cells: readonly CellMark[]): string[] {
  const addresses: string[] = [];
  let current = "";
  for (const { row, column } of cells) {
    const next = cellAddress(row, column);
    if (current.length + next.length + 1 > ADDRESS_LIMIT) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? next : `${current},${next}`;
  }
  return current === "" ? addresses : [...addresses, current];
}
