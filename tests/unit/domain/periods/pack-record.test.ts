import { computeIndicators } from "../../../../src/domain/indicators/compute";
import { makeCountRecord } from "../../../../src/domain/periods/make-count-record";
import { fixedText, numberText, NumberTextReader, signedText } from "../../../../src/domain/periods/number-text";
import { figuresOnly, packRecord, roomOf, unpackRecord } from "../../../../src/domain/periods/pack-record";
import { contextOf, countFacts } from "../../../support/count-facts";
import { randomRows } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";

test("a record comes back out of the workbook as it went in", () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const record = countFacts(randomRows(seededRandom(seed), 50));
    expect(unpackRecord(JSON.parse(JSON.stringify(packRecord(record))))).toEqual(record);
  }
});

test("numbers of any size and sign come back", () => {
  const numbers = [0, 1, 31, 32, 1023, 1024, 1_048_576, 2_958_465];
  const text = numbers.map((value) => numberText(value) + signedText(-value) + fixedText(value % 4096, 12)).join("");
  const reader = new NumberTextReader(text + fixedText(null, 18));
  for (const value of numbers) {
    expect([reader.number(), reader.signed(), reader.fixed(12)]).toEqual([
      value,
      value === 0 ? 0 : -value,
      value % 4096,
    ]);
  }
  expect(reader.fixed(18)).toBeNull();
  expect(reader.isAtEnd).toBe(true);
});

test("ten thousand persons take less than two megabytes, and no letter that JSON or XML must escape", () => {
  const context = contextOf(randomRows(seededRandom(7), 10_500));
  expect(context.people.persons.length).toBeGreaterThan(10_000);
  const packed = packRecord(makeCountRecord(context, computeIndicators(context)));
  expect(JSON.stringify(packed).length).toBeLessThan(2_000_000);
  const { profiles, persons, rows } = packed.people!;
  expect(`${profiles}${persons}${rows}`).toMatch(/^[\w.-]+$/);
});

test("nobody's name, id number or birth date can be read in what is kept", () => {
  const facts = randomRows(seededRandom(3), 60);
  const json = JSON.stringify(packRecord(countFacts(facts)));
  for (const { name, id, birth } of facts) {
    for (const secret of [name, id, birth?.length === 4 ? undefined : birth]) {
      if (secret !== undefined) expect(json).not.toContain(secret);
    }
  }
});

test("a mark is shared by many names: it alone tells nobody who it was", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `A ${String.fromCharCode(97 + (index % 26))}${index}`);
  const { rows } = countFacts(
    names.map((name, index) => ({
      at: `Thôn 1!${index + 2}`,
      name,
      birth: `${1 + (index % 28)}/${1 + (index % 12)}/${1940 + (index % 80)}`,
    })),
  );
  expect(Math.max(...rows.map(({ name }) => name!))).toBeLessThan(2 ** 18);
  expect(Math.max(...rows.map(({ birth }) => birth!))).toBeLessThan(2 ** 12);
});

test("a damaged record is known as one, and a record without people keeps its figures", () => {
  const packed = packRecord(countFacts(randomRows(seededRandom(5), 20)));
  const people = packed.people!;
  expect(unpackRecord({ ...packed, people: { ...people, rows: people.rows.slice(0, -1) } })).toBeNull();
  expect(unpackRecord({ ...packed, people: { ...people, words: people.words.slice(1) } })).toBeNull();
  const bare = figuresOnly(packed);
  expect([unpackRecord(bare), roomOf(bare), bare.figures]).toEqual([null, 0, packed.figures]);
});
