import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { RowFacts } from "./make-participant";
import { HAMLETS, randomRows, UNITS } from "./random-commune";
import { seededRandom } from "./seeded-random";
import { sheetOf, workbookOf, type Grid } from "./sheet-builder";

const HEADINGS = [
  "Họ và tên",
  "Ngày sinh",
  "Số CCCD",
  "Giới tính",
  "Dân tộc",
  "Thôn",
  "Đối tượng",
  "Đơn vị công tác",
  "Khóa học",
  "Nền tảng",
  "Ngày tham gia",
  "Trạng thái",
  "Số chứng chỉ",
  "Xác nhận VNeID",
];
const SEX = { male: "Nam", female: "Nữ" } as const;
const GROUP = {
  official: "CBCCVC",
  student: "Học sinh",
  worker: "Người lao động",
  youth: "Đoàn viên",
  resident: "Người dân",
} as const;
const STATUS = { registered: "Đã đăng ký", learning: "Đang học", completed: "Hoàn thành" } as const;

/** The same invented commune for the same seed, as it is read from a workbook: reference sheets and lists. */
export function goldenCommune(seed: number, people: number): WorkbookSnapshot {
  const facts = randomRows(seededRandom(seed), people);
  const lists = [...new Set(facts.map(sheetName))].map((name) =>
    sheetOf(name, [HEADINGS, ...facts.filter((row) => sheetName(row) === name).map(cells)]),
  );
  return workbookOf(
    sheetOf("Thông tin", INFO),
    sheetOf("Địa bàn", [
      ["Thôn", "Tên khác", "Số hộ", "Dân số", "Người trưởng thành"],
      ...HAMLETS.map((name, index) => [name, "", 90 + index, 400 + 10 * index, 230 + 10 * index]),
    ]),
    sheetOf("Đơn vị", [
      ["Đơn vị", "Tên khác", "Tổng số CBCCVC"],
      ...UNITS.map((name, index) => [name, "", 12 + index]),
    ]),
    ...lists,
  );
}

const INFO: Grid = [
  ["Dân số", "1.660"],
  ["Người trong độ tuổi trưởng thành", 980],
  ["Tổng số học sinh, sinh viên", 310],
  ["Tổng số người lao động", 45],
  ["Số liệu tính đến ngày", "18/11/2025"],
];

function sheetName({ at }: RowFacts): string {
  return at.split("!")[0]!;
}

function cells(row: RowFacts): string[] {
  return [
    row.name ?? "",
    row.birth ?? "",
    row.id ?? "",
    row.sex === undefined ? "" : SEX[row.sex],
    row.ethnicity ?? "",
    row.hamlet ?? "",
    row.group === undefined ? "" : GROUP[row.group],
    row.unit ?? "",
    row.course ?? "",
    row.platform ?? "",
    row.joined ?? "",
    row.status === undefined ? "" : STATUS[row.status],
    row.certificate ?? "",
    row.vneid === true ? "x" : "",
  ];
}
