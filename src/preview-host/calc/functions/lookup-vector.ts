import { compareScalars } from "../coercion";
import { hasWildcard, wildcardPattern } from "../criterion";
import {
  areaHeight,
  areaWidth,
  faultOf,
  FormulaFault,
  isError,
  isReference,
  type Scalar,
  type Value,
} from "../formula-value";
import type { CallContext } from "../function-spec";

/** A row or column to be searched, without copying it. */
export interface LookupVector {
  /** used length: what lies beyond is blank */
  length: number;
  at(index: number): Scalar;
  /** the same vector asked again in this recalculation has the same key; null for computed arrays */
  key: string | null;
}

const INDEX_AFTER = 3;

/** A one-row or one-column value as a vector; throws #N/A for a rectangle. */
export function vectorOf(value: Value, context: CallContext): LookupVector {
  if (isError(value)) throw new FormulaFault(value);
  if (!isReference(value)) {
    const { rows } = context.reader.asArray(value);
    if (rows.length > 1 && rows[0]!.length > 1) throw faultOf("#N/A");
    const items = rows.flat();
    return { length: items.length, at: (index) => items[index] ?? null, key: null };
  }
  const area = value.areas[0]!;
  const { bottom, right } = context.reader.extent(area.sheet);
  const number = context.reader.sheetNumber(area.sheet);
  const key = `${number}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
  if (areaWidth(area) === 1) {
    const length = Math.max(0, Math.min(areaHeight(area), bottom - area.top + 1));
    const column = context.reader.column(area.sheet, area.left);
    return { length, at: (index) => column[area.top + index] ?? null, key };
  }
  if (areaHeight(area) !== 1) throw faultOf("#N/A");
  const length = Math.max(0, Math.min(areaWidth(area), right - area.left + 1));
  return { length, at: (index) => context.reader.value(area.sheet, area.top, area.left + index), key };
}

type LookupKey = string | number | null;

/** Equal values of one type share a key: text without case, 1 and "1" apart. */
function lookupKey(value: Scalar): LookupKey {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "boolean" ? `\u0001${String(value)}` : null;
}

function indexedPosition(vector: LookupVector, wanted: LookupKey, context: CallContext): number | undefined {
  const place = `lookup|${vector.key}`;
  const asked = (context.reader.memory.get(place) as
    { times: number; index: Map<LookupKey, number> | null } | undefined) ?? {
    times: 0,
    index: null,
  };
  asked.times += 1;
  context.reader.memory.set(place, asked);
  if (asked.times < INDEX_AFTER) return undefined;
  if (!asked.index) {
    asked.index = new Map();
    for (let index = vector.length - 1; index >= 0; index -= 1) asked.index.set(lookupKey(vector.at(index)), index);
  }
  return asked.index.get(wanted) ?? -1;
}

/** First (or, fromEnd, last) place equal to the value, wildcards obeyed if asked; -1 when none. */
export function exactPosition(
  vector: LookupVector,
  lookup: Scalar,
  context: CallContext,
  options: { wildcards: boolean; fromEnd?: boolean },
): number {
  const wanted = lookupKey(lookup ?? 0);
  const pattern =
    options.wildcards && typeof lookup === "string" && hasWildcard(lookup) ? wildcardPattern(lookup) : null;
  if (!pattern && !options.fromEnd && vector.key !== null) {
    const known = indexedPosition(vector, wanted, context);
    if (known !== undefined) return known;
  }
  for (let step = 0; step < vector.length; step += 1) {
    const index = options.fromEnd ? vector.length - 1 - step : step;
    const value = vector.at(index);
    if (pattern ? typeof value === "string" && pattern.test(value) : lookupKey(value) === wanted && value !== null) {
      return index;
    }
  }
  return -1;
}

function sameType(value: Scalar, lookup: Scalar): boolean {
  return value !== null && !isError(value) && typeof value === typeof lookup;
}

/** Binary search for the last value not above the lookup in an ascending vector, other types passed over; -1 when none. */
export function lastNotAbove(vector: LookupVector, lookup: Scalar): number {
  const wanted = lookup ?? 0;
  let low = 0;
  let high = vector.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let probe = middle;
    while (probe <= high && !sameType(vector.at(probe), wanted)) probe += 1;
    if (probe > high) high = middle - 1;
    else if (compareScalars(vector.at(probe), wanted) <= 0) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return best;
}

/** Nearest value not below (or not above) the lookup anywhere in the vector; -1 when none. */
export function nearestPosition(vector: LookupVector, lookup: Scalar, above: boolean): number {
  const wanted = lookup ?? 0;
  let best = -1;
  for (let index = 0; index < vector.length; index += 1) {
    const value = vector.at(index);
    if (!sameType(value, wanted)) continue;
    const order = compareScalars(value, wanted);
    if (order === 0) return index;
    if (order > 0 !== above) continue;
    const nearer = best < 0 ? -1 : compareScalars(value, vector.at(best));
    if (best < 0 || (above ? nearer < 0 : nearer > 0)) best = index;
  }
  return best;
}

/** MATCH type −1: the last value not below the lookup in a descending vector; -1 when none. */
export function lastNotBelow(vector: LookupVector, lookup: Scalar): number {
  const wanted = lookup ?? 0;
  let best = -1;
  for (let index = 0; index < vector.length; index += 1) {
    const value = vector.at(index);
    if (!sameType(value, wanted)) continue;
    const order = compareScalars(value, wanted);
    if (order < 0) break;
    best = index;
    if (order === 0) break;
  }
  return best;
}
