import { strToU8, zipSync } from "fflate";
import { analyse } from "../../../src/app/analyse";
import { ownReportTexts } from "../../../src/app/own-report-texts";
import { personalTraces, type PersonalTrace } from "../../../src/app/personal-traces";
import { packageTexts } from "../../../src/headless/package-texts";
import { sheetOf, workbookOf } from "../../support/sheet-builder";

const PEOPLE = ["A Tik", "Nguyễn Thị Ký", "Cộng Hòa", "Đăk Tu", "An", "Y A", "Thi đua Yêu nước", "A Khóa"];

const ANALYSIS = analyse(
  workbookOf(
    sheetOf("Thông tin", [
      ["Cơ quan ban hành", "Ủy ban nhân dân xã Đăk Long"],
      ["Số liệu tính đến ngày", "10/10/2025"],
      ["Họ tên người ký", "Nguyễn Thị Ký"],
      ["Nơi nhận", "- Lưu: VT, VHXH (ĐT 0905 111 222)."],
    ]),
    sheetOf("Địa bàn", [
      ["Thôn", "Dân số"],
      ["Đăk Tu", 100],
    ]),
    sheetOf("Hoạt động", [
      ["Từ ngày", "Loại", "Nội dung", "Số lượng", "Đơn vị tính", "Dùng cho"],
      ["01/10/2025", "Lễ phát động", "Lễ phát động Thi đua yêu nước", 1, "cuộc", "BDHVS"],
    ]),
    sheetOf("Thôn 1", [
      ["Họ và tên", "Ngày sinh", "CCCD", "SĐT", "Khóa học"],
      ["A Tik", "01/01/1990", "062090001234", "0912345678", "Lớp A Khóa"],
      ["Nguyễn Thị Ký", "01/01/1980", 62180000777, "0905111222", "Lớp A Khóa"],
      ...PEOPLE.slice(2).map((name) => [name, "01/01/1981", "", "", "Lớp A Khóa"]),
    ]),
  ),
);
const OWN = ownReportTexts("bdhvs", ANALYSIS);

function traces(...texts: string[]): PersonalTrace[] {
  return personalTraces(texts, { ...ANALYSIS, ownTexts: OWN });
}

describe("personal data in a copy for sending", () => {
  test.each<[string, PersonalTrace[]]>([
    ["Học viên a tik đã hoàn thành", ["name"]],
    ["Na Tiktok; A TIK", ["name"]],
    ["A  Tik,", ["name"]],
    ["A\nTik", ["name"]],
    ["Học viên Cộng Hòa", ["name"]],
    ["số 062 090 001 234", ["id"]],
    ["062090001234", ["id"]],
    ["12 062090001234 13", ["id"]],
    ["62180000777", ["id"]],
    ["gọi 0912 345 678", ["phone"]],
    ["gọi 0912.345.678", ["phone"]],
    ["gọi +84 912345678", ["phone"]],
    ["A Tik, 062090001234, 0912345678", ["name", "id", "phone"]],
    ["Na Tik, A Tikla, 0912345679", []],
    ["An toàn, bình an, an ninh; Y An", []],
    ["6.209.000 và 1.234", []],
    ["10.62090001234", ["id"]],
    ["9.1234567890123", []],
  ])("%j holds %j", (text, expected) => {
    expect(traces(text)).toEqual(expected);
  });

  test("words of the template, of the reference sheets and the signer's name are the report's own, whoever is called so", () => {
    expect(OWN).toEqual(
      expect.arrayContaining(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nguyễn Thị Ký", "Đăk Tu", "Báo cáo BDHVS"]),
    );
    expect(OWN.join("\n")).toContain("Thi đua yêu nước");
    expect(traces(...OWN)).toEqual([]);
    // The same words elsewhere are somebody's name.
    for (const name of ["Đăk Tu", "Nguyễn Thị Ký"]) expect(traces(`Học viên ${name}`)).toEqual(["name"]);
  });

  test("an id is told wherever it comes from, a telephone wherever but in Thông tin", () => {
    const context = { ...ANALYSIS, ownTexts: ["Trao thưởng 062090001234", "gọi 0912345678", "gọi 0905 111 222"] };
    expect(personalTraces(["Trao thưởng 062090001234"], context)).toEqual(["id"]);
    expect(personalTraces(["gọi 0912345678"], context)).toEqual(["phone"]);
    expect(personalTraces(["gọi 0905 111 222"], context)).toEqual([]);
  });

  test("what somebody typed into a list is never the report's own", () => {
    const typed = ANALYSIS.values.filter(({ of }) => of === "Lớp A Khóa");
    expect(typed).not.toHaveLength(0);
    const asHamlet = typed.map((value) => ({ ...value, id: "by-hamlet" }));
    const own = ownReportTexts("bdhvs", { ...ANALYSIS, values: [...ANALYSIS.values, ...asHamlet] });
    expect(own.join("\n")).not.toContain("A Khóa");
  });

  test("is looked for in every part of the file, entities undone and runs of one cell joined", () => {
    const bytes = zipSync({
      "xl/a.xml": strToU8("<si><t>A &amp; B</t></si><si><r><t>Lớp </t></r><r><rPr><b/></rPr><t>1</t></r></si>"),
      "xl/b.xml": strToU8('<sheet name="L&#234; &apos;1&apos;"/><c><v>1</v></c><c><v>2</v></c>'),
      "docProps/core.xml": strToU8("<c>A&#10;Tik</c>"),
    });
    expect(packageTexts(bytes)).toEqual(["A & B", "Lớp 1", "1", "2", "Lê '1'", "A\nTik"]);
    expect(traces(...packageTexts(bytes))).toEqual(["name"]);
  });
});
