import { createContext, useContext } from "react";
import { FAILURE_WORDS_EN, FAILURE_WORDS_VI, type FailureCode } from "../i18n/failure-words";
import { FIELD_WORDS_EN, FIELD_WORDS_VI } from "../i18n/field-words";
import type { IssueWordsOf } from "../i18n/issue-words";
import { ISSUE_WORDS_EN } from "../i18n/issue-words.en";
import { ISSUE_WORDS_VI } from "../i18n/issue-words.vi";
import { PAIR_WORDS_EN, PAIR_WORDS_VI } from "../i18n/pair-words";
import { UI_WORDS_EN, UI_WORDS_VI, type UiWords } from "../i18n/ui-words";
import { CHECK_WORDS_EN, CHECK_WORDS_VI, type CheckWords } from "../i18n/ui-words-check";
import { DATA_WORDS_EN, DATA_WORDS_VI, type DataWords } from "../i18n/ui-words-data";
import { FIGURE_WORDS_EN, FIGURE_WORDS_VI, type FigureWords } from "../i18n/ui-words-figures";
import { PEOPLE_WORDS_EN, PEOPLE_WORDS_VI, type PeopleWords } from "../i18n/ui-words-people";

export type Language = "vi" | "en";

export interface Words {
  readonly ui: UiWords;
  readonly check: CheckWords;
  readonly data: DataWords;
  readonly people: PeopleWords;
  readonly figures: FigureWords;
  readonly failure: Readonly<Record<FailureCode, string>>;
  readonly field: Readonly<Record<string, string>>;
  readonly issue: IssueWordsOf;
  readonly pair: typeof PAIR_WORDS_VI;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    ui: UI_WORDS_VI,
    check: CHECK_WORDS_VI,
    data: DATA_WORDS_VI,
    people: PEOPLE_WORDS_VI,
    figures: FIGURE_WORDS_VI,
    failure: FAILURE_WORDS_VI,
    field: FIELD_WORDS_VI,
    issue: ISSUE_WORDS_VI,
    pair: PAIR_WORDS_VI,
  },
  en: {
    ui: UI_WORDS_EN,
    check: CHECK_WORDS_EN,
    data: DATA_WORDS_EN,
    people: PEOPLE_WORDS_EN,
    figures: FIGURE_WORDS_EN,
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
