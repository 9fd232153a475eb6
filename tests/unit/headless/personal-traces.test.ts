import { analyse } from "../../../src/app/analyse";
import { personalTraces } from "../../../src/app/send-copy";
import { packageTexts } from "../../../src/headless/package-texts";
import { zipSync, strToU8 } from "fflate";
import { sheetOf, workbookOf } from "../../support/sheet-builder";

const ANALYSIS = analyse(
  workbookOf(
    sheetOf("Thông tin", [
      ["Số liệu tính đến ngày", "10/10/2025"],
      ["Họ tên người ký", "Nguyễn Thị Ký"],
    ]),
    sheetOf("Thôn 1", [
      ["Họ và tên", "Ngày sinh", "CCCD", "SĐT"],
      ["A Tik", "01/01/1990", "062090001234", "0912345678"],
      ["Nguyễn Thị Ký", "01/01/1980", "", ""],
    ]),
  ),
);

describe("personal data in a copy for sending", () => {
  test.each([
    ["Học viên a tik đã hoàn thành", ["name"]],
    ["Na Tiktok; A TIK", ["name"]],
    ["số 062 090 001 234", ["id"]],
    ["062090001234", ["id"]],
    ["gọi 0912 345 678", ["phone"]],
    ["Na Tik, A Tikla, 0912345679", []],
    ["Người ký: Nguyễn Thị Ký", []],
  ])("%s", (text, traces) => {
    expect(personalTraces(["BÁO CÁO", text], ANALYSIS)).toEqual(traces);
  });

  test("is looked for in every part of the file, entities undone", () => {
    const bytes = zipSync({ "xl/a.xml": strToU8("<t>A &amp; B</t>"), "docProps/core.xml": strToU8("<c>A Tik</c>") });
    expect(packageTexts(bytes).join()).toContain("A & B");
    expect(personalTraces(packageTexts(bytes), ANALYSIS)).toEqual(["name"]);
  });
});
