import type { IssueWordsOf } from "./issue-words";
import { LIST_ISSUE_WORDS_EN } from "./list-issue-words.en";
import { ROW_ISSUE_WORDS_EN } from "./row-issue-words.en";

/** What an officer reads about every code of domain/issue.ts, in English. */
export const ISSUE_WORDS_EN: IssueWordsOf = { ...ROW_ISSUE_WORDS_EN, ...LIST_ISSUE_WORDS_EN };
