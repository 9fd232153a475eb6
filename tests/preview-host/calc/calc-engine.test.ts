import { calcFixture } from "./calc-workbook";

describe("recalculate", () => {
  it("keeps the file's cached values and computes only formulas that have none", () => {
    const it = calcFixture({ S: { A1: 2, B1: "=A1*2", C1: "=A1*3" } });
    it.sheet("S").cells.get(0)!.get(1)!.value = 999;
    it.engine.recalculate();
    expect(it.get("S", "B1")).toBe(999);
    expect(it.get("S", "C1")).toBe(6);
  });

  it("computes everything that depends on a changed cell, over sheets and ranges", () => {
    const it = calcFixture({
      S: { A1: 1, A2: 2, B1: "=SUM(A1:A3)" },
      T: { A1: "=S!B1+1", A2: '=COUNTIF(S!A:A,">1")' },
    });
    it.engine.recalculate();
    it.set("S", "A3", 10);
    it.engine.recalculate();
    expect([it.get("S", "B1"), it.get("T", "A1"), it.get("T", "A2")]).toEqual([13, 14, 2]);
  });

  it("follows a formula that is replaced by a constant and back", () => {
    const it = calcFixture({ S: { A1: 1, B1: "=A1", C1: "=B1" } });
    it.engine.recalculate();
    it.set("S", "B1", 5);
    it.engine.recalculate();
    expect(it.get("S", "C1")).toBe(5);
    it.set("S", "A1", 9);
    it.engine.recalculate();
    expect(it.get("S", "C1")).toBe(5);
    it.set("S", "B1", "=A1*2");
    it.engine.recalculate();
    expect(it.get("S", "C1")).toBe(18);
  });

  it("names an unknown function and shows #NAME?, and lets the error spread", () => {
    const it = calcFixture({ S: { A1: "=FILTERXML(B1,1)+1", A2: "=A1" } });
    const { unknownFunctions } = it.engine.recalculate();
    expect(unknownFunctions).toEqual([{ sheetId: it.sheet("S").id, row: 0, column: 0, name: "FILTERXML" }]);
    expect(it.get("S", "A2")).toEqual({ error: "#NAME?" });
  });

  it("names 3-D references and other workbooks as unsupported and shows #REF!", () => {
    const it = calcFixture({ S: { A1: "=SUM(S:T!A5)", A2: "=[1]Bảng!A1" }, T: {} });
    const names = it.engine.recalculate().unknownFunctions.map(({ name }) => name);
    expect(names).toEqual(["3-D reference", "reference to another workbook"]);
    expect(it.get("S", "A1")).toEqual({ error: "#REF!" });
  });

  it("gives 0 to the cells of a circle and computes their readers with it", () => {
    const it = calcFixture({ S: { A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=SUM(D1:D3)", A5: "=ROW(A5)" } });
    const { unknownFunctions } = it.engine.recalculate();
    expect(["A1", "B1", "C1", "D1", "A5"].map((at) => it.get("S", at))).toEqual([0, 0, 5, 0, 5]);
    expect(unknownFunctions.map(({ name }) => name)).toEqual(Array(3).fill("circular reference"));
  });

  it("computes a chain of 10,000 cells without running out of stack, in either direction", () => {
    const down: Record<string, string | number> = { A1: 1, B10001: 1 };
    for (let row = 2; row <= 10_000; row += 1) down[`A${row}`] = `=A${row - 1}+1`;
    for (let row = 1; row <= 10_000; row += 1) down[`B${row}`] = `=B${row + 1}+1`;
    const it = calcFixture({ S: down });
    it.engine.recalculate();
    expect([it.get("S", "A10000"), it.get("S", "B1")]).toEqual([10_000, 10_001]);
    it.set("S", "A1", 5);
    it.engine.recalculate();
    expect(it.get("S", "A10000")).toBe(10_004);
  });

  it("computes what INDIRECT and OFFSET point to first, and follows changes there", () => {
    const it = calcFixture({ S: { A1: '=INDIRECT("B"&1)+1', B1: "=C1*2", C1: 4, D1: "=SUM(OFFSET(B1,0,0,1,2))" } });
    it.engine.recalculate();
    expect([it.get("S", "A1"), it.get("S", "D1")]).toEqual([9, 12]);
    it.set("S", "C1", 10);
    it.engine.recalculate();
    expect([it.get("S", "A1"), it.get("S", "D1")]).toEqual([21, 30]);
  });

  it("keeps a cached TODAY without a clock, computes it with one, and never invents a date", () => {
    const kept = calcFixture({ S: { A1: "=TODAY()", B1: "=A1+1" } });
    kept.sheet("S").cells.get(0)!.get(0)!.value = 45000;
    kept.engine.recalculate();
    expect([kept.get("S", "A1"), kept.get("S", "B1")]).toEqual([45000, 45001]);
    const clocked = calcFixture({ S: { A1: "=TODAY()", B1: "=A1+1" } }, { now: () => 46000.75 });
    clocked.sheet("S").cells.get(0)!.get(0)!.value = 45000;
    clocked.engine.recalculate();
    expect([clocked.get("S", "A1"), clocked.get("S", "B1")]).toEqual([46000, 46001]);
    const blind = calcFixture({ S: { A1: "=NOW()" } });
    expect(blind.engine.recalculate().unknownFunctions.map(({ name }) => name)).toEqual(["NOW"]);
  });

  it("takes a blank result for 0 and does not spill arrays", () => {
    const it = calcFixture({ S: { A1: "=B1", A2: "={1,2;3,4}", A3: "=B1&C1" } });
    it.engine.recalculate();
    expect([it.get("S", "A1"), it.get("S", "A2"), it.get("S", "B2"), it.get("S", "A3")]).toEqual([0, 1, null, ""]);
  });

  it("evaluates a formula for a place without touching the workbook", () => {
    const it = calcFixture({ S: { A1: 1, A2: 2 } });
    expect(it.engine.evaluateFormula(it.sheet("S").id, 1, 3, "A:A*10")).toBe(20);
    expect(it.get("S", "D2")).toBeNull();
    it.set("S", "A2", 3);
    expect(it.engine.evaluateFormula(it.sheet("S").id, 1, 3, "A:A*10")).toBe(30);
  });
});

describe("structure changes", () => {
  it("resolves a reference once its sheet is there and computes nothing else", () => {
    const it = calcFixture({ S: { A1: "=Mới!A1", B1: "=C1*2", C1: 2 } });
    it.engine.recalculate();
    expect(it.get("S", "A1")).toEqual({ error: "#REF!" });
    it.sheet("S").cells.get(0)!.get(1)!.value = 777;
    const other = calcFixture({ Mới: { A1: 42 } }).sheet("Mới");
    it.workbook.sheets.push({ ...other, id: "{new}" });
    it.engine.noteStructureChange();
    it.engine.recalculate();
    expect([it.get("S", "A1"), it.get("S", "B1")]).toEqual([42, 777]);
  });

  it("computes whole-column formulas again when rows of constants are gone", () => {
    const it = calcFixture({ S: { A1: 1, A2: 2, C1: "=SUM(A:A)" } });
    it.engine.recalculate();
    it.sheet("S").cells.delete(1);
    it.engine.noteStructureChange();
    it.engine.recalculate();
    expect(it.get("S", "C1")).toBe(1);
  });

  it("reads names of the workbook and of a sheet, and follows a name that changes", () => {
    const it = calcFixture({ S: { A1: 3, B1: "=tỷ_lệ*A1", B2: "=SUM(vùng)" }, T: { B1: "=tỷ_lệ" } });
    it.workbook.names.push(
      { name: "tỷ_lệ", formula: "0.5", scope: null, visible: true, comment: "" },
      { name: "tỷ_lệ", formula: "2", scope: it.sheet("T").id, visible: true, comment: "" },
      { name: "vùng", formula: "S!$A$1:$A$5", scope: null, visible: true, comment: "" },
    );
    it.engine.recalculate();
    expect([it.get("S", "B1"), it.get("T", "B1"), it.get("S", "B2")]).toEqual([1.5, 2, 3]);
    it.workbook.names[0]!.formula = "10";
    it.engine.noteStructureChange();
    it.set("S", "A2", 4);
    it.engine.recalculate();
    expect([it.get("S", "B1"), it.get("S", "B2")]).toEqual([30, 7]);
  });

  it("reads tables by column, header and row", () => {
    const it = calcFixture({
      S: {
        A1: "Thôn",
        B1: "Số hộ",
        A2: "Một",
        B2: 5,
        A3: "Hai",
        B3: 7,
        C2: "=[@[Số hộ]]*2",
        C3: "=Hộ[@[Số hộ]]",
        A4: "Tổng",
      },
      T: {
        A1: "=SUM(Hộ[Số hộ])",
        A2: "=Hộ[[#Headers],[Số hộ]]",
        A3: "=COUNTA(Hộ[#All])",
        A4: "=SUM(Hộ[[Thôn]:[Số hộ]])",
        A5: "=Hộ[Sai]",
      },
    });
    it.sheet("S").tables.push({
      id: 1,
      name: "Hộ",
      area: { top: 0, left: 0, bottom: 3, right: 2 },
      columns: ["Thôn", "Số hộ", "Gấp"],
      showHeaders: true,
      showTotals: true,
      style: null,
      showBandedRows: false,
      showFilterButton: false,
    });
    it.engine.recalculate();
    expect(["A1", "A2", "A3", "A4"].map((at) => it.get("T", at))).toEqual([12, "Số hộ", 9, 12]);
    expect([it.get("S", "C2"), it.get("S", "C3"), it.get("T", "A5")]).toEqual([10, 7, { error: "#REF!" }]);
  });

  it("skips rows hidden by a filter in SUBTOTAL, and other subtotals", () => {
    const it = calcFixture({
      S: { A1: 1, A2: 2, A3: 4, A4: "=SUBTOTAL(9,A1:A3)", A5: "=SUBTOTAL(109,A1:A4)", A6: "=SUM(A1:A3)" },
    });
    it.sheet("S").rows.set(1, { hidden: true });
    it.engine.recalculate();
    expect(["A4", "A5", "A6"].map((at) => it.get("S", at))).toEqual([7, 5, 7]);
  });

  it("counts dates from 1904 where the workbook does", () => {
    const it = calcFixture({ S: { A1: "=DATE(2023,3,15)", A2: '=TEXT(A1,"dd/mm/yyyy")', A3: "=YEAR(A1)" } });
    it.workbook.date1904 = true;
    it.engine.recalculate();
    expect(["A1", "A2", "A3"].map((at) => it.get("S", at))).toEqual([43538, "15/03/2023", 2023]);
  });
});

describe("a large sheet", () => {
  it("counts 20,000 rows by criteria in 200 formulas, and duplicates row by row", () => {
    const cells: Record<string, string | number> = {};
    for (let row = 1; row <= 20_000; row += 1) {
      cells[`A${row}`] = `0661${String(row % 15_000).padStart(8, "0")}`;
      cells[`B${row}`] = `Thôn ${row % 40}`;
      cells[`C${row}`] = row % 90;
      cells[`E${row}`] = `=COUNTIF(A$1:A$20000,A${row})`;
    }
    for (let row = 1; row <= 200; row += 1) {
      cells[`G${row}`] = `=COUNTIFS($B$1:$B$20000,"thôn ${row % 40}",$C$1:$C$20000,">=${row % 60}",$E$1:$E$20000,1)`;
    }
    const it = calcFixture({ S: cells });
    it.engine.recalculate();
    expect(it.get("S", "E1")).toBe(2);
    expect(it.get("S", "E6000")).toBe(1);
    const rows = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const expected = rows.filter((row) => row % 40 === 7 && row % 90 >= 7 && it.get("S", `E${row}`) === 1).length;
    expect(it.get("S", "G7")).toBe(expected);
  });
});
