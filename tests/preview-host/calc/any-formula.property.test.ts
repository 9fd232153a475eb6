import fc from "fast-check";
import { functionNames } from "../../../src/preview-host/calc/function-registry";
import { calcFixture } from "./calc-workbook";

const fixture = calcFixture({
  S: {
    A1: 1,
    A2: "nam",
    A3: true,
    A4: { error: "#N/A" },
    A5: null,
    B1: -3.5,
    B2: "45000",
    B3: 45000,
    B4: "",
    C1: "x*",
  },
});

const operand = fc.constantFrom(
  ...[
    "1",
    "-1",
    "0",
    "2.5",
    "1E+200",
    "45000",
    '""',
    '"abc"',
    '"*a?"',
    '"~"',
    '"["',
    '">=2"',
    '"dd/mm/yyyy"',
    '"#,##0.0"',
  ],
  ...[
    "TRUE",
    "#N/A",
    "A1",
    "A2",
    "A5",
    "A1:A5",
    "A1:C4",
    "B:B",
    "3:3",
    "{1,2;3,4}",
    '{"a";"b"}',
    "S!B1:B4",
    "Z!A1",
    "(A1,B2)",
    "",
  ],
  ...['"A1:B2"', "tên", "1/0", "-A1:A3", "ROW(A1:A4)", "A1:INDEX(B1:B4,2)"],
);

const call = fc
  .tuple(fc.constantFrom(...functionNames()), fc.array(operand, { maxLength: 6 }))
  .map(([name, args]) => `${name}(${args.join(",")})`);

const formula = fc.oneof(
  call,
  fc
    .tuple(call, fc.constantFrom("+", "&", "=", "^", "<=", ":", " "), operand)
    .map(([a, sign, b]) => `${a}${sign}${b || 1}`),
  fc.tuple(call, call).map(([a, b]) => `SUMPRODUCT(IF(ISERROR(${a}),0,1),${b})`),
);

describe("any formula", () => {
  it("gives a number, a text, a truth value or an error, and never breaks off", () => {
    fc.assert(
      fc.property(formula, (text) => {
        const value = fixture.show(`=${text}`);
        expect(["number", "string", "boolean"]).toContain(typeof value);
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 4000, seed: 20260331 },
    );
  });

  it("a text of any characters is computed or refused with #NAME?", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."A1:$'!#[]{}(),;+-*/&<>=%@\" .éSUM2") }), (text) => {
        expect(["number", "string", "boolean"]).toContain(typeof fixture.show(`=${text}`));
      }),
      { numRuns: 3000, seed: 20260331 },
    );
  });
});
