import type { Participant, RawField } from "../domain/participant/participant";
import { readTypedText } from "../domain/participant/typed-text";
import type { Reference } from "../domain/reference";
import { foldText } from "../domain/text/fold";

/** What may be found in a text that must not go out; never the value itself. */
export type PersonalTrace = "name" | "id" | "phone";

/** The lists, and what the report may say whoever is called so. */
export interface TraceContext {
  readonly participants: readonly Participant[];
  readonly reference: Reference;
  /** See ownReportTexts. */
  readonly ownTexts: readonly string[];
}

/** 9 digits of an old CMND or a telephone without its zero, 12 of an id, 13 of +84 with a zero too many. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 13;
/** Digits in groups, as ids and telephones are written; a dot before more than four digits is a decimal's. */
const DIGIT_GROUPS = /\d+(?:[ \u00A0\u202F-]\d+|\.\d{2,4}(?!\d))*/g;

/**
 * Which kinds of personal data of participants stand in the texts of a finished copy; empty when it is clean.
 *
 * A name counts by where it comes from: a text that the report has without the lists (`ownTexts`) is its own, also
 * when a learner is called "Cộng Hòa", like a hamlet, or signs the report. In every other text a name of two words or
 * more, as whole words, is a trace. An id is one wherever it comes from, a telephone wherever but in `Thông tin`.
 */
export function personalTraces(texts: readonly string[], context: TraceContext): PersonalTrace[] {
  const own = new Set(context.ownTexts.map(wordKey));
  const names = new Set(context.participants.flatMap(nameKeys));
  const ids = new Set(context.participants.flatMap(({ raw }) => typedNumbers(raw.fields.personalId)));
  const phones = new Set(context.participants.flatMap(({ raw }) => typedNumbers(raw.fields.phone)));
  for (const text of infoTexts(context.reference)) for (const number of numbersIn(text)) phones.delete(number);
  const mostWords = Math.max(0, ...[...names].map((name) => name.split(" ").length));
  const traces = new Set<PersonalTrace>();
  for (const text of new Set(texts)) {
    if (!own.has(wordKey(text)) && wordRuns(text, mostWords).some((run) => names.has(run))) traces.add("name");
    for (const number of numbersIn(text)) {
      if (ids.has(number)) traces.add("id");
      if (phones.has(number)) traces.add("phone");
    }
  }
  return [...traces];
}

/** A single word is in every text: An, Hòa, Đạt. */
function nameKeys({ name }: Participant): string[] {
  const key = name === null ? "" : wordKey(name.display);
  return key.includes(" ") ? [key] : [];
}

function infoTexts({ info }: Reference): string[] {
  const lines = Object.values(info.lines).flatMap((line) => line?.value ?? []);
  return [...Object.values(info.text).map((text) => text?.value ?? ""), ...lines];
}

function words(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Letters and digits alone: how a text is cut into runs and what stands between its words says nothing. */
function wordKey(text: string): string {
  return words(text).join(" ");
}

/** All runs of two to `most` neighbouring words. */
function wordRuns(text: string, most: number): string[] {
  const all = words(text);
  return all.flatMap((_word, start) => {
    const longest = Math.min(most, all.length - start);
    return Array.from({ length: Math.max(0, longest - 1) }, (_none, i) => all.slice(start, start + i + 2).join(" "));
  });
}

/** The numbers of a cell with an id or telephones, however wrong they are. */
function typedNumbers(raw: RawField | undefined): string[] {
  return numbersIn(readTypedText(raw));
}

/** Numbers long enough to tell a person, from neighbouring groups of digits; without zeros or +84 in front. */
function numbersIn(text: string): string[] {
  return (text.match(DIGIT_GROUPS) ?? []).flatMap((run) => {
    const groups = run.match(/\d+/g) ?? [];
    return groups.flatMap((_group, start) =>
      groups.slice(start).flatMap((_last, i) => bareNumber(groups.slice(start, start + i + 1).join(""))),
    );
  });
}

function bareNumber(digits: string): string[] {
  const bare = digits.replace(/^0+/, "");
  if (digits.length > MOST_DIGITS || bare.length < FEWEST_DIGITS) return [];
  return /^84\d{9}$/.test(bare) ? [bare, bare.slice(2)] : [bare];
}
