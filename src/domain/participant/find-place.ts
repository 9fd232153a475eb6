import { foldText } from "../text/fold";
import { nearestForm, type NameForm } from "../text/nearest";
import type { ListedName } from "./participant";

/** A hamlet or unit as its reference sheet names it. */
export interface NamedPlace {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** Finds typed names in one list of the commune. Each distinct text is looked up once. */
export interface PlaceFinder {
  (typed: string): ListedName;
}

/** May stand before a hamlet's own name, in the list or in the cell: Thôn Đăk Ôn = Đăk Ôn; "Thôn1" needs no space. */
const HAMLET_WORD = /^(?:thôn|làng|tổ dân phố|tdp|bản|buôn|xóm)(?:\.\s*|\s*:\s*|\s+|(?=\d))/;
/** What follows a hamlet in an address. */
const HIGHER_PLACE = /\s*[,;(–]\s*|\s+-\s+|\s(?=(?:xã|phường|huyện|tỉnh|thị trấn)\s)/;

/**
 * A finder over `Địa bàn`: equal after folding to a name or other name, with or without the word for hamlet on either
 * side; "Thôn 01" is Thôn 1. An address ("Thôn Đăk Ôn, xã Đăk Long") is read by its first part, or by the part that
 * says thôn. Accents count: a name equal without them is only the nearest.
 */
export function hamletFinder(places: readonly NamedPlace[]): PlaceFinder {
  const whole = formIndex(places, numbersEven);
  const bare = formIndex(places, bareHamlet);
  const forms = formsOf(places, bareHamlet);
  const find = (text: string): string | undefined =>
    whole.get(numbersEven(text)) ?? bare.get(bareHamlet(text)) ?? undefined;
  return remembering((typed) => {
    const parts = foldText(typed).split(HIGHER_PLACE);
    const [first = ""] = parts;
    const told = parts.slice(1).filter((part) => HAMLET_WORD.test(part));
    const name = find(foldText(typed)) ?? find(first) ?? told.map(find).find((found) => found !== undefined);
    return name === undefined ? unknown(typed, nearestForm(bareHamlet(first), forms)) : { name, typed };
  });
}

/** A finder over `Đơn vị` (or any list): equal after folding to a name or other name. */
export function unitFinder(places: readonly NamedPlace[]): PlaceFinder {
  const index = formIndex(places, foldText);
  const forms = formsOf(places, foldText);
  return remembering((typed) => {
    const name = index.get(foldText(typed));
    return name ? { name, typed } : unknown(typed, nearestForm(typed, forms));
  });
}

/** More distinct texts than any list has: a column of something else, not worth keeping. */
const MOST_ANSWERS = 2000;

/** Keeps the answer for each typed text: a list of thousands of rows names a few dozen places. */
export function remembering(find: PlaceFinder): PlaceFinder {
  const answers = new Map<string, ListedName>();
  return (typed) => {
    const known = answers.get(typed);
    if (known) return known;
    const answer = find(typed);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(typed, answer);
    return answer;
  };
}

/** A name that no list knows, with the list's name that was most likely meant. */
export function unknown(typed: string, nearest: string | undefined): ListedName {
  return nearest === undefined ? { name: null, typed } : { name: null, typed, nearest };
}

function numbersEven(text: string): string {
  return foldText(text).replace(/\b0+(?=\d)/g, "");
}

function bareHamlet(text: string): string {
  const folded = numbersEven(text);
  return numbersEven(folded.replace(HAMLET_WORD, "")) || folded;
}

/** Forms to names; a form that two places share leads to none of them. */
function formIndex(places: readonly NamedPlace[], fold: (text: string) => string): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { form, name } of formsOf(places, fold)) {
    const taken = index.get(form);
    index.set(form, taken === undefined || taken === name ? name : null);
  }
  return index;
}

function formsOf(places: readonly NamedPlace[], fold: (text: string) => string): NameForm[] {
  return places.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].filter((form) => form.trim() !== "").map((form) => ({ form: fold(form), name })),
  );
}
