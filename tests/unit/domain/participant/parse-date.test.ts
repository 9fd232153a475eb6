import { comparePartialDates, isRealDate, parseTypedDate } from "../../../../src/domain/participant/parse-date";
import type { RawField } from "../../../../src/domain/participant/participant";

const text = (typed: string): RawField => ({ kind: "text", text: typed });
const number = (value: number): RawField => ({ kind: "number", text: String(value), number: value });
const day = (year: number, month: number, date: number) => ({ ok: { precision: "day", year, month, day: date } });

describe("parseTypedDate", () => {
  test.each([
    "5/3/1990",
    "05/03/1990",
    "5-3-1990",
    "05.03.1990",
    " 5 / 3 / 1990 ",
    "05\u00A003 1990",
    "5/3/1990 00:00:00",
    "05/03/1990 7:30 SA",
    "ngày 5 tháng 3 năm 1990",
    "Ngày 05 tháng 03 năm 1990.",
    "sinh ngày 5/3/1990",
    "1990-03-05",
    "1990-03-05T00:00:00Z",
    "'5/3/1990",
    "ngµy 5 th¸ng 3 n¨m 1990",
  ])("reads %j as 5 March 1990, day first", (typed) => {
    expect(parseTypedDate(text(typed))).toEqual(day(1990, 3, 5));
  });

  test("reads a date cell", () => {
    const cell: RawField = { kind: "date", text: "3/5/1990", date: { year: 1990, month: 5, day: 3 } };
    expect(parseTypedDate(cell)).toEqual(day(1990, 5, 3));
  });

  test.each(["3/1990", "03-1990", "tháng 3/1990", "tháng 3 năm 1990"])("reads %j as a month", (typed) => {
    expect(parseTypedDate(text(typed))).toEqual({ ok: { precision: "month", year: 1990, month: 3 } });
  });

  test.each([text("1990"), text("năm 1990"), text("sinh năm 1990"), number(1990)])("reads $text as a year", (raw) => {
    expect(parseTypedDate(raw)).toEqual({ ok: { precision: "year", year: 1990 } });
  });

  test.each(["31/04/1990", "15/17/1989", "29/02/1991", "15/1990", "0/3/1990", "03/25/1990", "1990-13-01", "29/2/1900"])(
    "calls %j impossible",
    (typed) => {
      expect(parseTypedDate(text(typed))).toEqual({ problem: "birth-impossible" });
    },
  );

  test.each([text("5/3/90"), text("05-03-05"), text("3/90"), text("90"), number(90), text("31/4/90")])(
    "misses the century in $text",
    (raw) => {
      expect(parseTypedDate(raw)).toEqual({ problem: "birth-two-digit-year" });
    },
  );

  test.each([
    text("không rõ"),
    text("11/01/976"),
    text("32937"),
    text("5/3"),
    text("5/3/19901"),
    text("5/3/0990"),
    text("05031990"),
    text("-"),
    number(32937),
    number(10000),
    number(60000),
    number(3.199),
    number(-1990),
    number(Number.NaN),
    { kind: "boolean", text: "TRUE" },
    { kind: "error", text: "#N/A" },
    { kind: "blank", text: "" },
  ] satisfies RawField[])("cannot read $kind $text", (raw) => {
    expect(parseTypedDate(raw)).toEqual({ problem: "birth-unreadable" });
  });
});

test("29 February stands in leap years only, by the Gregorian rule", () => {
  expect([2024, 2000, 2023, 1900].map((year) => isRealDate(year, 2, 29))).toEqual([true, true, false, false]);
});

describe("comparePartialDates", () => {
  const early = { year: 1990, month: 3, day: 5 };
  test("compares as far as both dates go", () => {
    expect(comparePartialDates(early, { year: 1990, month: 3 })).toBe(0);
    expect(comparePartialDates(early, { year: 1990 })).toBe(0);
    expect(comparePartialDates(early, { year: 1990, month: 4 })).toBeLessThan(0);
    expect(comparePartialDates(early, { year: 1990, month: 3, day: 4 })).toBeGreaterThan(0);
    expect(comparePartialDates(early, { year: 1991 })).toBeLessThan(0);
  });
});
