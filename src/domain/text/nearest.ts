import { editDistance } from "./name-distance";
import { foldPlain, foldText } from "./fold";

/** A form in which a listed name may be typed. */
export interface NameForm {
  readonly form: string;
  /** The list's own spelling. */
  readonly name: string;
}

interface Candidate extends NameForm {
  readonly plain: string;
  readonly plainEdits: number;
  readonly edits: number;
}

/**
 * The listed name that was most likely meant, or undefined when none is near or two are equally so. Two listed names
 * that differ in accents only (Ba Tô, Ba Tơ) are never guessed between; numbers must be the same (Thôn 1, Thôn 11).
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  return nearestForm(
    typed,
    names.map((name) => ({ form: name, name })),
  );
}

/** `nearestName` over every form of the listed names; gives the name of the nearest form. */
export function nearestForm(typed: string, forms: readonly NameForm[]): string | undefined {
  const plain = foldPlain(typed);
  const folded = foldText(typed);
  const most = allowedEdits(plain.length);
  const near = forms
    .map((form) => measured(form, plain, folded, most))
    .filter((candidate) => candidate.plainEdits <= most && digitsOf(candidate.plain) === digitsOf(plain));
  const best = near.reduce<Candidate | undefined>(
    (least, one) => (least && !isNearer(one, least) ? least : one),
    undefined,
  );
  if (!best) return undefined;
  const rivals = forms.filter((other) => other.name !== best.name);
  const sameWithoutAccents = rivals.some((other) => foldPlain(other.form) === best.plain);
  const equallyNear = near.some((other) => other.name !== best.name && !isNearer(best, other));
  return sameWithoutAccents || equallyNear ? undefined : best.name;
}

function measured(form: NameForm, plain: string, folded: string, most: number): Candidate {
  const formPlain = foldPlain(form.form);
  const plainEdits = editDistance(plain, formPlain, most);
  const edits = plainEdits > most ? Infinity : editDistance(folded, foldText(form.form), folded.length);
  return { ...form, plain: formPlain, plainEdits, edits };
}

function isNearer(a: Candidate, b: Candidate): boolean {
  return a.plainEdits < b.plainEdits || (a.plainEdits === b.plainEdits && a.edits < b.edits);
}

/** A short name changes into another with two letters, a long one hardly. */
function allowedEdits(length: number): number {
  if (length <= 2) return 0;
  return length <= 5 ? 1 : 2;
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).map(Number).join(" ");
}
