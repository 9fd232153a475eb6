import fc from "fast-check";
import { buildReport } from "../../../../src/domain/report/build-report";
import { reportLines } from "../../../../src/domain/report/report-lines";
import type { ReportKind, ReportTable } from "../../../../src/domain/report/report";
import type { ReportInput } from "../../../../src/domain/report/report-input";
import type { Info, Reference } from "../../../../src/domain/reference";
import {
  activity,
  day,
  makeInfo,
  makeReference,
  makeReportInput,
  makeValues,
  paper,
  rate,
  sourced,
} from "./make-report-input";

const KINDS: readonly ReportKind[] = ["bdhvs", "ncds"];

function linesOf(input: ReportInput, kind: ReportKind = "bdhvs"): string[] {
  return reportLines(buildReport(kind, input));
}

function withReference(change: Partial<Reference>): ReportInput {
  return { ...makeReportInput(), reference: { ...makeReference(), ...change } };
}

function tableOf(input: ReportInput, id: string): ReportTable {
  const block = buildReport("bdhvs", input).body.find((found) => found.kind === "table" && found.table.id === id);
  if (block?.kind !== "table") throw new Error(`no table ${id}`);
  return block.table;
}

test("the learners are told with both counts and both rates in one sentence", () => {
  const line = linesOf(makeReportInput()).find((text) => text.includes("tính đến ngày 18/11/2025, có"));
  expect(line).toContain("596/6.814 người tham gia học tập kỹ năng số, đạt 8,7% dân số");
  expect(line).toContain("596/3.713 người trong độ tuổi trưởng thành, đạt 16,1%");
});

test("every percentage in running text has two counts in its sentence, the share of minorities the population", () => {
  const prose = linesOf(makeReportInput()).filter((line) => !line.includes(" | "));
  const sentences = prose.flatMap((line) => line.split(/\. (?=\p{Lu})/u)).filter((text) => text.includes("%"));
  expect(sentences.length).toBeGreaterThan(6);
  for (const sentence of sentences) expect(sentence).toMatch(/\d\/\d|6\.814 người/u);
});

test("every figure in the text is tied to what it was filled from", () => {
  const blocks = buildReport("bdhvs", makeReportInput()).body;
  const runs = blocks.flatMap((block) => (block.kind === "table" ? [] : block.runs));
  const figures = runs.filter((run) => run.figure !== undefined);
  expect(figures).toContainEqual({
    text: "16,1%",
    figure: { kind: "indicator", id: "learners.adults", part: "percent" },
  });
  expect(figures).toContainEqual({
    text: "6.814",
    figure: { kind: "indicator", id: "learners.population", part: "denominator" },
  });
  const loose = runs.filter(
    (run) => run.figure === undefined && /\d+[.,]?\d*%/u.test(run.text) && !run.text.includes("mức giao"),
  );
  expect(loose).toEqual([]);
});

test("the table by hamlet adds up to the learners, with the unknown as a line of their own", () => {
  const { rows } = tableOf(makeReportInput(), "hamlets");
  const total = rows[rows.length - 1]!;
  const parts = rows.slice(0, -1);
  for (const column of [2, 3, 4]) {
    const sum = parts.reduce((all, row) => all + (typeof row[column]!.value === "number" ? row[column]!.value : 0), 0);
    expect(total[column]!.value).toBe(sum);
  }
  expect(total.map((cell) => cell.value)).toEqual([null, "Tổng cộng", 6814, 3713, 596, "8,7%", "16,1%"]);
  expect(parts[parts.length - 1]!.map((cell) => cell.value)).toEqual([10, "Chưa rõ thôn", "–", "–", 8, "–", "–"]);
});

test("no line for unknown hamlets where every learner's hamlet is known", () => {
  const values = makeValues().filter((value) => value.of !== "unknown");
  const { rows } = tableOf({ ...makeReportInput(), values }, "hamlets");
  expect(rows.map((row) => row[1]!.value)).not.toContain("Chưa rõ thôn");
});

