import fc from "fast-check";
import { formatViNumber, parseViNumber } from "../../../../src/domain/text/vi-number";

describe("parseViNumber", () => {
  test.each([
    ["6.814", 6814],
    ["6 814", 6814],
    ["6\u00a0814", 6814],
    ["6\u202f814", 6814],
    ["6,814", 6814],
    ["28.050,38", 28050.38],
    ["28.050, 38", 28050.38],
    ["28 050,38", 28050.38],
    ["28,050.38", 28050.38],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["95%", 95],
    ["95,5 %", 95.5],
    ["8,5", 8.5],
    ["8.5", 8.5],
    ["12,3456", 12.3456],
    ["0,125", 0.125],
    ["  596 ", 596],
    ["-12", -12],
    ["500.000", 500000],
    ["0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(parseViNumber(text)).toBe(value);
  });

  test.each([
    "",
    "  ",
    "mười",
    "6.81.4",
    "1.23.4",
    "12 34",
    "6,",
    ",5",
    "1.2.3,4",
    "6.814 người",
    "1e5",
    "%",
    "12,3,4",
  ])("takes %j for no number", (text) => {
    expect(parseViNumber(text)).toBeNull();
  });
});

describe("formatViNumber", () => {
  test.each([
    [6814, "6.814"],
    [28050.38, "28.050,38"],
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1234567.5, "1.234.567,5"],
    [-6814.25, "-6.814,25"],
    [0.005, "0,01"],
    [1.005, "1,01"],
    [-0.001, "0"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [1e-7, "0"],
    [99.995, "100"],
  ])("prints %d as %s", (value, text) => {
    expect(formatViNumber(value)).toBe(text);
  });

  test("rounds half up at the decimals asked for", () => {
    expect(formatViNumber(16.05, 1)).toBe("16,1");
    expect(formatViNumber(2.5, 0)).toBe("3");
  });

  test("prints what parseViNumber reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const value = whole + (whole < 0 ? -hundredths : hundredths) / 100;
        const text = formatViNumber(value);
        expect(formatViNumber(parseViNumber(text)!)).toBe(text);
        expect(Math.abs(parseViNumber(text)! - value)).toBeLessThan(0.005);
      }),
    );
  });
});

describe("numbers at the edges", () => {
  test.each(["5%0", "1,5 6", "1234 567", "123 456 78,5", "1.234.56"])("takes %j for no number", (text) => {
    expect(parseViNumber(text)).toBeNull();
  });

  test.each([
    ["6 .814", 6814],
    ["28.050 ,38", 28050.38],
    ["16,1 %", 16.1],
  ])("looks past a space before a separator or a percent sign: %j", (text, value) => {
    expect(parseViNumber(text)).toBe(value);
  });

  test.each([
    [1.25e22, 2, "12.500.000.000.000.000.000.000"],
    [1e21, 0, "1.000.000.000.000.000.000.000"],
    [1.25e-7, 9, "0,000000125"],
    [1e-7, 2, "0"],
    [-1e-7, 2, "0"],
  ])("prints %d without an exponent", (value, maxDecimals, text) => {
    expect(formatViNumber(value, maxDecimals)).toBe(text);
  });
});
