import { analyse } from "../../../src/app/analyse";
import { decidedPairs, openPairsInOrder } from "../../../src/app/open-pairs";
import { LIST_SHEET, paneWorkbook } from "../../support/pane-workbook";

const analysis = analyse(paneWorkbook().snapshot);

describe("openPairsInOrder", () => {
  it("puts pairs that change a printed percentage first and tells no more of an id than its end", () => {
    const { telling, others } = openPairsInOrder(analysis);
    expect(others).toEqual([]);
    expect(telling).toHaveLength(1);
    expect(telling[0]!.alone).toContainEqual({ id: "learners.population", from: "2%", to: "1,7%" });
    expect(telling[0]!.a).toMatchObject({ name: "Y Dứa", idEnding: "1235", place: { cell: "B4" } });
    expect(telling[0]!.b).toMatchObject({ name: "Y Dưa", idEnding: null, place: { cell: "B5" } });
  });

  it("keeps a pair's key when its rows move", () => {
    const { snapshot } = paneWorkbook();
    const moved = snapshot.sheets.map((sheet) => (sheet.name === LIST_SHEET ? { ...sheet, top: 4 } : sheet));
    const [before] = openPairsInOrder(analysis).telling;
    const [after] = openPairsInOrder(analyse({ ...snapshot, sheets: moved })).telling;
    expect(after!.a.place.cell).toBe("B8");
    expect(after!.key).toBe(before!.key);
  });
});

describe("decidedPairs", () => {
  it("finds the rows of a decision again, and says when one is gone", () => {
    const { snapshot } = paneWorkbook();
    const [a, b] = ["Thôn 1!4", "Thôn 1!5"].map((row) => analysis.rowKeys.get(row)!);
    const decisions = [
      { a, b, same: true },
      { a, b: "Thôn 1!0000000000000000", same: false },
    ];
    const decided = decidedPairs(analyse({ ...snapshot, state: new Map([["decisions", JSON.stringify(decisions)]]) }));
    expect(decided.map((pair) => [pair.decision.same, pair.a?.cell, pair.b?.cell])).toEqual([
      [false, "B4", undefined],
      [true, "B4", "B5"],
    ]);
  });
});
