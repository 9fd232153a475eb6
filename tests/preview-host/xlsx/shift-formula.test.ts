import { shiftFormula } from "../../../src/preview-host/xlsx/shift-formula";

describe("a shared formula at another cell", () => {
  test.each([
    ["A1*2", 1, 0, "A2*2"],
    ["A1*2", 0, 1, "B1*2"],
    ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
    ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ['"A1"&A1&"x""A1"', 1, 0, '"A1"&A2&"x""A1"'],
    ["'A1'!A1+Q1!B2", 1, 0, "'A1'!A2+Q1!B3"],
    ["'Thôn ''A1'''!A1", 1, 0, "'Thôn ''A1'''!A2"],
    ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
    ["Bang[A1]+Bang[[#This Row],[B2]]", 5, 5, "Bang[A1]+Bang[[#This Row],[B2]]"],
    ["TổngA1+A1_x+A1.b", 1, 1, "TổngA1+A1_x+A1.b"],
    ["SUM(A:A,$B:C)", 0, 1, "SUM(B:B,$B:D)"],
    ["SUM(1:1,$2:3)", 1, 0, "SUM(2:2,$2:4)"],
    ["1E5+1.5*A1", 1, 0, "1E5+1.5*A2"],
    ["A1:INDEX(B:B,C1)", 1, 0, "A2:INDEX(B:B,C2)"],
    ["TRUE+ABC", 1, 1, "TRUE+ABC"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test("a reference that leaves the sheet becomes #REF!", () => {
    expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
    expect(shiftFormula("XFD1048576", 0, 1)).toBe("#REF!");
  });
});
