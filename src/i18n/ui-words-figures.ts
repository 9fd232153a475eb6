/** Texts about figures; functions take numbers already written the Vietnamese way. */
export interface FigureWords {
  readonly people: (count: string) => string;
  readonly range: (low: string, pairs: string) => string;
  readonly rates: string;
  readonly rateNames: Readonly<
    Record<"learners.population" | "learners.adults" | "officials.certified" | "std.students" | "std.vneid", string>
  >;
  readonly ofCounts: (numerator: string, denominator: string) => string;
  readonly noDenominator: (numerator: string) => string;
  readonly all: string;
  readonly toCell: (place: string) => string;
  readonly target: (level: string, met: boolean) => string;
  readonly whoCounts: string;
  readonly whoCountsIn: (title: string) => string;
  readonly counted: (count: string) => string;
  readonly byRowsHint: string;
  readonly morePeople: (count: string) => string;
  readonly titlesAsPrinted: string;
}

export const FIGURE_WORDS_VI: FigureWords = {
  people: (count) => `${count} người`,
  range: (low, pairs) => `thấp nhất ${low}; ${pairs} cặp chưa quyết`,
  rates: "Tỷ lệ chính",
  rateNames: {
    "learners.population": "Người học trên dân số",
    "learners.adults": "Người học trên người trưởng thành",
    "officials.certified": "CBCCVC có chứng chỉ",
    "std.students": "Học sinh, sinh viên tham gia",
    "std.vneid": "Người trưởng thành xác nhận trên VNeID",
  },
  ofCounts: (numerator, denominator) => `${numerator} trên ${denominator}`,
  noDenominator: (numerator) => `${numerator}; chưa có mẫu số`,
  all: "Mọi chỉ tiêu",
  toCell: (place) => `Đến ô ${place}`,
  target: (level, met) => `mức giao ${level}: ${met ? "đạt" : "chưa đạt"}`,
  whoCounts: "Xem những người được đếm",
  whoCountsIn: (title) => `Xem những người được đếm: ${title}`,
  counted: (count) => `${count} người được đếm`,
  byRowsHint: "Mỗi mục là một người, với mọi dòng của người ấy trong sổ.",
  morePeople: (count) => `Xem thêm ${count} người`,
  titlesAsPrinted: "",
};

export const FIGURE_WORDS_EN: FigureWords = {
  people: (count) => `${count} people`,
  range: (low, pairs) => `at least ${low}; ${pairs} pairs open`,
  rates: "Main rates",
  rateNames: {
    "learners.population": "Learners of the population",
    "learners.adults": "Learners of the adults",
    "officials.certified": "Officials with a certificate",
    "std.students": "Pupils and students taking part",
    "std.vneid": "Adults confirmed on VNeID",
  },
  ofCounts: (numerator, denominator) => `${numerator} of ${denominator}`,
  noDenominator: (numerator) => `${numerator}; no denominator yet`,
  all: "All indicators",
  toCell: (place) => `Go to ${place}`,
  target: (level, met) => `target ${level}: ${met ? "met" : "not met"}`,
  whoCounts: "Show who is counted",
  whoCountsIn: (title) => `Show who is counted: ${title}`,
  counted: (count) => `${count} people counted`,
  byRowsHint: "Each entry is one person, with all rows of that person in the workbook.",
  morePeople: (count) => `Show ${count} more people`,
  titlesAsPrinted: "Titles stand as the workbook prints them, in Vietnamese.",
};
