import type { Reference } from "../../../src/domain/reference";
import { indicatorKey, indicatorSheet, INDICATOR_SHEET } from "../../../src/report-layout/indicator-sheet";
import { peopleSheet } from "../../../src/report-layout/people-sheet";
import type { SheetDraft } from "../../../src/sheet/write-plan";
import { analyseFacts } from "../../support/analyse-facts";
import { calculateDrafts, referenceCells, type Constants } from "../../support/calculate-drafts";
import type { RowFacts } from "../../support/make-participant";
import { randomReference, randomRows } from "../../support/random-commune";
import { seededRandom } from "../../support/seeded-random";

function sheetsOf(rows: readonly RowFacts[], reference: Reference, constants: Constants = referenceCells(reference)) {
  const { context, values } = analyseFacts(rows, reference);
  const people = peopleSheet({ people: context.people, asOf: reference.info.dates.asOf?.value ?? null });
  const indicators = indicatorSheet({ values, reference, adultAge: context.adultAge, ranges: people.ranges });
  const shown = calculateDrafts([people.draft, indicators.draft], constants);
  return { values, people, indicators, shown: (address: string) => shown(INDICATOR_SHEET, address), at: shown };
}

function commune(seed: number, size = 50): { rows: RowFacts[]; reference: Reference } {
  const random = seededRandom(seed);
  return { rows: randomRows(random, size), reference: randomReference(random) };
}

function formulasOf(draft: SheetDraft): string[] {
  return draft.blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
  );
}

