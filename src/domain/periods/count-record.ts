import type { IndicatorValue } from "../indicators/indicator";
import type { NotCountedReason } from "../participant/participant";
import type { IsoDate } from "../reference";
import { foldText } from "../text/fold";

/** What persons are counted by; a record keeps each as a short text ("" for unknown or none). */
export const TRAITS = [
  "hamlet",
  "sex",
  "ethnicity",
  "age",
  "adult",
  "groups",
  "unit",
  "completed",
  "certified",
  "vneid",
  "month",
  "courses",
  "platforms",
  "enrolmentPlatforms",
] as const;
export type Trait = (typeof TRAITS)[number];

/** A figure as it stood: counts and the text that printed. */
export type RecordedFigure = Pick<IndicatorValue, "id" | "of" | "numerator" | "denominator" | "text">;

export interface PersonRecord {
  /** In the order of TRAITS. */
  readonly traits: readonly string[];
  /** Pairs: index of a figure, how often it counts the person; figures ascending. */
  readonly counts: readonly number[];
}

/**
 * A data row by short marks of what it says: numbers of a few bits that many names, dates and ids share, so that a
 * mark alone tells nobody who it was, while two of them together find the row again. null where the cell says nothing.
 */
export interface RowMarks {
  readonly name: number | null;
  readonly birth: number | null;
  readonly id: number | null;
}

export interface RowRecord extends RowMarks {
  readonly sheet: string;
  /** As Excel numbers it, at the time of the record. */
  readonly row: number;
  /** Index of its person, or null when the row is not counted. */
  readonly person: number | null;
  readonly notCounted: NotCountedReason | null;
}

/** One count of the workbook, person by person, without a readable word about anybody. */
export interface CountRecord {
  readonly asOf: IsoDate | null;
  readonly figures: readonly RecordedFigure[];
  readonly persons: readonly PersonRecord[];
  readonly rows: readonly RowRecord[];
}

/**
 * Names a figure: the indicator and the part of its breakdown, folded, because a course or place is called by its first
 * spelling in the workbook, which may be another one next time.
 */
export function figureKey({ id, of }: { readonly id: string; readonly of?: string | undefined }): string {
  return `${id}|${of === undefined ? "" : foldText(of)}`;
}
