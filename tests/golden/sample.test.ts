import { readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../../src/app/analyse";
import { runReport } from "../../src/app/run-report";
import { countedBySheet } from "../../src/app/counted-by-sheet";
import { ISSUE_SEVERITY } from "../../src/domain/issue";
import { useHost } from "../../src/headless/use-host";
import { RUN_WORDS_VI } from "../../src/i18n/run-words";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { startNodeHost } from "../../src/preview-host/entry-node";
import { writeWorkbook } from "../../src/preview-host/xlsx/write-workbook";
import { dakLongBook } from "../../scripts/sample/dak-long-book";
import { makeBook, type Truth } from "../../scripts/sample/make-book";
import type { SampleBook } from "../../scripts/sample/sample-book";
import { vungCaoBook } from "../../scripts/sample/vung-cao-book";

/**
 * The sample workbooks through the whole of the add-in on the emulated host, held against what their makers know of
 * them. The truth beside each workbook comes from the people it was made of, never from the add-in's own code.
 */
const FOLDER = path.join(__dirname, "..", "..", "assets", "samples");
const SAMPLES: readonly (readonly [string, () => SampleBook])[] = [
  ["dak-long-2025", dakLongBook],
  ["vung-cao-2026", vungCaoBook],
];

const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(path.join(FOLDER, `${name}.truth.json`), "utf8")) as Truth;
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, `${name}.xlsx`)));

async function analysisOf(name: string): Promise<Analysis> {
  const host = await startNodeHost({ bytes: bytesOf(name) });
  try {
    useHost(host);
    const outcome = await runReport(excelWorkbookPort(), { reports: ["bdhvs"], words: RUN_WORDS_VI });
    if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
    return outcome.value.analysis;
  } finally {
    host.close();
  }
}

const at = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet}!${row}`;

describe.each(SAMPLES)("the sample workbook %s", (name, make) => {
  const truth = truthOf(name);
  let found: Analysis;

  beforeAll(async () => {
    found = await analysisOf(name);
  });

  test("is what its maker writes today, to the byte", () => {
    const { workbook, truth: told } = makeBook(make());
    expect(Buffer.compare(writeWorkbook(workbook), bytesOf(name))).toBe(0);
    expect(JSON.parse(JSON.stringify(told))).toEqual(truth);
  });

  test("has every planted fault found at its cell, and no other error, warning or note anywhere", () => {
    const place = (issue: { code: string; sheet: string; cell: string; field: string }): string =>
      [issue.code, issue.sheet, issue.cell, issue.field].join(" · ");
    expect(found.issues.map(place).sort()).toEqual(truth.planted.map(place).sort());
  });

  test("is offered the name that was meant where a name of a list was mistyped", () => {
    const meant = truth.planted.filter(({ nearest }) => nearest !== undefined);
    const offered = meant.map(({ code, sheet, cell }) => {
      const issue = found.issues.find((one) => one.code === code && one.sheet === sheet && one.cell === cell);
      return [cell, issue?.nearest];
    });
    expect(meant).not.toHaveLength(0);
    expect(offered).toEqual(meant.map(({ cell, nearest }) => [cell, nearest]));
  });

  test("has its sheets told apart and every row of every list read and counted", () => {
    const counted = countedBySheet(found.participants);
    const sheets = found.sheets.map((sheet) => ({
      name: sheet.name,
      role: sheet.role,
      rows: sheet.tables.reduce((sum, { rows }) => sum + rows.length, 0),
      counted: counted.get(sheet.name) ?? 0,
    }));
    expect(sheets.filter(({ role }) => role !== "output")).toEqual(truth.sheets);
  });

  test("gives each person once: rows of one person joined, pairs left open, twins and namesakes two", () => {
    const { people } = found;
    expect([people.persons.length, people.low]).toEqual([truth.persons, truth.personsLow]);
    const joined = people.persons.map(({ rows }) => rows.map(({ ref }) => at(ref))).filter((rows) => rows.length > 1);
    expect(joined.map((rows) => rows.join(" ")).sort()).toEqual(truth.duplicates.map((rows) => rows.join(" ")).sort());
    expect(people.openPairs.map(({ a, b }) => `${at(a)} ${at(b)}`).sort()).toEqual(
      truth.openPairs.map((pair) => pair.join(" ")).sort(),
    );
    for (const [a, b] of [...truth.twins, ...truth.namesakes]) {
      expect([people.personOfRow.has(a), people.personOfRow.has(b)]).toEqual([true, true]);
      expect(people.personOfRow.get(a)).not.toBe(people.personOfRow.get(b));
    }
  });

  test("gives every figure with the counts that its maker counted", () => {
    const figures = new Map(
      found.values.map(({ id, of, numerator, denominator }) => [
        of === undefined ? id : `${id}|${of}`,
        [numerator, denominator],
      ]),
    );
    const got = Object.fromEntries(Object.keys(truth.indicators).map((key) => [key, figures.get(key)]));
    expect(got).toEqual(truth.indicators);
  });
});

test("the first sample shows every kind of issue but those it says it cannot show", () => {
  const truth = truthOf("dak-long-2025");
  const shown = new Set<string>([...truth.planted.map(({ code }) => code), ...Object.keys(truth.notPlanted)]);
  expect(Object.keys(ISSUE_SEVERITY).filter((code) => !shown.has(code))).toEqual([]);
});

test("the first sample prints the commune's own figures: 596 of 3.713 adults and of 6.814 people, all officials certified", () => {
  const { indicators } = truthOf("dak-long-2025");
  expect(indicators["learners.adults"]).toEqual([596, 3713]);
  expect(indicators["learners.population"]).toEqual([596, 6814]);
  expect(indicators["officials.certified"]).toEqual([62, 62]);
});
