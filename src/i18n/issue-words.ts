import type { IssueCode } from "../domain/issue";

/** What an officer reads about one kind of issue. No personal data: the example's people are invented. */
export interface IssueWords {
  /** For the line that groups all issues of the kind. */
  readonly title: string;
  /** What is wrong. */
  readonly sentence: string;
  readonly whatToDo: string;
  readonly example: { readonly wrong: string; readonly right: string };
}

/** The words of one language; a code without words does not compile. */
export type IssueWordsOf<Code extends IssueCode = IssueCode> = Readonly<Record<Code, IssueWords>>;
