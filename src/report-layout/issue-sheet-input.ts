import type { Issue, IssueCode, Severity } from "../domain/issue";
import type { IsoDate } from "../domain/reference";

/** What was read on one participant sheet. */
export interface CheckedSheet {
  readonly name: string;
  readonly rows: number;
  readonly counted: number;
  /** Fields that a column was taken for, with its letters: "Họ và tên (B)". */
  readonly columns: readonly string[];
}

/** Something about the reading that an officer might not expect. */
export interface ReadingRemark {
  readonly kind: "hidden-rows" | "unread-list" | "without-list" | "hidden-sheet";
  readonly sheet: string;
  /** Where to look, as an A1 address; null where no link can lead, as on a hidden sheet. */
  readonly cell: string | null;
  /** How many rows `hidden-rows` speaks of; 0 for the other kinds. */
  readonly rows: number;
}

/** What is said of remarks of a kind, and what an officer does about them. */
export interface RemarkWords {
  /** The number is written the Vietnamese way. */
  what(rows: string): string;
  readonly whatToDo: string;
}

export interface IssueSheetInput {
  readonly issues: readonly Issue[];
  readonly asOf: IsoDate | null;
  readonly sheets: readonly CheckedSheet[];
  readonly remarks: readonly ReadingRemark[];
  readonly remarkWords: Readonly<Record<ReadingRemark["kind"], RemarkWords>>;
  readonly persons: number;
  /** The count if every open pair were one person. */
  readonly personsLow: number;
  describe(code: IssueCode): { readonly title: string; readonly whatToDo: string };
  /** The severity as the pane calls it. */
  severityName(severity: Severity): string;
  /** The field's name as officers know it. */
  fieldName(field: string): string;
}
