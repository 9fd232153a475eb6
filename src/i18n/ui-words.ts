/** Every text of the pane; functions take numbers already written the Vietnamese way. */
export interface UiWords {
  readonly title: string;
  readonly intro: string;
  readonly run: string;
  readonly runAgain: string;
  readonly cancel: string;
  readonly steps: Readonly<Record<"reading" | "checking" | "writing" | "verifying", string>>;
  readonly working: string;
  readonly stale: string;
  readonly people: (count: string) => string;
  readonly range: (low: string, pairs: string) => string;
  readonly rates: string;
  readonly rateNames: Readonly<
    Record<"learners.population" | "learners.adults" | "officials.certified" | "std.students" | "std.vneid", string>
  >;
  readonly ofCounts: (numerator: string, denominator: string) => string;
  readonly issues: string;
  readonly noIssues: string;
  readonly errors: (count: string) => string;
  readonly warnings: (count: string) => string;
  readonly tidying: (count: string) => string;
  readonly showTidying: string;
  readonly goTo: (place: string) => string;
  readonly nearest: (name: string) => string;
  readonly allCells: (count: string) => string;
  readonly whatToDo: string;
  readonly sheets: string;
  readonly sheetRows: (rows: string, counted: string) => string;
  readonly openReport: string;
  readonly written: (sheet: string) => string;
  readonly kept: (sheet: string) => string;
  readonly replace: string;
  readonly differs: string;
  readonly verified: string;
  readonly close: string;
}

export const UI_WORDS_VI: UiWords = {
  title: "Báo cáo số",
  intro:
    "Kiểm tra mọi danh sách trong sổ, đếm mỗi người một lần, tính chỉ tiêu và điền báo cáo. Danh sách của bạn không bị sửa.",
  run: "Kiểm tra và lập báo cáo",
  runAgain: "Kiểm tra và lập lại báo cáo",
  cancel: "Dừng",
  steps: {
    reading: "Đọc các trang tính",
    checking: "Kiểm tra và đếm người",
    writing: "Ghi kết quả và báo cáo",
    verifying: "Đối chiếu số Excel tính",
  },
  working: "Đang cập nhật …",
  stale: "Sổ đã thay đổi sau khi lập báo cáo. Hãy lập lại để số liệu khớp.",
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
  issues: "Kết quả kiểm tra",
  noIssues: "Không có lỗi",
  errors: (count) => `${count} lỗi cần sửa`,
  warnings: (count) => `${count} điều cần xem`,
  tidying: (count) => `${count} gợn nhỏ`,
  showTidying: "Hiện cả gợn nhỏ",
  goTo: (place) => `Đến ô ${place}`,
  nearest: (name) => `có phải “${name}”?`,
  allCells: (count) => `Xem cả ${count} ô`,
  whatToDo: "Cách xử lý",
  sheets: "Các danh sách đã đọc",
  sheetRows: (rows, counted) => `${rows} dòng, ${counted} được tính`,
  openReport: "Mở báo cáo",
  written: (sheet) => `Đã lập “${sheet}”.`,
  kept: (sheet) => `“${sheet}” có chỗ bạn đã gõ thêm nên được giữ nguyên.`,
  replace: "Thay bằng bản mới",
  differs: "Có ô trong “Chỉ tiêu” Excel tính khác số của phần bổ trợ. Chưa nên gửi báo cáo.",
  verified: "Các công thức trong “Chỉ tiêu” khớp với số đã đếm.",
  close: "Đóng",
};

export const UI_WORDS_EN: UiWords = {
  title: "Báo cáo số",
  intro:
    "Checks every list in the workbook, counts each person once, computes the indicators and fills the report. Your lists are not changed.",
  run: "Check and fill report",
  runAgain: "Check and fill report again",
  cancel: "Stop",
  steps: {
    reading: "Reading the sheets",
    checking: "Checking and counting people",
    writing: "Writing results and report",
    verifying: "Comparing Excel's figures",
  },
  working: "Updating …",
  stale: "The workbook changed after the report was made. Make it again so that figures agree.",
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
  issues: "What was found",
  noIssues: "No errors",
  errors: (count) => `${count} to mend`,
  warnings: (count) => `${count} to look at`,
  tidying: (count) => `${count} to tidy`,
  showTidying: "Show tidying too",
  goTo: (place) => `Go to ${place}`,
  nearest: (name) => `is it “${name}”?`,
  allCells: (count) => `Show all ${count} cells`,
  whatToDo: "What to do",
  sheets: "Lists that were read",
  sheetRows: (rows, counted) => `${rows} rows, ${counted} counted`,
  openReport: "Open the report",
  written: (sheet) => `“${sheet}” is ready.`,
  kept: (sheet) => `You typed into “${sheet}”, so it was kept as it is.`,
  replace: "Replace it",
  differs: "Excel calculated a cell of “Chỉ tiêu” otherwise than the add-in. Do not send the report yet.",
  verified: "The formulas in “Chỉ tiêu” agree with what was counted.",
  close: "Close",
};
