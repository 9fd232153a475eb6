import type { Sheet } from "../model/workbook-model";

function mix(hash: number, part: number): number {
  return Math.imul(hash ^ part, 0x01000193);
}

function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) mixed = mix(mixed, text.charCodeAt(index));
  return mixed;
}

/**
 * A number that stays the same while the sheet's constants stay where they are: tells, after
 * rows moved or sheets came and went, whose readers must be computed anew.
 */
export function fingerprintOf(sheet: Sheet): number {
  let sum = sheet.cells.size;
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      if (value === null || formula !== undefined) continue;
      const place = mix(mix(0x811c9dc5, row), column);
      const text = typeof value === "object" ? value.error : `${typeof value}${String(value)}`;
      // Added up, so that the order in which the rows are kept does not matter.
      sum = (sum + mixText(place, text)) | 0;
    }
  }
  return sum;
}
