import type { CountRecord, RowRecord } from "./count-record";
import type { Move, MoveReason } from "./move";

/** The moves of the figures that count rows, not persons: rows added, removed, counted or left out otherwise. */
export function rowMoves(before: CountRecord, now: CountRecord, rowNow: Int32Array): Move[] {
  const found = new Set<number>();
  const moves: (Move | null)[] = before.rows.map((row, index) => {
    const today = now.rows[rowNow[index]!];
    if (!today) return rowMove(row, undefined, "row-removed");
    found.add(rowNow[index]!);
    if (row.notCounted === today.notCounted) return null;
    const reason = today.notCounted === null ? whyCounted(row, before, now) : whyNotCounted(today, before, now);
    return rowMove(row, today, reason);
  });
  const added = now.rows.map((row, index) => (found.has(index) ? null : rowMove(undefined, row, "row-added")));
  return [...moves, ...added].filter((move) => move !== null);
}

/** Why a row that is there now is not counted, or that it is no more. */
export function whyNotCounted(today: RowRecord | undefined, before: CountRecord, now: CountRecord): MoveReason {
  switch (today?.notCounted) {
    case "excluded":
      return "excluded";
    case "name-missing":
      return "name-removed";
    case "joined-after-cutoff":
      return isSameCutOff(before, now) ? "date-corrected" : "cut-off-moved";
    default:
      return "row-removed";
  }
}

/** Why a row counts now that was not counted before, or that it was not there. */
export function whyCounted(earlier: RowRecord | undefined, before: CountRecord, now: CountRecord): MoveReason {
  switch (earlier?.notCounted) {
    case "excluded":
      return "included-again";
    case "name-missing":
      return "name-added";
    case "joined-after-cutoff":
      return isSameCutOff(before, now) ? "date-corrected" : "cut-off-moved";
    default:
      return "row-added";
  }
}

export function isSameCutOff({ asOf: a }: CountRecord, { asOf: b }: CountRecord): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

function rowMove(row: RowRecord | undefined, today: RowRecord | undefined, reason: MoveReason): Move {
  const amounts = new Map<string, number>();
  for (const key of today ? keysOf(today) : []) amounts.set(key, 1);
  for (const key of row ? keysOf(row) : []) {
    if (!amounts.delete(key)) amounts.set(key, -1);
  }
  const place = (side: RowRecord): string => `${side.sheet}!${side.row}`;
  return {
    kind: "row",
    reason,
    persons: today?.person === undefined || today.person === null ? [] : [today.person],
    rows: today ? [place(today)] : [],
    was: row && !today ? [place(row)] : [],
    cases: 1,
    changes: [],
    amounts,
  };
}

function keysOf({ notCounted }: RowRecord): string[] {
  return ["rows|", notCounted === null ? "rows.counted|" : `rows.not-counted|${notCounted}`];
}
