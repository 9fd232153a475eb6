import type { Hamlet, Info, IsoDate, Place, Reference, Sourced, Unit } from "../../src/domain/reference";

/** The day of the figures in tests and in the rules' examples. */
export const AS_OF: IsoDate = { year: 2025, month: 10, day: 10 };

/** `Thông tin` of an invented commune, as an officer types it: the part that rules ask for. */
export const EXAMPLE_INFO: Readonly<Record<string, string | number>> = {
  "Số liệu tính đến ngày": "10/10/2025",
  "Số hộ": 80,
  "Dân số": 300,
  "Người trong độ tuổi trưởng thành": 200,
  "Tổng số học sinh, sinh viên": 60,
  "Tổng số người lao động": 40,
};

export const EXAMPLE_HAMLETS: readonly (readonly (string | number)[])[] = [
  ["Thôn", "Tên khác", "Số hộ", "Dân số", "Người trưởng thành"],
  ["Thôn 1", "Đăk Ak", 40, 150, 90],
  ["Thôn 2", "", 40, 150, 110],
];

export const EXAMPLE_UNITS: readonly (readonly (string | number)[])[] = [
  ["Đơn vị", "Tên khác", "Tổng số CBCCVC"],
  ["Trường Tiểu học Hoa Mai", "TH Hoa Mai", 20],
  ["Trạm Y tế", "", 6],
];

/** The same commune as read from its sheets, with single parts replaced. */
export function exampleReference(parts: Partial<Reference> = {}): Reference {
  return {
    info: exampleInfo(),
    hamlets: exampleHamlets(),
    units: exampleUnits(),
    targets: [],
    activities: [],
    papers: [],
    sheets: ["thông tin", "địa bàn", "đơn vị"],
    ...parts,
  };
}

export function exampleInfo(parts: Partial<Info> = {}): Info {
  return {
    text: {},
    lines: {},
    numbers: {
      households: at(80, "Thông tin", "B2"),
      population: at(300, "Thông tin", "B3"),
      adults: at(200, "Thông tin", "B4"),
      students: at(60, "Thông tin", "B5"),
      workers: at(40, "Thông tin", "B6"),
    },
    dates: { asOf: at(AS_OF, "Thông tin", "B1") },
    problems: [],
    ...parts,
  };
}

export function exampleHamlets(): Hamlet[] {
  return [
    {
      name: "Thôn 1",
      otherNames: ["Đăk Ak"],
      households: at(40, "Địa bàn", "C2"),
      population: at(150, "Địa bàn", "D2"),
      adults: at(90, "Địa bàn", "E2"),
      place: place("Địa bàn", "A2"),
    },
    {
      name: "Thôn 2",
      otherNames: [],
      households: at(40, "Địa bàn", "C3"),
      population: at(150, "Địa bàn", "D3"),
      adults: at(110, "Địa bàn", "E3"),
      place: place("Địa bàn", "A3"),
    },
  ];
}

export function exampleUnits(): Unit[] {
  return [
    {
      name: "Trường Tiểu học Hoa Mai",
      otherNames: ["TH Hoa Mai"],
      officials: at(20, "Đơn vị", "C2"),
      place: place("Đơn vị", "A2"),
    },
    { name: "Trạm Y tế", otherNames: [], officials: at(6, "Đơn vị", "C3"), place: place("Đơn vị", "A3") },
  ];
}

/** A value with the cell it was read from. */
export function at<T>(value: T, sheet: string, cell: string): Sourced<T> {
  return { value, place: place(sheet, cell) };
}

function place(sheet: string, cell: string): Place {
  return { sheet, cell };
}
