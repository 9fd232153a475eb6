import {
  bodyAbbreviation,
  bodyInCapitals,
  bodyInProse,
  bodyShort,
  unitOfBody,
} from "../../../../src/domain/report/body-name";
import { citeInFull, citeShort } from "../../../../src/domain/report/cite-paper";
import { letterhead, recipients, signature } from "../../../../src/domain/report/letterhead";
import { addresseeLines, numberLine } from "../../../../src/domain/report/report-lines";
import { placeAndDate, shortDate } from "../../../../src/domain/report/vi-date";
import type { Info } from "../../../../src/domain/reference";
import { day, makeInfo, paper, sourced } from "./make-report-input";

const EMPTY: Info = { text: {}, lines: {}, numbers: {}, dates: {}, problems: [] };

test.each([
  ["ỦY BAN NHÂN DÂN XÃ ĐĂK LONG", "Ủy ban nhân dân xã Đăk Long"],
  ["UBND xã Đăk Long", "Ủy ban nhân dân xã Đăk Long"],
  ["UBND XÃ ĐĂK LONG", "Ủy ban nhân dân xã Đăk Long"],
  ["Ủy ban nhân dân phường Kon Tum", "Ủy ban nhân dân phường Kon Tum"],
  ["PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội"],
])("%s reads in running text as %s", (typed, prose) => {
  expect(bodyInProse(typed)).toBe(prose);
});

test("a People's Committee is UBND for short and in symbols, and stands in full in the letterhead", () => {
  expect(bodyShort("ỦY BAN NHÂN DÂN XÃ ĐĂK LONG")).toBe("UBND xã Đăk Long");
  expect(bodyAbbreviation("UBND xã Đăk Long")).toBe("UBND");
  expect(bodyAbbreviation("Phòng Văn hóa - Xã hội")).toBe("VHXH");
  expect(bodyAbbreviation("VHXH")).toBe("VHXH");
  expect(bodyInCapitals("UBND xã Đăk Long")).toBe("ỦY BAN NHÂN DÂN XÃ ĐĂK LONG");
  expect(unitOfBody("UBND XÃ ĐĂK LONG")).toBe("xã Đăk Long");
  expect(unitOfBody("Phòng Văn hóa - Xã hội")).toBeNull();
});

test.each([
  ["14/KH-UBND", "Kế hoạch số 14/KH-UBND"],
  ["368-KH/TU", "Kế hoạch số 368-KH/TU"],
  ["57/2025/NĐ-CP", "Nghị định số 57/2025/NĐ-CP"],
  ["442/UBND-VHXH", "Công văn số 442/UBND-VHXH"],
  ["số 12 / QĐ - UBND", "Quyết định số 12/QĐ-UBND"],
  ["Thông báo số 5/TB-UBND", "Thông báo số 5/TB-UBND"],
])("%s is cited as %s", (symbol, cited) => {
  expect(citeShort(paper(2, symbol, day(1, 3), "", "", "Chỉ đạo BDHVS"))).toBe(cited);
});

test("the first citing gives type, symbol, date, issuer and subject; names in the subject keep their capital", () => {
  const cite = (subject: string): string =>
    citeInFull(paper(2, "9/KH-UBND", day(5, 2), "UBND xã", subject, "Chỉ đạo BDHVS"));
  expect(cite("Tổ chức lớp học.")).toBe("Kế hoạch số 9/KH-UBND ngày 05/02/2025 của UBND xã về tổ chức lớp học");
  expect(cite("V/v mở lớp")).toMatch(/ về việc mở lớp$/u);
  expect(cite("Ngày Chuyển đổi số quốc gia")).toMatch(/ về Ngày Chuyển đổi số quốc gia$/u);
});

test("days below ten and months one and two get their zero, other months do not", () => {
  expect(shortDate(day(5, 3))).toBe("05/3/2025");
  expect(shortDate(day(18, 2))).toBe("18/02/2025");
  expect(placeAndDate("Suối Mây", day(5, 1, 2026))).toBe("Suối Mây, ngày 05 tháng 01 năm 2026");
});

test("number and day stay blank for the records clerk unless given", () => {
  const head = letterhead(makeInfo());
  expect(numberLine(head)).toBe("Số:      /BC-UBND");
  expect(placeAndDate(head.place, head.issuedOn)).toBe("Suối Mây, ngày     tháng 11 năm 2025");
  const given = letterhead({
    ...makeInfo(),
    text: { ...makeInfo().text, number: sourced("7"), symbol: sourced("/BC-VHXH") },
  });
  expect(numberLine(given)).toBe("Số: 07/BC-VHXH");
});

test("several addressees stand on lines of their own, one on the line of Kính gửi", () => {
  expect(addresseeLines(["Sở A"])).toEqual(["Kính gửi: Sở A"]);
  expect(addresseeLines(["Sở A", "Sở B"])).toEqual(["Kính gửi:", "- Sở A;", "- Sở B."]);
  expect(addresseeLines([])).toEqual([]);
});

test("recipients begin with Như trên when addressed and end with the filing line in the decree's form", () => {
  expect(recipients(makeInfo())).toEqual([
    "- Như trên;",
    "- Thường trực Đảng ủy xã;",
    "- Thường trực HĐND xã;",
    "- CT, PCT UBND xã;",
    "- Lưu: VT, VHXH.",
  ]);
  const given: Info = { ...EMPTY, lines: { recipients: sourced(["- Sở KH&CN;", "- Lưu VT; VHXH."]) } };
  expect(recipients(given)).toEqual(["- Sở KH&CN;", "- Lưu: VT, VHXH."]);
});

test("a People's Committee signs TM. and CHỦ TỊCH where no title is given; given titles are set in capitals", () => {
  const info: Info = { ...EMPTY, text: { issuer: sourced("UBND xã Suối Mây") } };
  expect(signature(info)).toEqual({ titles: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: null });
  expect(signature(makeInfo()).titles).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
});
