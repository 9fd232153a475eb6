import type { RowRef } from "../issue";
import type { Group, Participant, PartialDate, Sex, Status } from "../participant/participant";

/** Why two rows are one person, or may be. Words come from i18n. */
export type PairReason =
  | "same-id"
  | "same-id-name-without-accents"
  | "same-id-name-close"
  | "same-id-name-turned"
  | "same-typed-number"
  | "same-name-birth-hamlet"
  | "same-name-birth-one-without-hamlet"
  | "officer-same"
  | "two-ids"
  | "same-hamlet-birth-name-tone-differs"
  | "same-hamlet-birth-name-letter-differs"
  | "same-hamlet-birth-name-close"
  | "same-name-hamlet-birth-year";

/** Two rows that may be one person; the officer decides. `a` is the earlier row. */
export interface OpenPair {
  readonly a: RowRef;
  readonly b: RowRef;
  readonly code: "person-possible-duplicate" | "person-two-ids";
  readonly reason: PairReason;
  /** Larger: more likely one person. 0…1. */
  readonly weight: number;
  /** Indices of the two persons that the rows belong to. What joining them would change: indicators/pair-impact. */
  readonly persons: readonly [number, number];
}

/** The officer's word on a pair, kept in the workbook. Rows are remembered by `key`, not by address alone. */
export interface PairDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface CertainLink {
  readonly a: RowRef;
  readonly b: RowRef;
  readonly reason: PairReason;
}

/** One person with attributes from the row with the fewest issues, then the earliest. */
export interface Person {
  /** 0-based, in order of each person's first row. */
  readonly index: number;
  readonly rows: readonly Participant[];
  readonly name: string;
  readonly birth: PartialDate | null;
  readonly sex: Sex | null;
  /** The list's name of the ethnic group, or null when unknown. */
  readonly ethnicity: string | null;
  readonly hamlet: string | null;
  /** All groups any row gives; officials' lists make a person an official whatever the hamlet's list says. */
  readonly groups: ReadonlySet<Group>;
  /** The one group of the by-group breakdown: official, student, worker, youth, resident in that order of precedence. */
  readonly group: Group | null;
  readonly unit: string | null;
  /** 12 digits; only for masked showing. */
  readonly personalId: string | null;
  readonly status: Status | null;
  readonly hasCertificate: boolean;
  readonly vneidConfirmed: boolean;
  readonly firstJoined: PartialDate | null;
  /** Distinct courses, folded. */
  readonly courses: readonly string[];
  readonly platforms: readonly string[];
  /** Completed years at asOf (year-only births: year difference), null when unknown. */
  readonly age: number | null;
}

export interface People {
  readonly persons: readonly Person[];
  readonly openPairs: readonly OpenPair[];
  readonly links: readonly CertainLink[];
  /** personsLow of the contract: the count if every open pair were joined. */
  readonly low: number;
  /** Index of the person a counted row belongs to, by "SHEET!ROW". */
  readonly personOfRow: ReadonlyMap<string, number>;
}
