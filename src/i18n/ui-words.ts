/** Texts of the pane's frame, of a run and of its report; functions take numbers already written the Vietnamese way. */
export interface UiWords {
  readonly title: string;
  readonly intro: string;
  readonly run: string;
  readonly runAgain: string;
  readonly earlier: string;
  readonly earlierHint: string;
  readonly cancel: string;
  readonly steps: Readonly<Record<"reading" | "checking" | "writing" | "verifying", string>>;
  readonly working: string;
  readonly stale: string;
  readonly goTo: (place: string) => string;
  readonly allCells: (count: string) => string;
  readonly moreOf: (count: string) => string;
  readonly report: string;
  readonly openReport: string;
  readonly written: (sheet: string) => string;
  readonly kept: (sheet: string) => string;
  readonly replace: string;
  readonly differs: string;
  readonly verified: string;
  readonly close: string;
  readonly dismiss: string;
  readonly withdraw: string;
  readonly withNcds: string;
}

export const UI_WORDS_VI: UiWords = {
  title: "Báo cáo số",
  intro:
    "Kiểm tra mọi danh sách trong sổ, đếm mỗi người một lần, tính chỉ tiêu và điền báo cáo. Danh sách của bạn không bị sửa.",
  run: "Kiểm tra và lập báo cáo",
  runAgain: "Kiểm tra và lập lại báo cáo",
  earlier: "Xem kết quả lần trước",
  earlierHint: "Sổ đã có kết quả của lần chạy trước. Xem lại kết quả và các chỗ đã sửa mà không ghi gì vào sổ.",
  cancel: "Dừng",
  steps: {
    reading: "Đọc các trang tính",
    checking: "Kiểm tra và đếm người",
    writing: "Ghi kết quả và báo cáo",
    verifying: "Đối chiếu số Excel tính",
  },
  working: "Đang cập nhật …",
  stale: "Sổ đã thay đổi sau khi lập báo cáo. Hãy lập lại để số liệu khớp.",
  goTo: (place) => `Đến ô ${place}`,
  allCells: (count) => `Xem cả ${count} ô`,
  moreOf: (count) => `Xem thêm ${count}`,
  report: "Báo cáo",
  openReport: "Mở báo cáo",
  written: (sheet) => `Đã lập “${sheet}”.`,
  kept: (sheet) => `“${sheet}” có chỗ bạn đã gõ thêm nên được giữ nguyên.`,
  replace: "Thay bằng bản mới",
  differs: "Có ô trong “Chỉ tiêu” Excel tính khác số của phần bổ trợ. Chưa nên gửi báo cáo.",
  verified: "Các công thức trong “Chỉ tiêu” khớp với số đã đếm.",
  close: "Đóng",
  dismiss: "Đóng thông báo",
  withdraw: "Hủy",
  withNcds: "Lập cả báo cáo Ngày Chuyển đổi số (NCĐS)",
};

export const UI_WORDS_EN: UiWords = {
  title: "Báo cáo số",
  intro:
    "Checks every list in the workbook, counts each person once, computes the indicators and fills the report. Your lists are not changed.",
  run: "Check and fill report",
  runAgain: "Check and fill report again",
  earlier: "Show the last results",
  earlierHint: "The workbook holds results of an earlier run. Looking at them and at what was mended writes nothing.",
  cancel: "Stop",
  steps: {
    reading: "Reading the sheets",
    checking: "Checking and counting people",
    writing: "Writing results and report",
    verifying: "Comparing Excel's figures",
  },
  working: "Updating …",
  stale: "The workbook changed after the report was made. Make it again so that figures agree.",
  goTo: (place) => `Go to ${place}`,
  allCells: (count) => `Show all ${count} cells`,
  moreOf: (count) => `Show ${count} more`,
  report: "Report",
  openReport: "Open the report",
  written: (sheet) => `“${sheet}” is ready.`,
  kept: (sheet) => `You typed into “${sheet}”, so it was kept as it is.`,
  replace: "Replace it",
  differs: "Excel calculated a cell of “Chỉ tiêu” otherwise than the add-in. Do not send the report yet.",
  verified: "The formulas in “Chỉ tiêu” agree with what was counted.",
  close: "Close",
  dismiss: "Close message",
  withdraw: "Cancel",
  withNcds: "Also the report of the Digital Transformation Day (NCĐS)",
};
