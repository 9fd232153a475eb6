import { pairsThatMatter, type PercentChange } from "../domain/indicators/pair-impact";
import type { RowRef } from "../domain/issue";
import type { Participant, PartialDate } from "../domain/participant/participant";
import { rowAddress } from "../domain/people/find-people";
import type { OpenPair, PairDecision } from "../domain/people/people";
import type { Analysis } from "./analyse";
import { rowPlace, type RowPlace } from "./row-place";

/** One row of a pair, with what the officer tells people apart by. */
export interface PairSide {
  readonly place: RowPlace;
  readonly name: string;
  readonly birth: PartialDate | null;
  /** The last 4 digits of the personal id; never more of it. */
  readonly idEnding: string | null;
}

export interface AskedPair {
  readonly pair: OpenPair;
  /** The same after every recheck, as long as the rows stay what they are. */
  readonly key: string;
  readonly a: PairSide;
  readonly b: PairSide;
  /** Printed percentages that change if this pair alone is one person. */
  readonly alone: readonly PercentChange[];
  /** Printed percentages that change only if other open pairs are one person too. */
  readonly together: readonly PercentChange[];
}

const ID_ENDING_DIGITS = 4;

/** The open pairs: first those that can change a printed percentage, then the others, the likelier one first. */
export function openPairsInOrder(analysis: Analysis): {
  readonly telling: readonly AskedPair[];
  readonly others: readonly AskedPair[];
} {
  const rows = new Map(analysis.participants.map((row) => [rowAddress(row.ref), row]));
  const asked = (pair: OpenPair, alone: readonly PercentChange[], together: readonly PercentChange[]): AskedPair => ({
    pair,
    key: `${keyOf(analysis, pair.a)}|${keyOf(analysis, pair.b)}`,
    a: sideOf(analysis, pair.a, rows.get(rowAddress(pair.a))),
    b: sideOf(analysis, pair.b, rows.get(rowAddress(pair.b))),
    alone,
    together,
  });
  const impacts = pairsThatMatter(analysis.figures);
  const telling = new Set(impacts.map(({ pair }) => pair));
  return {
    telling: impacts.map(({ pair, alone, together }) => asked(pair, alone, together)),
    others: analysis.people.openPairs
      .filter((pair) => !telling.has(pair))
      .sort((a, b) => b.weight - a.weight)
      .map((pair) => asked(pair, [], [])),
  };
}

/** A decision with its rows where they stand now; null for a row that is no longer in the workbook. */
export interface DecidedPair {
  readonly decision: PairDecision;
  readonly a: RowPlace | null;
  readonly b: RowPlace | null;
}

/** The officer's decisions, the latest first. */
export function decidedPairs({ state, participants, rowKeys, sheets }: Analysis): DecidedPair[] {
  if (state.decisions.length === 0) return [];
  const byKey = new Map(participants.map(({ ref }) => [rowKeys.get(rowAddress(ref)), ref]));
  const placeOf = (key: string): RowPlace | null => {
    const ref = byKey.get(key);
    return ref ? rowPlace(sheets, ref) : null;
  };
  return state.decisions.map((decision) => ({ decision, a: placeOf(decision.a), b: placeOf(decision.b) })).reverse();
}

function sideOf({ sheets }: Analysis, ref: RowRef, row: Participant | undefined): PairSide {
  return {
    place: rowPlace(sheets, ref),
    name: row?.name?.display ?? "",
    birth: row?.birth.state === "ok" ? row.birth.value : null,
    idEnding: row?.personalId.state === "ok" ? row.personalId.value.digits.slice(-ID_ENDING_DIGITS) : null,
  };
}

function keyOf({ rowKeys }: Analysis, ref: RowRef): string {
  return rowKeys.get(rowAddress(ref)) ?? rowAddress(ref);
}
