import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse, type Analysis } from "../../src/app/analyse";
import { goldenCommune } from "../support/golden-commune";

/** Figures that were looked over once by hand and must not change unnoticed. */
interface Golden {
  readonly seed: number;
  readonly people: number;
  readonly rows: number;
  readonly persons: number;
  readonly personsLow: number;
  /** Rows of each person of several rows, as SHEET!ROW. */
  readonly joined: readonly string[];
  readonly openPairs: readonly string[];
  /** "id" or "id|of" → the numerator, "/" and the denominator, the text that prints. */
  readonly indicators: Readonly<Record<string, string>>;
}

const at = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet}!${row}`;

function goldenOf({ people, participants, values }: Analysis): Omit<Golden, "seed" | "people"> {
  return {
    rows: participants.length,
    persons: people.persons.length,
    personsLow: people.low,
    joined: people.persons
      .filter(({ rows }) => rows.length > 1)
      .map(({ rows }) => rows.map(({ ref }) => at(ref)).join(" ")),
    openPairs: people.openPairs.map(({ a, b, reason }) => `${at(a)} ${at(b)} ${reason}`),
    indicators: Object.fromEntries(
      values.map(({ id, of, numerator, denominator, text }) => [
        of === undefined ? id : `${id}|${of}`,
        `${numerator}/${denominator ?? "–"} ${text}`,
      ]),
    ),
  };
}

describe.each(["plain", "lowland", "highland"])("the commune %s", (name) => {
  const golden = JSON.parse(readFileSync(path.join(__dirname, `commune-${name}.json`), "utf8")) as Golden;
  const { seed, people, ...expected } = golden;

  test("has the persons, open pairs and figures that are written down", () => {
    expect(goldenOf(analyse(goldenCommune(seed, people)))).toEqual(expected);
  });

  test("adds up: what is written down agrees with itself", () => {
    const count = (key: string): number => Number(expected.indicators[key]!.split("/")[0]);
    const sum = (id: string): number =>
      Object.keys(expected.indicators)
        .filter((key) => key.startsWith(`${id}|`))
        .reduce((total, key) => total + count(key), 0);
    expect(count("learners")).toBe(expected.persons);
    for (const id of ["by-hamlet", "by-sex", "by-ethnicity", "by-minority", "by-group", "by-age", "by-month"]) {
      expect([id, sum(id)]).toEqual([id, expected.persons]);
    }
    expect(sum("by-unit")).toBe(count("std.officials"));
    expect(sum("by-course.enrolments")).toBe(count("enrolments"));
    expect(count("rows.counted")).toBe(expected.rows - sum("rows.not-counted"));
    expect(expected.personsLow).toBeLessThanOrEqual(expected.persons);
  });
});
