import type { IssueCode } from "../domain/issue";
import { FIELD_WORDS_VI } from "./field-words";
import { ISSUE_WORDS_VI } from "./issue-words.vi";

/** The words that a run writes into the workbook; Vietnamese always, because the workbook is the officer's. */
export const RUN_WORDS_VI = {
  describe: (code: IssueCode): { readonly title: string; readonly whatToDo: string } => ISSUE_WORDS_VI[code],
  fieldName: (field: string): string => FIELD_WORDS_VI[field] ?? field,
};
