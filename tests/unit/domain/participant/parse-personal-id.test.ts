import {
  idBirthYear,
  idProvince,
  idSex,
  isDummyId,
  isKnownProvince,
  parsePersonalId,
  readPersonalId,
} from "../../../../src/domain/participant/parse-personal-id";
import type { RawField } from "../../../../src/domain/participant/participant";

const text = (typed: string): RawField => ({ kind: "text", text: typed });
const number = (value: number): RawField => ({ kind: "number", text: String(value), number: value });
const asOf = { year: 2025, month: 12, day: 14 };
const nobody = { birthYear: null, sex: null, asOf };

describe("readPersonalId", () => {
  test.each([
    "062098001234",
    "062 098 001 234",
    "062.098.001.234",
    "062-098-001-234",
    "062\u00A0098\u00A0001\u00A0234",
    "'062098001234",
    "\u200B062098001234 ",
  ])("reads %j as twelve digits", (typed) => {
    expect(readPersonalId(text(typed))).toEqual({ digits: "062098001234", restored: null, shape: "twelve" });
  });

  test.each([
    [number(62098001234), "062098001234"],
    [text("62098001234"), "062098001234"],
    [text("62098001234.0"), "062098001234"],
    [number(1098001234), "001098001234"],
    [{ kind: "number", text: "6.2098001234E+10", number: 62098001234 } as const, "062098001234"],
  ])("puts the lost zeros back in %j", (raw, restored) => {
    expect(readPersonalId(raw)).toMatchObject({ shape: "lost-zero", restored });
  });

  test.each(["6.2098E+10", "6,2098E+10", "6.2098e10", "6.2098E10"])("sees that %s has lost digits", (typed) => {
    expect(readPersonalId(text(typed)).shape).toBe("scientific");
  });

  test.each([
    [text("233123456"), "old-cmnd"],
    [number(233123456), "old-cmnd"],
    [text("0620980012345"), "length"],
    [text("06209800123"), "length"],
    [text("0987654321"), "length"],
    [number(62998001234), "length"],
    [number(3098001234), "length"],
    [text("06209800123a"), "length"],
    [text("chưa có"), "length"],
    [number(62098.5), "length"],
    [text("  "), "blank"],
    [{ kind: "blank", text: "" } as const, "blank"],
    [{ kind: "error", text: "#REF!" } as const, "length"],
  ])("finds the shape of %j: %s", (raw, shape) => {
    expect(readPersonalId(raw)).toMatchObject({ shape, restored: null });
  });
});

test("the number tells birth year, sex and province of birth registration (TT 59/2021)", () => {
  expect(["062098001234", "062305001234"].map(idBirthYear)).toEqual([1998, 2005]);
  expect(["062098001234", "062198001234", "062205001234", "062305001234"].map(idSex)).toEqual([
    "male",
    "female",
    "male",
    "female",
  ]);
  expect(idBirthYear("062498001234")).toBeNull();
  expect(idBirthYear("62098001234")).toBeNull();
  expect(isKnownProvince(idProvince("062098001234"))).toBe(true);
  expect(["003", "000", "097", "051", "001"].map(isKnownProvince)).toEqual([false, false, false, true, true]);
});

test("numbers that fill a cell are dummies", () => {
  expect(["111111111111", "062098000000", "062098123456", "062098001234"].map(isDummyId)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe("parsePersonalId", () => {
  const good = (digits: string, valid: boolean, restored: boolean) => ({
    state: "ok",
    value: { digits, valid, restored },
  });

  test.each([
    ["062098001234", true],
    ["999098001234", true],
    ["062498001234", false],
    ["062226001234", false],
    ["062225001234", true],
    ["062098000000", false],
    ["062098123456", false],
  ])("rows may be joined by %s: %s", (digits, valid) => {
    expect(parsePersonalId(text(digits), nobody)).toEqual(good(digits, valid, false));
  });

  test("puts zeros back only where the row's birth year and sex agree", () => {
    const typed = number(62098001234);
    expect(parsePersonalId(typed, nobody)).toEqual(good("062098001234", true, true));
    expect(parsePersonalId(typed, { birthYear: 1998, sex: "male", asOf })).toEqual(good("062098001234", true, true));
    expect(parsePersonalId(typed, { birthYear: 1997, sex: "male", asOf })).toEqual({
      state: "bad",
      problem: "id-length",
    });
    expect(parsePersonalId(typed, { birthYear: 1998, sex: "female", asOf })).toEqual({
      state: "bad",
      problem: "id-length",
    });
  });

  test.each([
    [text("6.2098E+10"), "id-scientific"],
    [text("233123456"), "id-old-cmnd"],
    [text("0620"), "id-length"],
    [number(62240001234), "id-length"],
    [{ kind: "error", text: "#N/A" } as const, "cell-error"],
  ])("cannot use %j: %s", (raw, problem) => {
    expect(parsePersonalId(raw, nobody)).toEqual({ state: "bad", problem });
  });

  test("tells an empty cell from a missing column", () => {
    expect(parsePersonalId({ kind: "blank", text: "" }, nobody)).toEqual({ state: "blank" });
    expect(parsePersonalId(undefined, nobody)).toEqual({ state: "absent" });
  });
});
