import { hostsOfThisFile, codeOf } from "./support/open-host";

const open = hostsOfThisFile();

/** Writes inputs into A1 downwards and tells what the cells then hold and show. */
async function typed(inputs: unknown[], format?: string) {
  const { Excel } = await open({ now: () => new Date(2026, 5, 1) });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, inputs.length, 1);
    if (format !== undefined) range.numberFormat = [[format]].concat(inputs.slice(1).map(() => [format]));
    range.values = inputs.map((input) => [input]);
    range.load("values,text,numberFormat,formulas,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

// Source: OfficeDev/office-js #1559 (strings set through values are parsed as US English, by design).
describe("typing: a string written to values is taken as typed in US English (emulated)", () => {
  test("digits with leading zeros lose them in a General cell", async () => {
    expect((await typed(["001", "001093012345"])).values).toEqual([[1], [1093012345]]);
  });

  test("05/03/1990 becomes 3 May, whatever the user's locale", async () => {
    const range = await typed(["05/03/1990"]);
    expect(range.values).toEqual([[32996]]);
    expect(range.numberFormat).toEqual([["m/d/yyyy"]]);
    expect(range.text).toEqual([["5/3/1990"]]);
  });

  test("a day that the US order does not have stays text", async () => {
    expect((await typed(["31/12/1990"])).values).toEqual([["31/12/1990"]]);
  });

  test("percent, thousands, dollars and brackets make numbers with their formats", async () => {
    const range = await typed(["12%", "1,234.5", "$5", "(7)"]);
    expect(range.values).toEqual([[0.12], [1234.5], [5], [-7]]);
    expect(range.numberFormat?.map(([format]) => format)).toEqual([
      "0%",
      "#,##0.00",
      "$#,##0_);[Red]($#,##0)",
      "General",
    ]);
  });

  test("numbers keep 15 significant digits", async () => {
    expect((await typed(["1234567890123456"])).values).toEqual([[1234567890123450]]);
  });

  test("TRUE and error codes become what they say", async () => {
    expect((await typed(["true", "#N/A"])).valueTypes).toEqual([["Boolean"], ["Error"]]);
  });

  test("a date without a year belongs to the current one", async () => {
    expect((await typed(["1/2"])).text).toEqual([["2-Jan"]]);
  });

  test("a leading apostrophe forces text and is not part of the value", async () => {
    const range = await typed(["'001", "'=1+1"]);
    expect(range.values).toEqual([["001"], ["=1+1"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"]]);
  });

  test("in a cell formatted as text everything stays as written, numbers become texts", async () => {
    const range = await typed(["001", "05/03/1990", "=1+1", 7], "@");
    expect(range.values).toEqual([["001"], ["05/03/1990"], ["=1+1"], ["7"]]);
  });

  test("a string that starts with = is a formula and is computed", async () => {
    const range = await typed(["=SUM(1,2)", "=A1*10"]);
    expect(range.values).toEqual([[3], [30]]);
    expect(range.formulas).toEqual([["=SUM(1,2)"], ["=A1*10"]]);
  });

  test("an empty string empties the cell and null leaves it alone", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["x", "y"]];
      range.values = [["", null]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["", "y"]]);
      expect(range.valueTypes).toEqual([["Empty", "String"]]);
    });
  });
});

// Source: documentation of Range.values ("the size of the array must match"), learn.microsoft.com excel-add-ins-ranges.
describe("shape: assigned arrays have the size of the range (emulated)", () => {
  test.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    ["ragged rows", [["a", "b"], ["c"]]],
  ])("%s: InvalidArgument", async (_case, values) => {
    const host = await open();
    const code = await codeOf(host, (sheet) => {
      sheet.getRange("A1:B2").values = values;
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a single value fills the whole range", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = 5 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });
});

// Source: Microsoft's table tutorial sets numberFormat = [["…"]] on a whole column.
test("a number format in a list of one goes to every cell (emulated)", async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
    range.numberFormat = [["@"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["@"], ["@"], ["@"]]);
  });
});

// Source: ECMA-376-1 §18.8.31 and Range.text ("not dependent on the cell width").
describe("text: values are shown by their number format (emulated)", () => {
  test.each([
    ["dd/mm/yyyy", 32996, "03/05/1990"],
    ["#,##0", 1234567, "1,234,567"],
    ["0.0%", 0.256, "25.6%"],
    ["000", 7, "007"],
    ['0;(0);"-"', 0, "-"],
    ["[$-42A]dd/mm/yyyy;@", 45000, "15/03/2023"],
    ["General", 123456789012, "1.23457E+11"],
  ])("%s shows %d as %s", async (format, value, shown) => {
    expect((await typed([value], format)).text).toEqual([[shown]]);
  });
});

describe("large writes: office.js cuts them into pieces, the host puts them together (emulated)", () => {
  test("4,000 cells arrive where they belong", async () => {
    const { Excel } = await open();
    const values = Array.from({ length: 1000 }, (_row, row) => [row, row * 2, `t${row}`, row % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B3:E1002");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});