test("hamlets that do not add up to the commune's population are explained under the table", () => {
  const reference = makeReference();
  const info: Info = {
    ...reference.info,
    numbers: { ...reference.info.numbers, population: { ...reference.info.numbers.population!, value: 7000 } },
  };
  expect(tableOf(withReference({ info }), "hamlets").note).toContain("dân số 7.000 người");
  expect(tableOf(makeReportInput(), "hamlets").note).toBeNull();
});

test("the certified by hamlet get a column where they are counted so", () => {
  const values = [...makeValues(), rate("by-hamlet.certified", 30, 96, { of: "Thôn 1" })];
  const { columns, rows } = tableOf({ ...makeReportInput(), values }, "hamlets");
  expect(columns).toHaveLength(8);
  expect(rows[0]![7]!.value).toBe(30);
  expect(rows[rows.length - 1]![7]!.value).toBe(30);
});

test("shares of every table's columns make one", () => {
  const values = [...makeValues(), rate("by-hamlet.certified", 30, 96, { of: "Thôn 1" })];
  for (const kind of KINDS) {
    for (const block of buildReport(kind, { ...makeReportInput(), values }).body) {
      if (block.kind !== "table") continue;
      expect(block.table.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 9);
      for (const row of block.table.rows) expect(row).toHaveLength(block.table.columns.length);
    }
  }
});

test("table 1 always has the five standard indicators, with target and verdict where set", () => {
  const { rows } = tableOf(makeReportInput(), "standard");
  const values = rows.map((row) => row.map((cell) => cell.value));
  expect(values).toHaveLength(5);
  expect(values[0]!.slice(2)).toEqual([92, 100, "92%", "80%", "Đạt"]);
  expect(values[3]!.slice(2)).toEqual([290, 3713, "7,8%", "500 người", "Chưa đạt"]);
  expect(values[1]!.slice(2)).toEqual(["–", "–", "–", "–", "–"]);
});

test("a paper is cited in full once and by type and symbol afterwards", () => {
  const text = linesOf(makeReportInput()).join("\n");
  const request = "Công văn số 2699/SKHCN-BCVT&CĐS";
  expect(text.split(request)).toHaveLength(3);
  expect(text.split(`${request} ngày 10/11/2025 của Sở Khoa học và Công nghệ tỉnh Sông Lam`)).toHaveLength(2);
  expect(text).toContain("+ Kế hoạch số 14/KH-UBND ngày 02/6/2025 của Ủy ban nhân dân xã Suối Mây về việc tổ chức");
  expect(text).toContain("Tiếp tục thực hiện Kế hoạch số 368-KH/TU và Kế hoạch số 14/KH-UBND;");
});

test("a paper that asks and guides is cited in full only where it first comes", () => {
  const both = paper(3, "24/CT-TTg", day(5, 8), "Thủ tướng Chính phủ", "Về phong trào", "Yêu cầu BDHVS");
  const text = linesOf(withReference({ papers: [{ ...both, usedFor: ["Yêu cầu BDHVS", "Chỉ đạo BDHVS"] }] })).join(
    "\n",
  );
  expect(text.split("ngày 05/8/2025")).toHaveLength(2);
  expect(text).toContain("+ Chỉ thị số 24/CT-TTg.");
});

test("estimated attendees are said to be about so many, counted ones are not", () => {
  const text = linesOf(makeReportInput()).join("\n");
  expect(text).toContain("(ngày 10/9/2025) tại Hội trường xã, khoảng 100 người tham gia;");
  expect(text).toContain("+ Lễ phát động phong trào (ngày 22/10/2025), 45 người tham gia.");
});

test("a daily broadcast counts its days and the national day's report says how", () => {
  expect(linesOf(makeReportInput(), "ncds")).toContain("- 12 lượt truyền thanh (3 lượt/ngày trong 4 ngày);");
});

test("what has no data leaves its sentence out or stands as […]", () => {
  const lines = linesOf({ reference: { ...makeReference(), activities: [], papers: [], hamlets: [] }, values: [] });
  const text = lines.join("\n");
  expect(text).not.toMatch(/Hoàn thành khóa học|Tập huấn|\D0 người|\/0|Bảng 2/u);
  expect(text).toContain("- Các văn bản lãnh đạo, chỉ đạo đã ban hành: […].");
  expect(text).toContain("- Người dân tham gia học tập kỹ năng số: […].");
});

