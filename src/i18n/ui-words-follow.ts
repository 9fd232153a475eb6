/** Texts about following the selected cell; functions take numbers already written the Vietnamese way. */
export interface FollowWords {
  readonly title: string;
  readonly hint: string;
  readonly needsRun: string;
  readonly kept: (sheet: string) => string;
  readonly nothing: (place: string) => string;
  readonly at: (place: string) => string;
  readonly sources: Readonly<Record<"info" | "activity" | "paper" | "period", string>>;
  readonly computed: string;
  readonly printed: string;
  readonly countsNobody: string;
  readonly person: string;
  readonly rowsOfPerson: (count: string) => string;
  readonly countedIn: (count: string) => string;
  readonly times: (count: string) => string;
  readonly denominatorOnly: string;
  readonly notCounted: (reason: string) => string;
}

export const FOLLOW_WORDS_VI: FollowWords = {
  title: "Ô đang chọn",
  hint: "Bấm vào một số trong báo cáo hay “Chỉ tiêu” để xem số ấy đếm những ai; bấm vào một dòng của danh sách hay “Người học” để xem người ấy được tính ở đâu.",
  needsRun: "Hãy lập báo cáo trước, rồi mới lần theo số liệu được.",
  kept: (sheet) => `“${sheet}” có chỗ bạn đã gõ thêm nên không lần theo được.`,
  nothing: (place) => `Ô ${place} không in số liệu nào và không thuộc người nào.`,
  at: (place) => `Ô ${place}`,
  sources: {
    info: "Lấy từ trang “Thông tin”.",
    activity: "Lấy từ trang “Hoạt động”.",
    paper: "Lấy từ trang “Văn bản”.",
    period: "So với kỳ đã chốt.",
  },
  computed: "Cách tính:",
  printed: "In ở:",
  countsNobody: "Số này không đếm người trong danh sách.",
  person: "Một người",
  rowsOfPerson: (count) => `${count} dòng trong sổ:`,
  countedIn: (count) => `Được tính trong ${count} số liệu`,
  times: (count) => `${count} lần`,
  denominatorOnly: "Chỉ ở mẫu số",
  notCounted: (reason) => `Dòng này không được tính: ${reason}.`,
};

export const FOLLOW_WORDS_EN: FollowWords = {
  title: "Selected cell",
  hint: "Click a figure of the report or of “Chỉ tiêu” to see whom it counts; click a row of a list or of “Người học” to see where that person counts.",
  needsRun: "Make the report first; then figures can be followed.",
  kept: (sheet) => `You typed into “${sheet}”, so it cannot be followed.`,
  nothing: (place) => `${place} prints no figure and belongs to nobody.`,
  at: (place) => place,
  sources: {
    info: "Taken from the sheet “Thông tin”.",
    activity: "Taken from the sheet “Hoạt động”.",
    paper: "Taken from the sheet “Văn bản”.",
    period: "Compared with a frozen period.",
  },
  computed: "Computed at:",
  printed: "Printed at:",
  countsNobody: "This figure counts nobody of the lists.",
  person: "One person",
  rowsOfPerson: (count) => `${count} rows in the workbook:`,
  countedIn: (count) => `Counts in ${count} figures`,
  times: (count) => `${count} times`,
  denominatorOnly: "In the denominator only",
  notCounted: (reason) => `This row does not count: ${reason}.`,
};
