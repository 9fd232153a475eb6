import type { FieldName } from "../fields";
import type { ColumnFinding, IssueCode, ReferenceFinding, RowFinding } from "../issue";
import type { Participant, RawField, RawRow } from "../participant/participant";
import type { IndicatorValue } from "../indicators/indicator";
import type { IsoDate, Reference } from "../reference";
import type { People } from "../people/people";

/** What every rule may look at besides the row itself. */
export interface RuleContext {
  readonly asOf: IsoDate | null;
  readonly reference: Reference;
}

/** What is known of a participant sheet as a whole. */
export interface SheetFacts {
  readonly sheet: string;
  readonly fields: ReadonlySet<FieldName>;
  /** Fields that a second column claims too. */
  readonly ambiguous: readonly FieldName[];
  readonly hasSheetHamlet: boolean;
  readonly rows: readonly Participant[];
}

/** The whole list with the people found in it, for rules that compare rows. */
export interface ListFacts {
  readonly rows: readonly Participant[];
  readonly people: People;
  readonly reference: Reference;
}

/** A mended cell: what to write, and the number format to set before (ids and phones: "@"). */
export interface Mend {
  readonly text: string;
  readonly format: "@" | null;
  /** Font to set as well: text turned from a legacy encoding would look broken in its old font. */
  readonly fontName?: string;
}

/** A true date cell of an example, as d/m/yyyy; a plain string is a text cell. */
export interface ExampleDate {
  readonly date: string;
}

export type ExampleCell = string | number | ExampleDate;

/** A smallest sheet that shows a rule at work: headings, then rows as an officer would type them. */
export interface RuleExample {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Font of all cells, for legacy encodings. */
  readonly fontName?: string;
  /** Title row above the headings. */
  readonly title?: string;
  /** Labels of `Thông tin` that stand otherwise than in the example commune; "" is an empty cell. */
  readonly info?: Readonly<Record<string, string | number>>;
  /** Codes that this example cannot do without; every other code in it would be a fault of the rules. */
  readonly also?: readonly IssueCode[];
}

interface RuleBase {
  readonly code: IssueCode;
  /** Law, circular or the practice the rule comes from. */
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
}

export interface RowRule extends RuleBase {
  readonly scope: "row";
  check(participant: Participant, context: RuleContext): readonly RowFinding[];
  /**
   * The certain fix of one cell of `field`, or null when the cell is right or the result is not certain.
   * Pure and idempotent; `row` lets it look at the row's other fields.
   */
  mend?(field: FieldName, raw: RawField, row: RawRow, context: RuleContext): Mend | null;
}

export interface SheetRule extends RuleBase {
  readonly scope: "sheet";
  check(sheet: SheetFacts, context: RuleContext): readonly ColumnFinding[];
}

export interface ListRule extends RuleBase {
  readonly scope: "list";
  check(list: ListFacts, context: RuleContext): readonly RowFinding[];
}

/** Looks at the reference sheets alone. */
export interface ReferenceRule extends RuleBase {
  readonly scope: "reference";
  check(reference: Reference): readonly ReferenceFinding[];
}

/** Looks at the computed figures, after people and indicators. */
export interface FiguresRule extends RuleBase {
  readonly scope: "figures";
  check(values: readonly IndicatorValue[], reference: Reference): readonly ReferenceFinding[];
}

export type Rule = RowRule | SheetRule | ListRule | ReferenceRule | FiguresRule;
