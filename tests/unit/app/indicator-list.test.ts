import { analyse } from "../../../src/app/analyse";
import { indicatorList } from "../../../src/app/indicator-list";
import { makeOutputs } from "../../../src/app/output-drafts";
import { RUN_WORDS_VI } from "../../../src/i18n/run-words";
import { paneWorkbook } from "../../support/pane-workbook";

const analysis = analyse(paneWorkbook().snapshot);

describe("indicatorList", () => {
  it("holds every value once, under its title, with a label for every part", () => {
    const listed = indicatorList(analysis, null);
    expect(listed.flatMap(({ values }) => values)).toHaveLength(analysis.values.length);
    const months = listed.find(({ id }) => id === "by-month")!;
    expect(months.values.map(({ part }) => part)).toContain("09/2025");
    expect(listed.find(({ id }) => id === "by-sex")!.values.map(({ part }) => part)).toEqual(["Nam", "Nữ", "Chưa rõ"]);
  });

  it("points at the rate's cell in Chỉ tiêu, or at the count's where there is no rate", () => {
    const drafts = makeOutputs(analysis, [], RUN_WORDS_VI);
    const cellOf = (id: string) => indicatorList(analysis, drafts).find((listed) => listed.id === id)!.values[0]!.cell;
    expect(cellOf("learners.population")).toMatch(/^F\d+$/);
    expect(cellOf("learners")).toMatch(/^D\d+$/);
    expect(indicatorList(analysis, null)[0]!.values[0]!.cell).toBeNull();
  });
});
