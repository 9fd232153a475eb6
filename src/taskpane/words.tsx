import { createContext, useContext } from "react";
import { FAILURE_WORDS_EN, FAILURE_WORDS_VI, type FailureCode } from "../i18n/failure-words";
import { FIELD_WORDS_EN, FIELD_WORDS_VI } from "../i18n/field-words";
import type { IssueWordsOf } from "../i18n/issue-words";
import { ISSUE_WORDS_EN } from "../i18n/issue-words.en";
import { ISSUE_WORDS_VI } from "../i18n/issue-words.vi";
import { PAIR_WORDS_EN, PAIR_WORDS_VI } from "../i18n/pair-words";
import {
  MOVE_WORDS_EN,
  MOVE_WORDS_VI,
  PERIOD_PROBLEM_WORDS_EN,
  PERIOD_PROBLEM_WORDS_VI,
  TRAIT_VALUE_WORDS_EN,
  TRAIT_VALUE_WORDS_VI,
} from "../i18n/period-words";
import { UI_WORDS_EN, UI_WORDS_VI, type UiWords } from "../i18n/ui-words";
import { CHANGE_WORDS_EN, CHANGE_WORDS_VI, type ChangeWords } from "../i18n/ui-words-changes";
import { CHECK_WORDS_EN, CHECK_WORDS_VI, type CheckWords } from "../i18n/ui-words-check";
import { DATA_WORDS_EN, DATA_WORDS_VI, type DataWords } from "../i18n/ui-words-data";
import { DONE_WORDS_EN, DONE_WORDS_VI, type DoneWords } from "../i18n/ui-words-done";
import { FIGURE_WORDS_EN, FIGURE_WORDS_VI, type FigureWords } from "../i18n/ui-words-figures";
import { FOLLOW_WORDS_EN, FOLLOW_WORDS_VI, type FollowWords } from "../i18n/ui-words-follow";
import { PEOPLE_WORDS_EN, PEOPLE_WORDS_VI, type PeopleWords } from "../i18n/ui-words-people";
import { PERIOD_WORDS_EN, PERIOD_WORDS_VI, type PeriodWords } from "../i18n/ui-words-periods";

export type Language = "vi" | "en";

export interface Words {
  readonly ui: UiWords;
  readonly done: DoneWords;
  readonly check: CheckWords;
  readonly data: DataWords;
  readonly people: PeopleWords;
  readonly figures: FigureWords;
  readonly period: PeriodWords;
  readonly changes: ChangeWords;
  readonly follow: FollowWords;
  readonly move: Readonly<Record<keyof typeof MOVE_WORDS_VI, string>>;
  readonly periodProblem: Readonly<Record<keyof typeof PERIOD_PROBLEM_WORDS_VI, string>>;
  readonly traitValue: Readonly<Record<string, string>>;
  readonly failure: Readonly<Record<FailureCode, string>>;
  readonly field: Readonly<Record<string, string>>;
  readonly issue: IssueWordsOf;
  readonly pair: typeof PAIR_WORDS_VI;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    ui: UI_WORDS_VI,
    done: DONE_WORDS_VI,
    check: CHECK_WORDS_VI,
    data: DATA_WORDS_VI,
    people: PEOPLE_WORDS_VI,
    figures: FIGURE_WORDS_VI,
    period: PERIOD_WORDS_VI,
    changes: CHANGE_WORDS_VI,
    follow: FOLLOW_WORDS_VI,
    move: MOVE_WORDS_VI,
    periodProblem: PERIOD_PROBLEM_WORDS_VI,
    traitValue: TRAIT_VALUE_WORDS_VI,
    failure: FAILURE_WORDS_VI,
    field: FIELD_WORDS_VI,
    issue: ISSUE_WORDS_VI,
    pair: PAIR_WORDS_VI,
  },
  en: {
    ui: UI_WORDS_EN,
    done: DONE_WORDS_EN,
    check: CHECK_WORDS_EN,
    data: DATA_WORDS_EN,
    people: PEOPLE_WORDS_EN,
    figures: FIGURE_WORDS_EN,
    period: PERIOD_WORDS_EN,
    changes: CHANGE_WORDS_EN,
    follow: FOLLOW_WORDS_EN,
    move: MOVE_WORDS_EN,
    periodProblem: PERIOD_PROBLEM_WORDS_EN,
    traitValue: TRAIT_VALUE_WORDS_EN,
    failure: FAILURE_WORDS_EN,
    field: FIELD_WORDS_EN,
    issue: ISSUE_WORDS_EN,
    pair: PAIR_WORDS_EN,
  },
};

const WordsContext = createContext<Words>(WORDS.vi);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
