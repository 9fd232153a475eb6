import type { RecordedFigure, Trait } from "./count-record";

/** Why a person or row is counted that was not, is no longer counted, or counts elsewhere. Words come from i18n. */
export type MoveReason =
  | "row-added"
  | "row-removed"
  | "date-corrected"
  | "cut-off-moved"
  | "excluded"
  | "included-again"
  | "name-added"
  | "name-removed"
  | "joined"
  | "joined-by-officer"
  | "separated"
  | "separated-by-officer"
  | "hamlet-changed"
  | "sex-changed"
  | "ethnicity-changed"
  | "birth-corrected"
  | "grew-older"
  | "group-changed"
  | "unit-changed"
  | "completion-changed"
  | "certificate-changed"
  | "vneid-changed"
  | "first-month-changed"
  | "courses-changed"
  | "platforms-changed"
  | "counted-otherwise";

/** Why a figure moved: persons and rows, or what it stands on besides. */
export type FigureReason = MoveReason | "activities-changed" | "denominator-changed" | "people-not-kept";

export interface TraitChange {
  readonly trait: Trait;
  readonly reason: MoveReason;
  /** "" for unknown or none. */
  readonly from: string;
  readonly to: string;
}

/** One person (or persons joined, separated; or one row) that counts otherwise than before. */
export interface Move {
  readonly kind: "came" | "left" | "joined" | "separated" | "changed" | "row";
  readonly reason: MoveReason;
  /** Indices of the persons now. */
  readonly persons: readonly number[];
  /** Rows as they stand now, "SHEET!ROW". */
  readonly rows: readonly string[];
  /** Where rows stood before, of those that are no more. */
  readonly was: readonly string[];
  /** joined: persons fewer; separated: persons more; else 1. */
  readonly cases: number;
  readonly changes: readonly TraitChange[];
  /** What the move does to the numerator of each figure, by figureKey; never 0. */
  readonly amounts: ReadonlyMap<string, number>;
}

export interface MovedFigure {
  readonly id: string;
  readonly of?: string;
  /** null: the figure did not exist. */
  readonly from: RecordedFigure | null;
  readonly to: RecordedFigure | null;
  /** Their amounts together are the difference of the numerators. */
  readonly reasons: readonly ReasonOfFigure[];
  /** A count that can only grow with time became smaller. */
  readonly fell: boolean;
}

export interface ReasonOfFigure {
  readonly code: FigureReason;
  readonly amount: number;
  readonly cases: number;
  readonly rows: readonly string[];
  readonly was: readonly string[];
  readonly persons: readonly number[];
  readonly change?: TraitChange;
}

export interface Comparison {
  readonly moves: readonly Move[];
  readonly figures: readonly MovedFigure[];
}
