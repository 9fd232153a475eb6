import type { IssueWordsOf } from "./issue-words";
import { LIST_ISSUE_WORDS_VI } from "./list-issue-words.vi";
import { ROW_ISSUE_WORDS_VI } from "./row-issue-words.vi";

/** What an officer reads about every code of domain/issue.ts, in Vietnamese, the source of all other languages. */
export const ISSUE_WORDS_VI: IssueWordsOf = { ...ROW_ISSUE_WORDS_VI, ...LIST_ISSUE_WORDS_VI };
