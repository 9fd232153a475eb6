import { analyse } from "../../../src/app/analyse";
import { fieldColumns, sheetColumns } from "../../../src/app/sheet-columns";
import { LIST_SHEET, paneWorkbook } from "../../support/pane-workbook";

const analysis = analyse(paneWorkbook().snapshot);

describe("the columns of a sheet", () => {
  const sheet = analysis.sheets.find(({ name }) => name === LIST_SHEET)!;

  it("are offered by letter and heading", () => {
    expect(sheetColumns(analysis, sheet).map(({ letters, heading }) => `${letters} ${heading}`)).toEqual([
      "A STT",
      "B Họ và tên",
      "C Ngày sinh",
      "D Giới tính",
      "E Số CCCD",
      "F Thôn",
      "G Ngày tham gia",
      "H Ghi chú",
    ]);
  });

  it("are named for every field, with the reason or the officer's word", () => {
    const { snapshot } = paneWorkbook();
    const columns = JSON.stringify({ [LIST_SHEET]: { hamlet: null, personalId: "E" } });
    const own = analyse({ ...snapshot, state: new Map([["columns", columns]]) });
    const ownSheet = own.sheets.find(({ name }) => name === LIST_SHEET)!;
    const byField = new Map(fieldColumns(own, ownSheet).map((field) => [field.field, field]));
    expect(byField.get("birthDate")).toMatchObject({ found: { letters: "C", reason: "heading" }, chosen: undefined });
    expect(byField.get("personalId")).toMatchObject({ found: { letters: "E", reason: "officer" }, chosen: "E" });
    expect(byField.get("hamlet")).toMatchObject({ found: null, chosen: null });
    expect(byField.get("ethnicity")).toMatchObject({ found: null, chosen: undefined });
  });
});
