import type { Issue, IssueCode } from "../domain/issue";
import type { IsoDate } from "../domain/reference";

/** What was read on one participant sheet. */
export interface CheckedSheet {
  readonly name: string;
  readonly rows: number;
  readonly counted: number;
  /** Fields that a column was taken for, with its letters: "Họ và tên (B)". */
  readonly columns: readonly string[];
}

export interface IssueSheetInput {
  readonly issues: readonly Issue[];
  readonly asOf: IsoDate | null;
  readonly sheets: readonly CheckedSheet[];
  readonly persons: number;
  /** The count if every open pair were one person. */
  readonly personsLow: number;
  describe(code: IssueCode): { readonly title: string; readonly whatToDo: string };
  /** The field's name as officers know it. */
  fieldName(field: string): string;
}
