import type { OfficerPairs } from "../domain/periods/find-moves";
import { makeCountRecord } from "../domain/periods/make-count-record";
import type { CountRecord } from "../domain/periods/count-record";
import type { Analysis } from "./analyse";

/** The count of an analysis, to be held against an earlier one. */
export function countOf({ figures, values }: Analysis): CountRecord {
  return makeCountRecord(figures, values);
}

/** The officer's words on pairs by the rows they are about now. */
export function officerPairs({ state, rowKeys }: Analysis): OfficerPairs {
  if (state.decisions.length === 0) return { same: [], apart: [] };
  const rowOfKey = new Map([...rowKeys].map(([row, key]) => [key, row]));
  const pairsOf = (wanted: boolean): [string, string][] =>
    state.decisions.flatMap(({ a, b, same }): [string, string][] => {
      const [rowA, rowB] = [rowOfKey.get(a), rowOfKey.get(b)];
      return same === wanted && rowA !== undefined && rowB !== undefined ? [[rowA, rowB]] : [];
    });
  return { same: pairsOf(true), apart: pairsOf(false) };
}
