import { readPhone } from "../../../../src/domain/participant/parse-phone";
import type { RawField } from "../../../../src/domain/participant/participant";

const text = (typed: string): RawField => ({ kind: "text", text: typed });
const number = (value: number): RawField => ({ kind: "number", text: String(value), number: value });

describe("readPhone", () => {
  test.each([
    ["0987654321", "0987654321"],
    ["098 765 43 21", "0987654321"],
    ["0987.654.321", "0987654321"],
    ["0987-654-321", "0987654321"],
    ["+84987654321", "0987654321"],
    ["+84 (0) 987 654 321", "0987654321"],
    ["(+84) 987654321", "0987654321"],
    ["84987654321", "0987654321"],
    ["0084987654321", "0987654321"],
    ["'0362123456", "0362123456"],
    ["0842345678", "0842345678"],
    ["0260.3862.123", "02603862123"],
    ["(0255) 3822123", "02553822123"],
    ["+84 260 3862123", "02603862123"],
    ["0260386212", "0260386212"],
    ["0987654321 / 0362123456", "0987654321"],
    ["0987654321; 02603862123", "0987654321"],
  ])("reads %j as %s", (typed, phone) => {
    expect(readPhone(text(typed))).toEqual({ number: phone });
  });

  test.each([
    [number(987654321), "0987654321"],
    [text("987654321"), "0987654321"],
    [text("362.123.456"), "0362123456"],
    [number(842345678), "0842345678"],
    [number(2603862123), "02603862123"],
  ])("sees the lost zero of %j", (raw, mended) => {
    expect(readPhone(raw)).toEqual({ problem: "phone-lost-zero", mended });
  });

  test.each([
    ["01629876543", "0329876543"],
    ["01699876543", "0399876543"],
    ["01209876543", "0709876543"],
    ["01219876543", "0799876543"],
    ["01229876543", "0779876543"],
    ["01269876543", "0769876543"],
    ["01289876543", "0789876543"],
    ["01239876543", "0839876543"],
    ["01249876543", "0849876543"],
    ["01259876543", "0859876543"],
    ["01279876543", "0819876543"],
    ["01299876543", "0829876543"],
    ["01869876543", "0569876543"],
    ["01889876543", "0589876543"],
    ["01999876543", "0599876543"],
    ["+84 162 987 6543", "0329876543"],
    ["1629876543", "0329876543"],
  ])("changes the prefix of before 2018: %s is %s", (typed, mended) => {
    expect(readPhone(text(typed))).toEqual({ problem: "phone-old-prefix", mended });
  });

  test.each([
    text("123"),
    text("0123456789"),
    text("09876543210"),
    text("0312345678"),
    text("0512345678"),
    text("không có"),
    text("0987654321 / 12"),
    text("0987654321 0362123456"),
    number(9.8e20),
    text("62098001234"),
    { kind: "error", text: "#N/A" },
    { kind: "blank", text: "" },
  ] satisfies RawField[])("knows no number in $text", (raw) => {
    expect(readPhone(raw)).toEqual({ problem: "phone-invalid" });
  });
});
