import { analyse } from "../../../src/app/analyse";
import { toldPart } from "../../../src/headless/told-part";
import { sheetOf, workbookOf } from "../../support/sheet-builder";

const ANALYSIS = analyse(
  workbookOf(
    sheetOf("Thông tin", [["Số liệu tính đến ngày", "10/10/2025"]]),
    sheetOf("Địa bàn", [
      ["Thôn", "Dân số"],
      ["Đăk Tu", 100],
    ]),
    sheetOf("Danh sách", [
      ["Họ và tên", "Ngày sinh", "CCCD", "Thôn", "Khóa học"],
      ["Đăk Tu", "01/01/1990", "062090001234", "Đăk Tu", "Kỹ năng số"],
      ["Nguyễn Thị Ký", "01/01/1980", "062180000777", "Đăk Tu", "Lớp của Nguyễn Thị Ký"],
      ["Trần Văn Mẫu", "01/01/1981", "", "Nguyễn Thị Ký", "Lớp số 062090001234"],
    ]),
  ),
);

describe("parts of breakdowns in result.json", () => {
  const name = toldPart(ANALYSIS);

  test("are told as typed, a listed hamlet also when a participant is called so", () => {
    expect(["Kỹ năng số", "Đăk Tu", "unknown"].map(name)).toEqual(["Kỹ năng số", "Đăk Tu", "unknown"]);
  });

  test("hold no name and no id of a participant, and stay apart", () => {
    const parts = ANALYSIS.values.flatMap(({ of }) => of ?? []);
    expect(parts).toContain("Lớp của Nguyễn Thị Ký");
    expect(parts.map(name).join("\n")).not.toMatch(/Nguyễn Thị Ký|062090001234/);
    expect(name("Lớp của Nguyễn Thị Ký")).not.toBe(name("Lớp số 062090001234"));
  });
});
