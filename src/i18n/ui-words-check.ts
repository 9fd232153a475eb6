import { SEVERITY_WORDS_EN, SEVERITY_WORDS_VI } from "./severity-words";

/** Texts about issues and mending; functions take numbers already written the Vietnamese way. */
export interface CheckWords {
  readonly issues: string;
  readonly noIssues: string;
  readonly onlyTidying: string;
  readonly errors: (count: string) => string;
  readonly warnings: (count: string) => string;
  readonly showTidying: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly cells: (count: string) => string;
  readonly whatToDo: string;
  readonly example: string;
  readonly becomes: string;
  readonly looksTheSame: (text: string) => string;
  readonly nearest: (name: string) => string;
  /** The nearest name differs in accents only; still another name. */
  readonly nearestByAccent: (name: string) => string;
  readonly fixAll: (count: string) => string;
  readonly fix: string;
  readonly fixCell: (place: string) => string;
  readonly fixTitle: string;
  readonly fixIntro: string;
  readonly fixCount: (count: string) => string;
  readonly spacesShown: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly digits: (count: string) => string;
  readonly noFault: string;
  readonly noFaultAt: (place: string) => string;
  readonly noFaultTitle: string;
  readonly noFaultIntro: (place: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly keep: string;
  readonly silenced: string;
  readonly reportAgain: string;
  readonly reportAgainAt: (place: string) => string;
  readonly rowGone: string;
  readonly exclude: string;
  readonly excludeAt: (place: string) => string;
  readonly excludeTitle: string;
  readonly excludeIntro: (row: string, sheet: string) => string;
  readonly excludeHint: string;
  readonly excluded: string;
  readonly include: string;
  readonly includeAt: (place: string) => string;
  readonly fixes: string;
  readonly restore: string;
  readonly restoreAt: (place: string) => string;
  readonly restoreAll: string;
  readonly restoreTitle: string;
  readonly restoreIntro: (count: string) => string;
  readonly mark: string;
  readonly unmark: string;
  readonly markHint: string;
}

export const CHECK_WORDS_VI: CheckWords = {
  issues: "Kết quả kiểm tra",
  noIssues: "Không có lỗi",
  onlyTidying: "Chỉ còn điều nên chỉnh, không ảnh hưởng đến số liệu.",
  errors: (count) => `${count} lỗi cần sửa`,
  warnings: (count) => `${count} điều cần xem`,
  showTidying: "Hiện cả điều nên chỉnh",
  severity: SEVERITY_WORDS_VI,
  cells: (count) => `${count} ô`,
  whatToDo: "Cách xử lý",
  example: "Ví dụ",
  becomes: "thành",
  looksTheSame: (text) => `${text} (ghép dấu, nhìn không đổi)`,
  nearest: (name) => `có phải “${name}”?`,
  nearestByAccent: (name) => `chỉ khác dấu với “${name}”, có phải tên đó không?`,
  fixAll: (count) => `Sửa tất cả ${count} chỗ`,
  fix: "Sửa",
  fixCell: (place) => `Sửa ô ${place}`,
  fixTitle: "Xem trước khi sửa",
  fixIntro: "Mỗi chỗ sửa đều được ghi lại và có thể hoàn lại, kể cả sau khi đóng sổ.",
  fixCount: (count) => `${count} ô sẽ được sửa`,
  spacesShown: "Dấu · là chỗ có dấu cách thừa.",
  cell: "Ô",
  before: "Trước",
  after: "Sau",
  digits: (count) => `${count} chữ số`,
  noFault: "Không phải lỗi",
  noFaultAt: (place) => `Không phải lỗi: ${place}`,
  noFaultTitle: "Vì sao không phải lỗi?",
  noFaultIntro: (place) => `Ô ${place} sẽ không bị báo nữa. Lý do được lưu trong sổ.`,
  reason: "Lý do",
  reasonHint: "Ví dụ: đã đối chiếu với giấy tờ.",
  keep: "Lưu",
  silenced: "Đã báo là không phải lỗi",
  reportAgain: "Báo lại",
  reportAgainAt: (place) => `Báo lại ${place}`,
  rowGone: "dòng đã đổi hoặc không còn",
  exclude: "Không tính dòng này",
  excludeAt: (place) => `Không tính dòng này: ${place}`,
  excludeTitle: "Vì sao không tính dòng này?",
  excludeIntro: (row, sheet) =>
    `Dòng ${row} của trang “${sheet}” sẽ không được đếm ở bất cứ số liệu nào. Lý do được lưu trong sổ.`,
  excludeHint: "Ví dụ: đã chuyển đi nơi khác, ghi nhầm danh sách.",
  excluded: "Các dòng không tính",
  include: "Tính lại",
  includeAt: (place) => `Tính lại dòng ${place}`,
  fixes: "Các chỗ đã sửa",
  restore: "Hoàn lại",
  restoreAt: (place) => `Hoàn lại ô ${place}`,
  restoreAll: "Hoàn lại tất cả",
  restoreTitle: "Hoàn lại tất cả?",
  restoreIntro: (count) => `${count} chỗ đã sửa sẽ trở về như trước. Ô bạn đã gõ lại sau đó được để nguyên.`,
  mark: "Đánh dấu trên trang",
  unmark: "Bỏ đánh dấu",
  markHint: "Tô màu các ô cần sửa, cần xem; màu tô của bạn vẫn còn.",
};

export const CHECK_WORDS_EN: CheckWords = {
  issues: "What was found",
  noIssues: "No errors",
  onlyTidying: "Only tidying is left; it does not touch the figures.",
  errors: (count) => `${count} to mend`,
  warnings: (count) => `${count} to look at`,
  showTidying: "Show tidying too",
  severity: SEVERITY_WORDS_EN,
  cells: (count) => `${count} cells`,
  whatToDo: "What to do",
  example: "Example",
  becomes: "becomes",
  looksTheSame: (text) => `${text} (accents joined, looks the same)`,
  nearest: (name) => `is it “${name}”?`,
  nearestByAccent: (name) => `differs from “${name}” in accents only; is it that one?`,
  fixAll: (count) => `Mend all ${count}`,
  fix: "Mend",
  fixCell: (place) => `Mend ${place}`,
  fixTitle: "Before mending",
  fixIntro: "Every change is kept in a log and can be taken back, also after the workbook was closed.",
  fixCount: (count) => `${count} cells will be mended`,
  spacesShown: "A · stands for a space too many.",
  cell: "Cell",
  before: "Before",
  after: "After",
  digits: (count) => `${count} digits`,
  noFault: "Not a fault",
  noFaultAt: (place) => `Not a fault: ${place}`,
  noFaultTitle: "Why is it not a fault?",
  noFaultIntro: (place) => `${place} will not be reported again. The reason is kept in the workbook.`,
  reason: "Reason",
  reasonHint: "For instance: compared with the papers.",
  keep: "Save",
  silenced: "Said not to be a fault",
  reportAgain: "Report again",
  reportAgainAt: (place) => `Report ${place} again`,
  rowGone: "the row changed or is gone",
  exclude: "Leave this row out",
  excludeAt: (place) => `Leave this row out: ${place}`,
  excludeTitle: "Why does the row not count?",
  excludeIntro: (row, sheet) => `Row ${row} of “${sheet}” will count in no figure. The reason is kept in the workbook.`,
  excludeHint: "For instance: moved away, on the wrong list.",
  excluded: "Rows left out",
  include: "Count again",
  includeAt: (place) => `Count the row ${place} again`,
  fixes: "What was mended",
  restore: "Take back",
  restoreAt: (place) => `Take back ${place}`,
  restoreAll: "Take back all",
  restoreTitle: "Take back all?",
  restoreIntro: (count) => `${count} mended cells will be as before. Cells you typed into since then are left alone.`,
  mark: "Mark on the sheets",
  unmark: "Remove marks",
  markHint: "Colours the cells to mend and to look at; your own fills stay.",
};