describe("indicatorSheet", () => {
  it.each([1, 2, 3, 4, 5, 6])("its formulas give every figure of ours exactly (commune %i, emulated host)", (seed) => {
    const { rows, reference } = commune(seed);
    const { values, indicators, shown } = sheetsOf(rows, reference);
    for (const value of values) {
      const cells = indicators.cells.get(indicatorKey(value))!;
      const found = {
        numerator: shown(cells.numerator),
        denominator: cells.denominator === null ? null : shown(cells.denominator),
        percent: cells.percent === null ? null : shown(cells.percent),
      };
      expect({ key: indicatorKey(value), ...found }).toEqual({
        key: indicatorKey(value),
        numerator: value.numerator,
        denominator: cells.denominator === null ? null : (value.denominator ?? "–"),
        percent: cells.percent === null ? null : (value.percent ?? "–"),
      });
    }
    expect(new Set(values.map(indicatorKey)).size).toBe(values.length);
  });

  it("every count of persons and enrolments is a formula, only activities and row counts are constants", () => {
    const { rows, reference } = commune(1);
    const { indicators } = sheetsOf(rows, reference);
    const [, table] = indicators.draft.blocks;
    const constants = table!.cells.slice(1).filter((cells) => typeof cells[3] === "number");
    expect([...new Set(constants.map(([id]) => id))]).toEqual([
      "activities.by-type",
      "activities.by-type.quantity",
      "activities.by-type.attendees",
      "activities.by-type.attendees-estimated",
      "support.by-service",
      "rows",
      "rows.not-counted",
    ]);
    for (const cells of constants) expect(cells[9]).toContain("Số ghi cố định");
  });

  it("uses functions of Excel 2016 and before only", () => {
    const { rows, reference } = commune(1);
    const { indicators, people } = sheetsOf(rows, reference);
    const used = [...formulasOf(indicators.draft), ...formulasOf(people.draft)].flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name),
    );
    expect([...new Set(used)].sort()).toEqual([
      "COUNT",
      "COUNTIFS",
      "HYPERLINK",
      "IF",
      "INT",
      "ISNUMBER",
      "N",
      "ROUND",
      "SUM",
    ]);
  });

  it("follows a corrected figure of Thông tin, and stands on the value understood where it is typed as text", () => {
    const { rows, reference } = commune(2);
    const typed = referenceCells(reference);
    typed["Thông tin"]!.B2 = "6.814";
    typed["Thông tin"]!.B3 = 4000;
    typed["Đơn vị"]!.C2 = "ba mươi";
    const { values, indicators, shown } = sheetsOf(rows, reference, typed);
    const denominator = (id: string): unknown => shown(indicators.cells.get(`${id}|`)!.denominator!);
    expect(denominator("learners.population")).toBe(6814);
    expect(denominator("learners.adults")).toBe(4000);
    expect(denominator("std.officials")).toBe(values.find(({ id }) => id === "std.officials")!.denominator);
  });

  it("half-up in the cell is the integer half-up for fractions that toFixed gets wrong", () => {
    const formula = sheetsOf([], randomReference(seededRandom(1)));
    const [, table] = formula.indicators.draft.blocks;
    const template = table!.cells.find(([id]) => id === "completed")![5] as { formula: string };
    const line = /D(\d+)/.exec(template.formula)![1]!;
    const pairs = [
      [23, 80],
      [41, 80],
      [51, 80],
      [596, 3713],
      [1, 2000],
      [3, 3],
    ] as const;
    for (const [numerator, denominator] of pairs) {
      const shown = calculateDrafts([], {
        S: { [`D${line}`]: numerator, [`E${line}`]: denominator, A1: template.formula },
      });
      expect(shown("S", "A1")).toBe(Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10);
    }
  });

  it("says for a target whether it is met, as the figure does", () => {
    const { rows, reference } = commune(3);
    const { values, indicators, shown } = sheetsOf(rows, reference);
    const targets = values.filter(({ target }) => target !== undefined);
    expect(targets.map(({ id }) => id)).toEqual(["learners.adults", "std.officials"]);
    for (const value of targets) {
      const line = /\d+/.exec(indicators.cells.get(indicatorKey(value))!.numerator)![0];
      expect(shown(`G${line}`)).toBe(value.target);
      expect(shown(`H${line}`)).toBe(value.met ? "Đạt" : "Chưa đạt");
    }
  });

  it("keeps a part whose name COUNTIFS would misread as a constant", () => {
    const rows = ["Lớp *", "<18", "2025", "Lớp 1"].map((course, index) => ({
      at: `A!${index + 2}`,
      name: `Y Hlen ${"abcd"[index]}`,
      course,
    }));
    const { values, indicators, shown } = sheetsOf(rows, randomReference(seededRandom(1)));
    for (const value of values.filter(({ id, of }) => id === "by-course" && of !== "unknown")) {
      expect([value.of, shown(indicators.cells.get(indicatorKey(value))!.numerator)]).toEqual([value.of, 1]);
    }
    const [, table] = indicators.draft.blocks;
    const kinds = table!.cells.filter(([id]) => id === "by-course").map(([, , label, cell]) => [label, typeof cell]);
    expect(Object.fromEntries(kinds)).toEqual({
      "Lớp *": "number",
      "<18": "number",
      "2025": "number",
      "Lớp 1": "object",
      "Chưa rõ": "object",
    });
  });

  it("charts stand on the rows of their breakdown, without the unknown part", () => {
    const { rows, reference } = commune(4);
    const { indicators, values } = sheetsOf(rows, reference);
    const charts = indicators.draft.charts ?? [];
    expect(charts.map(({ name }) => name)).toEqual(["bcs-thon", "bcs-thang", "bcs-gioi-tinh", "bcs-do-tuoi"]);
    const [hamlets, months] = charts;
    const count = (id: string): number => values.filter((value) => value.id === id && value.of !== "unknown").length;
    expect(hamlets!.series.map(({ values: { top, bottom } }) => bottom - top + 1)).toEqual([
      count("by-hamlet.adults"),
      count("by-hamlet"),
    ]);
    expect(months!.series.map(({ asLine }) => asLine === true)).toEqual([false, true]);
    const [, table] = indicators.draft.blocks;
    for (const { series } of charts) {
      for (const { values: area, categories } of series) {
        expect([area.top, area.bottom]).toEqual([categories.top, categories.bottom]);
        const labels = table!.cells.slice(area.top - 3, area.bottom - 2).map(([, , label]) => label);
        expect(labels).not.toContain("Chưa rõ");
        expect(labels).not.toContain(null);
      }
    }
  });

  it("rows are as high as their wrapped text, and no higher", () => {
    const { rows, reference } = commune(4);
    const { indicators } = sheetsOf(rows, reference);
    const [, table] = indicators.draft.blocks;
    const heightOf = (id: string): number =>
      indicators.draft.rowHeightsPt.get(3 + table!.cells.findIndex(([cell]) => cell === id))!;
    expect(heightOf("learners")).toBe(15);
    expect(heightOf("std.students")).toBe(30);
  });

  it("a commune without anybody gives zeros and dashes, no error and no chart of nothing", () => {
    const reference = randomReference(seededRandom(1));
    const { values, indicators, shown } = sheetsOf([], reference);
    for (const value of values) {
      const cells = indicators.cells.get(indicatorKey(value))!;
      expect([value.id, shown(cells.numerator)]).toEqual([value.id, value.numerator]);
      if (cells.percent !== null) expect(shown(cells.percent)).toBe(value.percent ?? "–");
    }
    expect((indicators.draft.charts ?? []).map(({ name }) => name)).not.toContain("bcs-thang");
  });
});
