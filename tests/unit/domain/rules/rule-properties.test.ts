import fc from "fast-check";
import { FIELD_NAMES, type FieldName } from "../../../../src/domain/fields";
import { ISSUE_SEVERITY, type IssueCode } from "../../../../src/domain/issue";
import type { RawField, RawRow } from "../../../../src/domain/participant/participant";
import { checkList, checkRow, mendField } from "../../../../src/domain/rules/check";
import { RULES } from "../../../../src/domain/rules/registry";
import {
  cell,
  context,
  participant,
  peopleOf,
  rawRow,
  sheetFacts,
  type TestFields,
} from "../../../support/participant-builder";

const CODES = Object.keys(ISSUE_SEVERITY) as IssueCode[];
const MENDING = RULES.flatMap((rule) => (rule.scope === "row" && rule.mend ? [rule.code] : []));
const NAME_MENDS = [
  "text-not-nfc",
  "text-lookalike",
  "text-spacing",
  "name-case",
] as const satisfies readonly IssueCode[];

/** Letters that the rules care about, mixed with plain ones. */
const LETTERS = [
  ..."aAnăĂđĐðÐƉеАΑơƯưìẽ?0129 .-'’x­®©µ¸øû",
  "\u00a0",
  "\u0301",
  "\u0323",
  "\u200b",
  "\u{1f600}",
  "\ud800",
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((letters) => letters.join("")),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("5/3/90", "31/04/1990", "6.2098E+10", "62090001234", "062090001234", "905123487", "01665123487"),
);
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(62090001234, 905123487, 1990, 1e21, Number.NaN));
const anyField: fc.Arbitrary<RawField> = fc.oneof(
  fc.constant<RawField>({ kind: "blank", text: "" }),
  fc.constant<RawField>({ kind: "error", text: "#REF!" }),
  fc.boolean().map((value): RawField => ({ kind: "boolean", text: value ? "TRUE" : "FALSE" })),
  anyNumber.map((number): RawField => ({ kind: "number", text: String(number), number })),
  fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer(), day: fc.integer() })
    .map((date): RawField => ({ kind: "date", text: "", date })),
  fc
    .record({
      text: anyText,
      fontName: fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times", "Arial"),
      isFormula: fc.boolean(),
    })
    .map((parts): RawField => ({ kind: "text", ...parts })),
  anyText.map((text): RawField => ({ kind: "text", text })),
);
const anyRow = fc.dictionary(fc.constantFrom(...FIELD_NAMES), anyField, { maxKeys: 12, noNullPrototype: true });

/** A name with some of the mendable faults on top of each other. */
const faultyName = fc
  .tuple(
    fc.constantFrom("Đinh Văn Đức", "Nguyễn Thị Hoà", "Y H’Lan", "K'Bar Rơ Ông", "A Tik", "Lê Đỗ Quỳnh-Anh"),
    fc.subarray(["nfd", "look", "space", "case"] as const),
    fc.boolean(),
  )
  .map(([name, faults, upper]) => {
    let text: string = name;
    if (faults.includes("case")) text = upper ? text.toUpperCase() : text.toLowerCase();
    if (faults.includes("look")) text = text.replace("Đ", "Ð").replace("đ", "ð").replace("A", "А");
    if (faults.includes("nfd")) text = text.normalize("NFD");
    if (faults.includes("space")) text = ` ${text.replace(" ", "\u00a0 ")} `;
    return text;
  });

describe("whatever a row holds", () => {
  it("no rule throws, and every finding names a known code and a field of the row", () => {
    fc.assert(
      fc.property(anyRow, (fields) => {
        const row = participant(fields);
        const people = peopleOf([row]);
        const findings = checkList({ participants: [row], sheets: [sheetFacts([row])], people, context: context() });
        for (const finding of findings) {
          expect(CODES).toContain(finding.code);
          if (finding.at === "row") expect(row.raw.fields[finding.field]).toBeDefined();
        }
      }),
    );
  });

  it("a finding is marked fixable exactly where the fix is there", () => {
    fc.assert(
      fc.property(anyRow, (fields) => {
        const row = participant(fields);
        for (const { code, field, fixable = false } of checkRow(row, context())) {
          const mend = mendField(code, field, row.raw.fields[field]!, row.raw, context());
          expect([code, field, mend !== null]).toEqual([code, field, fixable]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("no fix touches a cell that no rule of that code has found, a formula or an error", () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...MENDING), (fields, code) => {
        const row = participant(fields);
        const found = new Set(
          checkRow(row, context()).flatMap((finding) => (finding.code === code ? [finding.field] : [])),
        );
        for (const [name, raw] of Object.entries(row.raw.fields)) {
          const mend = mendField(code, name as FieldName, raw, row.raw, context());
          if (!found.has(name as FieldName) || raw.isFormula || raw.kind === "error") expect(mend).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a mended cell is not mended again by the same rule and shows its fault no more", () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...MENDING), (fields, code) => {
        const { raw: row } = participant(fields);
        for (const [name, raw] of Object.entries(row.fields)) {
          const mended = withMend(row, name as FieldName, code);
          if (mended === row) continue;
          expect(mended.fields[name as FieldName]!.text).not.toBe(raw.text);
          expect(withMend(mended, name as FieldName, code)).toBe(mended);
          expect(codesAt(mended, name as FieldName)).not.toContain(code);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("fixes of names", () => {
  it("lead to the same text in whatever order they are applied", () => {
    fc.assert(
      fc.property(faultyName, fc.shuffledSubarray([...NAME_MENDS], { minLength: 4 }), (name, order) => {
        const settled = settle(name, order);
        expect(settled).toBe(settle(name, NAME_MENDS));
        expect(codesAt(rawRow({ fullName: settled }), "fullName")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the order of rows", () => {
  it("changes no finding of a row but its address", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 5 }), fc.nat(), (rows, seed) => {
        const moved = rows.map((_, index) => (index + seed) % rows.length);
        const before = rows.map((fields, index) => spots(fields, index));
        const after = moved.map((from, index) => spots(rows[from]!, index));
        expect(after).toEqual(moved.map((from) => before[from]));
      }),
    );
  });
});

function spots(fields: TestFields, index: number): string[] {
  const row = participant(fields, { ref: { sheet: "Danh sách", row: index + 2 }, order: index });
  const findings = checkRow(row, context());
  for (const { ref } of findings) expect(ref).toEqual({ sheet: "Danh sách", row: index + 2 });
  return findings.map(({ code, field }) => `${code}@${field}`);
}

/** The row with one fix applied to one cell, or the same row when nothing is offered. */
function withMend(row: RawRow, field: FieldName, code: IssueCode): RawRow {
  const raw = row.fields[field];
  const mend = raw && mendField(code, field, raw, row, context());
  if (!raw || !mend) return row;
  const mended: RawField = { kind: "text", text: mend.text, ...(mend.fontName ? { fontName: mend.fontName } : {}) };
  return { ...row, fields: { ...row.fields, [field]: mended } };
}

function codesAt(row: RawRow, field: FieldName): IssueCode[] {
  return checkRow(participant(row.fields), context()).flatMap((finding) =>
    finding.field === field ? [finding.code] : [],
  );
}

/** The name after going through the fixes until nothing changes. */
function settle(name: string, order: readonly IssueCode[]): string {
  let row = rawRow({ fullName: cell(name) });
  for (let before = ""; before !== row.fields.fullName!.text;) {
    before = row.fields.fullName!.text;
    for (const code of order) row = withMend(row, "fullName", code);
  }
  return row.fields.fullName!.text;
}