test("places left to fill are the lines that hold them", () => {
  const report = buildReport("bdhvs", makeReportInput());
  expect(report.leftToFill).toEqual(["- Ưu điểm nổi bật khác: […].", "- Hạn chế khác: […].", "- Nguyên nhân: […]."]);
  expect(report.templateProblems).toEqual([]);
});

test("a division's report names the commune that the body above it governs, never the province", () => {
  const info = makeInfo();
  const named = (parent: string): string => {
    const text = { ...info.text, issuer: sourced("Phòng Văn hóa - Xã hội"), parentBody: sourced(parent) };
    return linesOf(withReference({ info: { ...info, text } })).find((line) => line.includes("diện tích"))!;
  };
  expect(named("UBND XÃ SUỐI MÂY")).toMatch(/^Xã Suối Mây thuộc tỉnh Sông Lam/u);
  expect(named("UBND tỉnh Sông Lam")).toMatch(/^Suối Mây thuộc/u);
});

test("the report ends with ./. before the signature", () => {
  for (const kind of KINDS) {
    const { body } = buildReport(kind, makeReportInput());
    const last = body[body.length - 1]!;
    expect(last.kind === "paragraph" && last.runs[last.runs.length - 1]!.text).toMatch(/\.\/\.$/u);
  }
});

test("an unknown token, loop or table in an officer's template is a problem of its row, never an exception", () => {
  const report = buildReport("bdhvs", {
    ...makeReportInput(),
    template: [
      { kind: "heading1", text: "Kết quả" },
      { kind: "paragraph", text: "Có {{learners}} người, {{lerners}} người." },
      { kind: "dash", text: "{{each nobody}}{{x}}" },
      { kind: "table", text: "missing" },
      { kind: "paragraph", text: "{?Có {{learners}} người" },
    ],
  });
  expect(report.templateProblems).toEqual([
    { row: 1, kind: "unknown-token", token: "lerners" },
    { row: 2, kind: "unknown-loop", token: "nobody" },
    { row: 3, kind: "unknown-table", token: "missing" },
    { row: 4, kind: "unclosed", token: "" },
  ]);
  expect(report.leftToFill).toEqual(["Có 596 người, […] người."]);
});

test("the same input gives the same report", () => {
  for (const kind of KINDS) {
    expect(buildReport(kind, makeReportInput())).toEqual(buildReport(kind, makeReportInput()));
  }
});

test("whatever is missing, no text says undefined, NaN or null, and our templates bind all their tokens", () => {
  const info = makeInfo();
  const parts = fc.record({
    text: fc.subarray(Object.keys(info.text)),
    lines: fc.subarray(Object.keys(info.lines)),
    numbers: fc.subarray(Object.keys(info.numbers)),
    dates: fc.subarray(Object.keys(info.dates)),
  });
  const lists = fc.record({
    activities: fc.subarray([...makeReference().activities, activity(20, ""), activity(21, "Tập huấn")]),
    papers: fc.subarray([...makeReference().papers]),
    hamlets: fc.subarray([
      ...makeReference().hamlets,
      { ...makeReference().hamlets[0]!, population: null, adults: null },
    ]),
    targets: fc.subarray([...makeReference().targets]),
  });
  fc.assert(
    fc.property(parts, lists, fc.subarray(makeValues()), fc.constantFrom(...KINDS), (kept, reference, values, kind) => {
      const sparse: Info = {
        text: pick(info.text, kept.text),
        lines: pick(info.lines, kept.lines),
        numbers: pick(info.numbers, kept.numbers),
        dates: pick(info.dates, kept.dates),
        problems: [],
      };
      const report = buildReport(kind, { reference: { ...makeReference(), ...reference, info: sparse }, values });
      for (const line of reportLines(report)) {
        expect(line).not.toMatch(/undefined|NaN|null|\{|\}|\?\}/u);
        expect(line.trim()).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

function pick<T extends object>(whole: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) as T;
}
