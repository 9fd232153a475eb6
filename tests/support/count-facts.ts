import { computeIndicators } from "../../src/domain/indicators/compute";
import type { IndicatorContext } from "../../src/domain/indicators/indicator";
import type { PairDecision } from "../../src/domain/people/people";
import { findPeople } from "../../src/domain/people/find-people";
import { rowKeys } from "../../src/domain/people/row-key";
import type { CountRecord } from "../../src/domain/periods/count-record";
import { makeCountRecord } from "../../src/domain/periods/make-count-record";
import { packRecord, unpackRecord } from "../../src/domain/periods/pack-record";
import type { IsoDate, Reference } from "../../src/domain/reference";
import { makeParticipants, type RowFacts } from "./make-participant";
import { randomReference } from "./random-commune";
import { seededRandom } from "./seeded-random";

export interface CountFacts {
  readonly reference?: Reference;
  readonly asOf?: IsoDate;
  /** Pairs the officer decided on, rows as "SHEET!ROW". */
  readonly pairs?: readonly (readonly [string, string, boolean])[];
}

/** Rows given as facts, counted. */
export function contextOf(
  facts: readonly RowFacts[],
  { reference, asOf, pairs = [] }: CountFacts = {},
): IndicatorContext {
  const commune = reference ?? randomReference(seededRandom(1));
  const dates = asOf ? { asOf: { value: asOf, place: { sheet: "Thông tin", cell: "B5" } } } : commune.info.dates;
  const dated = { ...commune, info: { ...commune.info, dates } };
  const rows = makeParticipants(facts);
  const keys = rowKeys(rows);
  const keyAt = (at: string): string => keys[facts.findIndex((row) => row.at === at)]!;
  const decisions = pairs.map(([a, b, same]): PairDecision => ({ a: keyAt(a), b: keyAt(b), same }));
  const people = findPeople({ rows, decisions, issueCount: () => 0, asOf: dates.asOf?.value ?? null });
  return { people, rows, reference: dated, adultAge: 18 };
}

export function countFacts(facts: readonly RowFacts[], options: CountFacts = {}): CountRecord {
  const context = contextOf(facts, options);
  return makeCountRecord(context, computeIndicators(context));
}

/** As it comes back out of the workbook. */
export function keptRecord(record: CountRecord): CountRecord {
  const kept = unpackRecord(JSON.parse(JSON.stringify(packRecord(record))));
  if (!kept) throw new Error("The record did not come back.");
  return kept;
}
