import type { CellScalar, Workbook } from "../../model/workbook-model";
import { areasOfReference } from "../workbook/print-names";

/** A chart reads no more points of a series than this (Excel's limit for 2-D charts is 32,000 by older versions). */
const MOST_POINTS = 32_000;

/** The values a chart reference such as 'Chỉ tiêu'!$C$5:$C$13 stands for, in order; null for empty cells. */
export function referencedValues(reference: string, workbook: Workbook): (CellScalar | null)[] {
  const inner = reference.replace(/^\((.*)\)$/s, "$1");
  const areas = areasOfReference(inner) ?? [];
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(inner);
  const name = (match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? "").toLowerCase();
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name);
  const values: (CellScalar | null)[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (values.length >= MOST_POINTS) return values;
        values.push(sheet?.cells.get(row)?.get(column)?.value ?? null);
      }
    }
  }
  return values;
}
