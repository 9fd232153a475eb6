import { peopleSheet } from "../../../src/report-layout/people-sheet";
import { PEOPLE_COLUMNS } from "../../../src/report-layout/people-columns";
import type { DraftCell } from "../../../src/sheet/write-plan";
import { analyseFacts } from "../../support/analyse-facts";
import type { RowFacts } from "../../support/make-participant";
import { randomReference, randomRows } from "../../support/random-commune";
import { seededRandom } from "../../support/seeded-random";

const AS_OF = { year: 2025, month: 11, day: 18 };

function sheetOf(facts: readonly RowFacts[]) {
  const { context } = analyseFacts(facts, randomReference(seededRandom(1)));
  return peopleSheet({ people: context.people, asOf: AS_OF });
}

/** The rows of the list by their headings. */
function recordsOf(facts: readonly RowFacts[]): Record<string, DraftCell>[] {
  const [, table] = sheetOf(facts).draft.blocks;
  const [headings, ...rows] = table!.cells;
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(headings![column]), cell])));
}

const ID = "062190001234";
const OFFICIAL: RowFacts[] = [
  {
    at: "Thôn 1!7",
    name: "Y Hlen",
    birth: "5/3/1990",
    id: ID,
    sex: "female",
    ethnicity: "Xơ Đăng",
    hamlet: "Thôn 1",
    course: "Kỹ năng số",
    platform: "Trực tuyến",
    joined: "2/10/2025",
  },
  {
    at: 'O\'Brien "A"!3',
    name: "Y Hlen",
    id: ID,
    group: "official",
    unit: "Trạm Y tế",
    certificate: "CC-1",
    vneid: true,
  },
];

describe("peopleSheet", () => {
  it("gives a person of two lists one row, with what both know and the rows it comes from", () => {
    const [record, ...others] = recordsOf(OFFICIAL);
    expect(others).toEqual([]);
    expect(record).toEqual({
      STT: 1,
      "Họ và tên": "Y Hlen",
      "Ngày sinh": "05/03/1990",
      "Năm sinh": 1990,
      Tuổi: 35,
      "Nhóm tuổi": "31–45 tuổi",
      "Giới tính": "Nữ",
      "Dân tộc": "Xơ Đăng",
      DTTS: 1,
      Thôn: "Thôn 1",
      CBCCVC: 1,
      HSSV: 0,
      NLĐ: 0,
      Nhóm: "CBCCVC",
      "Đơn vị": "Trạm Y tế",
      "Số khóa": 2,
      "Hoàn thành": 0,
      "Chứng chỉ": 1,
      VNeID: 1,
      "Tháng đầu tiên": 202510,
      "Số căn cước": "••••••••1234",
      "Số dòng": 2,
      "Dòng nguồn": { formula: `=HYPERLINK("#'Thôn 1'!A7","Thôn 1!7; O'Brien ""A""!3")` },
    });
  });

  it("says Chưa rõ where nothing is known, and leaves an absent id empty", () => {
    const [record] = recordsOf([{ at: "A!2", name: "A Tik" }]);
    const unknown = Object.entries(record!).filter(([, cell]) => cell === "Chưa rõ");
    expect(unknown.map(([heading]) => heading)).toEqual([
      "Ngày sinh",
      "Năm sinh",
      "Tuổi",
      "Nhóm tuổi",
      "Giới tính",
      "Dân tộc",
      "DTTS",
      "Thôn",
      "Nhóm",
      "Đơn vị",
      "Tháng đầu tiên",
    ]);
    expect(record!["Số căn cước"]).toBeNull();
  });

  it("never shows a whole id number", () => {
    const random = seededRandom(9);
    const rows = randomRows(random, 40);
    const { draft } = sheetOf(rows);
    const text = JSON.stringify(draft);
    for (const { id } of rows) if (id !== undefined) expect(text).not.toContain(id);
  });

  it("lists each enrolment and each platform of a person beside the list", () => {
    const { draft } = sheetOf(OFFICIAL);
    const [, , enrolments, platforms] = draft.blocks;
    expect(enrolments!.cells.slice(2)).toEqual([
      [1, "Kỹ năng số", "Trực tuyến"],
      [1, 'O\'Brien "A"', "Chưa rõ"],
    ]);
    expect(platforms!.cells.slice(2)).toEqual([[1, "Trực tuyến"]]);
    expect(enrolments!.column).toBeGreaterThan(PEOPLE_COLUMNS.length);
  });

  it("keeps a formula's text below Excel's 255 letters for a person of very many rows", () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      at: `Thôn Kon Tum!${index + 2}`,
      name: "Y Hlen",
      id: ID,
    }));
    const [record] = recordsOf(rows);
    const { formula } = record!["Dòng nguồn"] as { formula: string };
    const texts = [...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
    expect(texts.every((text) => text.length <= 255)).toBe(true);
    expect(texts[1]).toMatch(/; … \(60 dòng\)$/);
  });

  it("filters, freezes and prints the list alone, also when nobody is on it", () => {
    for (const rows of [OFFICIAL, []]) {
      const { draft } = sheetOf(rows);
      const area = { top: 3, left: 0, bottom: 4, right: PEOPLE_COLUMNS.length - 1 };
      expect(draft.autoFilter).toEqual(area);
      expect(draft.frozenRows).toBe(4);
      expect(draft.page).toMatchObject({ orientation: "landscape", titleRows: { first: 3, last: 3 } });
      expect(draft.page!.printArea).toEqual({ ...area, top: 0 });
      for (const block of draft.blocks) expect(new Set(block.cells.map((row) => row.length)).size).toBe(1);
    }
  });
});
