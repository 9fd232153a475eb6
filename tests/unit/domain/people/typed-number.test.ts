import type { ParseContext } from "../../../../src/domain/participant/parse-participant";
import { parseParticipant } from "../../../../src/domain/participant/parse-participant";
import type { RawField } from "../../../../src/domain/participant/participant";
import { typedNumber } from "../../../../src/domain/people/typed-number";

const CONTEXT: ParseContext = { asOf: { year: 2025, month: 11, day: 18 }, hamlets: [], units: [] };

function numberOf(personalId: RawField): string | null {
  const fields = { fullName: { kind: "text", text: "Y Hlen" } as const, personalId };
  return typedNumber(parseParticipant({ ref: { sheet: "A", row: 2 }, order: 0, fields, sheetCourse: "A" }, CONTEXT));
}

describe("typedNumber", () => {
  it.each([
    ["an old identity card", "233 145.267", "233145267"],
    ["a passport", "c-1234 568", "c1234568"],
    ["a foreign number", "5331452", "5331452"],
    ["a personal id of no sound structure", "062990001234", "062990001234"],
  ])("reads %s", (_what, text, number) => {
    expect(numberOf({ kind: "text", text })).toBe(number);
  });

  it("reads a number cell", () => {
    expect(numberOf({ kind: "number", text: "233145267", number: 233145267 })).toBe("233145267");
  });

  it.each([
    ["a valid personal id", "062190001234"],
    ["a number that lost its digits", "6.2098E+10"],
    ["words", "chưa có"],
    ["a running number", "12345"],
    ["a number typed to fill the cell", "012345678"],
    ["a dummy of twelve digits", "062190123456"],
    ["an empty cell", "  "],
  ])("gives nothing for %s", (_what, text) => {
    expect(numberOf({ kind: "text", text })).toBeNull();
  });
});
