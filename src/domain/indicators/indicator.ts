import type { Participant } from "../participant/participant";
import type { People, Person } from "../people/people";
import type { Reference } from "../reference";

export interface IndicatorContext {
  readonly people: People;
  /** All data rows, counted or not. */
  readonly rows: readonly Participant[];
  readonly reference: Reference;
  readonly adultAge: number;
}

/** A figure with its counts. percent is a number of percent with one decimal (16.1), or null. */
export interface IndicatorValue {
  readonly id: string;
  /** The part of a breakdown: a hamlet, a month "2025-10", "unknown" … */
  readonly of?: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly percent: number | null;
  /** As it prints: "16,1%", "596", "–". */
  readonly text: string;
  readonly target?: number;
  readonly met?: boolean;
  /** If every open pair were joined; absent where it cannot differ. */
  readonly low?: number;
}

/**
 * A worksheet formula without its "=", with symbolic references that report-layout resolves: {people:COLUMN},
 * {enrolments:COLUMN}, {platforms:COLUMN} a column of the blocks of `Người học`; {info:KEY} a cell of `Thông tin`;
 * {units:officials} the sum of `Đơn vị`; {of:hamlet.population}, {of:hamlet.adults}, {of:unit.officials} the figure of
 * the row's own hamlet or unit; {adultAge}; {unknown} the word for unknown; {label} the row's own label cell;
 * {cell:ID} the numerator of another indicator.
 */
export type FormulaTemplate = string;

export interface IndicatorDefinition {
  readonly id: string;
  /** Vietnamese, as printed in `Chỉ tiêu`. */
  readonly title: string;
  /** Where the definition comes from: decision, plan, or the contract. */
  readonly source: string;
  /** persons: people; rows: rows; quantity: sums of activities. */
  readonly counts: "persons" | "rows" | "enrolments" | "quantity";
  compute(context: IndicatorContext): readonly IndicatorValue[];
  /** The persons behind one value, for following a figure to its people; absent where nobody stands behind it. */
  personsOf?(context: IndicatorContext, of: string | undefined): readonly Person[];
  /** How often one of `personsOf` counts in the numerator; absent: once. */
  timesOf?(context: IndicatorContext, of: string | undefined): (person: Person) => number;
  /** numerator null: a constant, since no sheet of ours holds what it counts. */
  formula(value: IndicatorValue): {
    readonly numerator: FormulaTemplate | null;
    readonly denominator: FormulaTemplate | null;
  };
}
