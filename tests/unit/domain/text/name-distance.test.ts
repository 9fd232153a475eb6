import fc from "fast-check";
import { foldPlain, foldText } from "../../../../src/domain/text/fold";
import { compareNames, editDistance } from "../../../../src/domain/text/name-distance";

const named = (display: string) => ({ display, folded: foldText(display), plain: foldPlain(display) });

/** The classic recurrence, without band or bound. */
function distance(a: string, b: string): number {
  let above = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}

describe("compareNames", () => {
  test.each([
    ["Trần Thị Hoà", "TRẦN  THỊ HÒA", "equal"],
    ["Ðinh Tú", "Đinh Tú", "equal"],
    ["Trần Thị Hòa", "Trần Thị Hóa", "tone-differs"],
    ["Lê Văn Tam", "Lê Văn Tám", "tone-differs"],
    ["Lê Văn Sơn", "Lê Văn Son", "letter-differs"],
    ["Đinh Do", "Đinh Đô", "letter-differs"],
    ["Nguyen Van Hung", "Nguyễn Văn Hùng", "letter-differs"],
    ["Y Hlen", "Y Hleng", "close"],
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hưngg", "close"],
    ["A Tik", "A Tiếk B", "different"],
    ["Nguyễn Văn Hùng", "Hùng Văn Nguyễn", "different"],
    ["Lê Thị Mai", "Lê Thị Hạnh", "different"],
  ])("finds %s and %s %s, both ways round", (a, b, agreement) => {
    expect(compareNames(named(a), named(b))).toBe(agreement);
    expect(compareNames(named(b), named(a))).toBe(agreement);
  });
});

describe("editDistance", () => {
  test("is the Levenshtein distance up to the bound, and bound + 1 beyond", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc "), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(distance(a, b), max + 1));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
