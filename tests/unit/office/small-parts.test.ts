import fc from "fast-check";
import { asLiteral } from "../../../src/office/as-literal";
import { failureOf, isPassing } from "../../../src/office/host-failure";
import { lineRuns } from "../../../src/office/line-runs";
import { PayloadBudget } from "../../../src/office/payload-budget";
import { keptName, nameOfKept, nameOfStaged, stagedName, towardStaged } from "../../../src/office/staging";
import { parseState, serialiseState } from "../../../src/office/state-part";
import { OUTPUT_SHEETS } from "../../../src/app/output-sheets";
import { plainDraft } from "../../support/plain-draft";

describe("text for a cell", () => {
  test("plain words go as they are, everything else behind an apostrophe", () => {
    expect(["Nguyễn Văn A", "true", "Mar 5", "=1", "'x", ""].map(asLiteral)).toEqual([
      "Nguyễn Văn A",
      "'true",
      "'Mar 5",
      "'=1",
      "''x",
      "",
    ]);
  });

  test("never is longer than a cell takes", () => {
    expect(asLiteral("1".repeat(40_000))).toHaveLength(32_767);
    expect(asLiteral("a".repeat(40_000))).toHaveLength(32_767);
  });
});

describe("names of scaffolding", () => {
  test.each(Object.values(OUTPUT_SHEETS))(
    "%s has a staged and a former name that Excel takes and that lead back",
    (name) => {
      for (const made of [stagedName(name), keptName(name)]) {
        expect(made.length).toBeLessThanOrEqual(31);
        expect(made).not.toMatch(/[:\\/?*[\]]/);
      }
      expect([nameOfStaged(stagedName(name)), nameOfKept(keptName(name))]).toEqual([name, name]);
      expect([nameOfStaged(name), nameOfKept(name)]).toEqual([null, null]);
    },
  );

  test("a name too long to be found back is a bug of ours", () => {
    expect(() => stagedName("x".repeat(31))).toThrow("too long");
  });

  test("formulas are led to the staged sheets of the plan, and to no other", () => {
    const drafts = [plainDraft("Người học", [])];
    expect(towardStaged("=SUM('Người học'!B:B)+'Địa bàn'!C2", drafts)).toBe(
      `=SUM('${stagedName("Người học")}'!B:B)+'Địa bàn'!C2`,
    );
  });
});

describe("the kept state as XML", () => {
  test("reads back any JSON", () => {
    const entries = fc.array(
      fc.tuple(
        fc.string(),
        fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
      ),
    );
    fc.assert(
      fc.property(entries, (pairs) => {
        const state = new Map(pairs);
        const read = parseState(serialiseState(state));
        expect([...read].map(([key, json]) => [key, JSON.parse(json)])).toEqual(
          [...state].map(([key, json]) => [key, JSON.parse(json)]),
        );
      }),
      { seed: 11 },
    );
  });

  test("holds no character that XML forbids", () => {
    const xml = serialiseState(new Map([["k", JSON.stringify("\u0000\u0008\u001f\ud800\ufffe\uffff]]>&<")]]));
    const codes = Array.from(xml, (character) => character.codePointAt(0)!);
    const isForbidden = (code: number) =>
      code < 32 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
    expect(codes.filter(isForbidden)).toEqual([]);
    expect(xml).not.toContain("]]>");
  });

  test("an entry in strange form is left out", () => {
    expect(parseState('<state><entry key="a">1</entry><entry>2</entry><b/></state>')).toEqual(new Map([["a", "1"]]));
  });
});

describe("failures of Excel", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "sheet-protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "not-supported"],
    ["HostIsBusy", "busy"],
    ["GeneralException", "unexpected"],
    ["SomethingNew", "unexpected"],
  ])("%s is %s, with its place and never its message", (code, expected) => {
    const failure = failureOf({ code, message: "A Tik 062…", debugInfo: { errorLocation: "Range.values" } });
    expect(failure).toEqual({ code: expected, detail: `${code} (Range.values)` });
  });

  test("a bug of ours is none", () => {
    expect(failureOf(new TypeError("x is not a function"))).toBeNull();
  });

  test("only what may pass is tried again", () => {
    const passing = ["HostIsBusy", "GeneralException", "AccessDenied"].map((code) => isPassing(failureOf({ code })!));
    expect(passing).toEqual([true, true, false]);
  });
});

describe("requests", () => {
  test("are sent before they grow over what one may hold, and not for nothing", async () => {
    let syncs = 0;
    const batch = { context: {} as Excel.RequestContext, sync: async () => void syncs++ };
    const budget = new PayloadBudget(batch, 100);
    for (const bytes of [60, 40, 1, 500, 10]) await budget.take(bytes);
    expect(syncs).toBe(3);
  });

  test("rows that follow each other go in one run", () => {
    const heights = new Map([
      [4, 20],
      [0, 15],
      [1, 16],
      [5, 21],
    ]);
    expect(lineRuns(heights)).toEqual([
      { first: 0, sizes: [15, 16] },
      { first: 4, sizes: [20, 21] },
    ]);
  });
});
