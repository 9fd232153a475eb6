import type { RowRecord } from "./count-record";

interface Stage {
  /** Rows with the same key may be one row; null: this stage says nothing of it. */
  keyOf(row: RowRecord): string | null;
  /** Only where neither side has a second row of that key. */
  readonly onlyUnique?: boolean;
}

const exact = ({ sheet, name, birth, id }: RowRecord): string => join(sheet, name ?? "", birth ?? "", id ?? "");

/**
 * From the surest to the weakest: nothing changed; the row moved; one thing was corrected and two others still agree;
 * the row went to another sheet; it was corrected in its place; one thing alone agrees and no other row has it.
 */
const STAGES: readonly Stage[] = [
  { keyOf: (row) => join(row.row, exact(row)) },
  { keyOf: (row) => (row.name === null && row.birth === null && row.id === null ? null : exact(row)) },
  { keyOf: ({ sheet, name, id }) => known(sheet, name, id) },
  { keyOf: ({ sheet, name, birth }) => known(sheet, name, birth) },
  { keyOf: ({ sheet, birth, id }) => known(sheet, birth, id) },
  { keyOf: ({ name, id }) => known(name, id) },
  { keyOf: ({ name, birth }) => known(name, birth) },
  { keyOf: ({ birth, id }) => known(birth, id) },
  { keyOf: ({ sheet, row, name }) => known(sheet, row, name) },
  { keyOf: ({ sheet, row, id }) => known(sheet, row, id) },
  { keyOf: ({ sheet, row, birth }) => known(sheet, row, birth) },
  { keyOf: ({ sheet, id }) => known(sheet, id), onlyUnique: true },
  { keyOf: ({ sheet, name }) => known(sheet, name), onlyUnique: true },
];

/**
 * Finds the rows of an earlier record again: for each of `before` the index of its row in `now`, or -1. No row is
 * found twice; equal rows are paired in their order on the sheet.
 */
export function matchRows(before: readonly RowRecord[], now: readonly RowRecord[]): Int32Array {
  const found = new Int32Array(before.length).fill(-1);
  let lost = downwards(before);
  let fresh = downwards(now);
  for (const { keyOf, onlyUnique = false } of STAGES) {
    if (lost.length === 0 || fresh.length === 0) break;
    const [lostByKey, freshByKey] = [byKey(lost, before, keyOf), byKey(fresh, now, keyOf)];
    const taken = new Set<number>();
    for (const [key, ofBefore] of lostByKey) {
      const ofNow = freshByKey.get(key) ?? [];
      if (onlyUnique && (ofBefore.length > 1 || ofNow.length > 1)) continue;
      ofBefore.slice(0, ofNow.length).forEach((index, at) => {
        found[index] = ofNow[at]!;
        taken.add(ofNow[at]!);
      });
    }
    lost = lost.filter((index) => found[index] === -1);
    fresh = fresh.filter((index) => !taken.has(index));
  }
  return found;
}

function downwards(rows: readonly RowRecord[]): number[] {
  return rows.map((_, index) => index).sort((a, b) => rows[a]!.row - rows[b]!.row || a - b);
}

function byKey(
  indexes: readonly number[],
  rows: readonly RowRecord[],
  keyOf: Stage["keyOf"],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(rows[index]!);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

function known(...parts: readonly (string | number | null)[]): string | null {
  return parts.includes(null) ? null : join(...(parts as readonly (string | number)[]));
}

function join(...parts: readonly (string | number)[]): string {
  return parts.join("\u0001");
}
