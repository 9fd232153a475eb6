import {
  dropSheetInFormula,
  renameSheetInFormula,
  translateFormula,
} from "../../../src/preview-host/calc/formula-rewriter";

describe("translateFormula", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 1, 2, "C2+$B$2+E$3+$D5"],
    ["SUM(A1:B2)", 3, 0, "SUM(A4:B5)"],
    ["A1", -1, 0, "#REF!"],
    ["'Thôn 1'!A1", 0, -1, "'Thôn 1'!#REF!"],
    ["SUM(A:B)+SUM($3:4)", 1, 1, "SUM(B:C)+SUM($3:5)"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["LOG10(A1)+ABC+Hộ[A1]", 1, 0, "LOG10(A2)+ABC+Hộ[A1]"],
    ["IF( A1 > 1 , TRUE )", 1, 0, "IF( A2 > 1 , TRUE )"],
    ["XFD1048576", 1, 0, "#REF!"],
    ["A1:INDEX(B:B,2)", 1, 0, "A2:INDEX(B:B,2)"],
  ])("copies %s by %p rows and %p columns as %s", (formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("renameSheetInFormula", () => {
  it.each([
    ["Sheet1!A1+'sheet1'!B2", "Sheet1", "Thôn 1", "'Thôn 1'!A1+'Thôn 1'!B2"],
    ["'Thôn 1'!A1", "Thôn 1", "Thôn", "Thôn!A1"],
    ["'Ea H''Leo'!A1", "Ea H'Leo", "Ea Súp's", "'Ea Súp''s'!A1"],
    ['"Sheet1!A1"&Sheet10!A1', "Sheet1", "X", '"Sheet1!A1"&Sheet10!A1'],
    ["SUM(Sheet1:Sheet3!A1)", "Sheet3", "Cuối năm", "SUM('Sheet1:Cuối năm'!A1)"],
    ["Sheet1!tên", "Sheet1", "A1", "'A1'!tên"],
  ])("in %s makes %s into %s", (formula, from, to, expected) => {
    expect(renameSheetInFormula(formula, from, to)).toBe(expected);
  });
});

describe("dropSheetInFormula", () => {
  it("turns every reference to the sheet into #REF! and leaves the others", () => {
    expect(dropSheetInFormula("SUM('Thôn 1'!A1:B2,'thôn 1'!C:C,Khác!A1)", "Thôn 1")).toBe("SUM(#REF!,#REF!,Khác!A1)");
  });
});
