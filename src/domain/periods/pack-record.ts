import type { NotCountedReason } from "../participant/participant";
import { hash64 } from "../people/row-key";
import type { IsoDate } from "../reference";
import type { CountRecord, PersonRecord, RecordedFigure, RowRecord } from "./count-record";
import { TRAITS } from "./count-record";
import { MARK_BITS } from "./make-count-record";
import { fixedText, numberText, NumberTextReader, signedText } from "./number-text";

/** A record as the workbook keeps it: about 80 characters a person. */
export interface PackedRecord {
  readonly asOf: IsoDate | null;
  readonly figures: readonly RecordedFigure[];
  /** null: too large to keep, or left out to make room; the figures stay. */
  readonly people: PackedPeople | null;
}

interface PackedPeople {
  /** Hamlets, courses and the like, once each. */
  readonly words: readonly string[];
  readonly sheets: readonly string[];
  /** Traits and counts that occur, once each; then the profile of each person; then the rows. */
  readonly profiles: string;
  readonly persons: string;
  readonly rows: string;
  /** Of the five above, so that a damaged record is known as such. */
  readonly check: string;
}

const REASONS: readonly NotCountedReason[] = ["name-missing", "joined-after-cutoff", "excluded"];

export function packRecord({ asOf, figures, persons, rows }: CountRecord): PackedRecord {
  const words = new Numbering();
  const profiles = new Numbering();
  const ofPersons = persons.map((person) => numberText(profiles.of(profileText(person, words)))).join("");
  const sheets = new Numbering();
  const parts = {
    words: words.all,
    sheets: sheets.all,
    profiles: profiles.all.join(""),
    persons: ofPersons,
    rows: rowsText(rows, sheets),
  };
  return { asOf, figures, people: { ...parts, check: checkOf(parts) } };
}

/** The record, or null when its people are not kept or not whole. */
export function unpackRecord({ asOf, figures, people }: PackedRecord): CountRecord | null {
  if (people === null || people.check !== checkOf(people)) return null;
  const profiles = readProfiles(people);
  return {
    asOf,
    figures,
    persons: readAll(people.persons, (reader) => profiles[reader.number()]!),
    rows: readRows(people),
  };
}

/** The record without its people. */
export function figuresOnly({ asOf, figures }: PackedRecord): PackedRecord {
  return { asOf, figures, people: null };
}

/** How much room the people of a record take in the workbook, in characters. */
export function roomOf({ people }: PackedRecord): number {
  return people === null ? 0 : JSON.stringify(people).length;
}

class Numbering {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.length;
      this.all.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }
}

function checkOf({ words, sheets, profiles, persons, rows }: Omit<PackedPeople, "check">): string {
  return hash64([JSON.stringify([words, sheets]), profiles, persons, rows].join("\u0001"));
}

function profileText({ traits, counts }: PersonRecord, words: Numbering): string {
  let text = traits.map((value) => numberText(words.of(value))).join("") + numberText(counts.length / 2);
  let last = 0;
  for (let at = 0; at < counts.length; at += 2) {
    const [figure, times] = [counts[at]!, counts[at + 1]!];
    const isOnce = times === 1;
    text += numberText(2 * (figure - last) + (isOnce ? 0 : 1)) + (isOnce ? "" : numberText(times));
    last = figure;
  }
  return text;
}

function readProfiles({ profiles, words }: PackedPeople): PersonRecord[] {
  return readAll(profiles, (reader) => {
    const traits = TRAITS.map(() => words[reader.number()]!);
    const counts: number[] = [];
    let figure = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const step = reader.number();
      figure += Math.floor(step / 2);
      counts.push(figure, step % 2 === 0 ? 1 : reader.number());
    }
    return { traits, counts };
  });
}

function rowsText(rows: readonly RowRecord[], sheets: Numbering): string {
  let [lastRow, lastPerson] = [0, 0];
  let text = "";
  for (const { sheet, row, name, birth, id, person, notCounted } of rows) {
    text += numberText(sheets.of(sheet)) + signedText(row - lastRow);
    text += fixedText(name, MARK_BITS.name) + fixedText(birth, MARK_BITS.birth) + fixedText(id, MARK_BITS.id);
    text += numberText(notCounted === null ? 0 : 1 + REASONS.indexOf(notCounted));
    if (notCounted === null) {
      text += signedText((person ?? lastPerson) - lastPerson);
      lastPerson = person ?? lastPerson;
    }
    lastRow = row;
  }
  return text;
}

function readRows({ rows, sheets }: PackedPeople): RowRecord[] {
  let [row, person] = [0, 0];
  return readAll(rows, (reader): RowRecord => {
    const sheet = sheets[reader.number()]!;
    row += reader.signed();
    const [name, birth, id] = [reader.fixed(MARK_BITS.name), reader.fixed(MARK_BITS.birth), reader.fixed(MARK_BITS.id)];
    const notCounted = REASONS[reader.number() - 1] ?? null;
    if (notCounted === null) person += reader.signed();
    return { sheet, row, name, birth, id, person: notCounted === null ? person : null, notCounted };
  });
}

function readAll<T>(text: string, read: (reader: NumberTextReader) => T): T[] {
  const reader = new NumberTextReader(text);
  const all: T[] = [];
  while (!reader.isAtEnd) all.push(read(reader));
  return all;
}
