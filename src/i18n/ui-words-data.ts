import { READING_WORDS_EN, READING_WORDS_VI } from "./reading-words";

/** Texts about the lists that were read; functions take numbers already written the Vietnamese way. */
export interface DataWords {
  readonly sheets: string;
  readonly rows: (rows: string, counted: string) => string;
  readonly notCounted: string;
  readonly notCountedKinds: Readonly<Record<"name-missing" | "joined-after-cutoff" | "excluded", string>>;
  readonly skipped: string;
  readonly skippedKinds: Readonly<
    Record<"blank" | "repeated-header" | "subtotal" | "note" | "group-heading" | "signature" | "column-numbers", string>
  >;
  readonly hidden: (rows: string) => string;
  readonly unread: string;
  readonly unreadCount: (lists: string) => string;
  readonly withoutList: (sheets: string) => string;
  readonly hiddenSheets: (sheets: string) => string;
  readonly severalLists: (lists: string) => string;
  readonly columns: string;
  readonly reasons: Readonly<Record<"heading" | "heading-near" | "content" | "officer", string>>;
  readonly missing: string;
  readonly absentByOfficer: string;
  readonly otherColumns: (count: string) => string;
  readonly auto: string;
  readonly absent: string;
  readonly column: (letters: string, heading: string) => string;
  readonly unreadableState: string;
}

export const DATA_WORDS_VI: DataWords = {
  sheets: "Các danh sách đã đọc",
  rows: (rows, counted) => `${rows} dòng, ${counted} được tính`,
  notCounted: "Không tính",
  notCountedKinds: {
    "name-missing": "thiếu họ tên",
    "joined-after-cutoff": "tham gia sau ngày chốt",
    excluded: "bạn đã loại",
  },
  skipped: "Bỏ qua",
  skippedKinds: {
    blank: "dòng trống",
    "repeated-header": "dòng tiêu đề lặp lại",
    subtotal: "dòng cộng",
    note: "dòng ghi chú",
    "group-heading": "dòng tên nhóm",
    signature: "dòng ký tên",
    "column-numbers": "dòng đánh số cột",
  },
  hidden: READING_WORDS_VI.hiddenRows,
  unread: `${READING_WORDS_VI.unreadList}:`,
  unreadCount: (lists) => `còn ${lists} danh sách chưa đọc`,
  withoutList: (sheets) => `${READING_WORDS_VI.withoutList}: ${sheets}.`,
  hiddenSheets: (sheets) => `${READING_WORDS_VI.hiddenSheet}: ${sheets}.`,
  severalLists: (lists) => `Trang có ${lists} danh sách; cột chọn ở đây dùng cho cả trang.`,
  columns: "Các cột đã nhận ra",
  reasons: {
    heading: "theo tiêu đề cột",
    "heading-near": "tiêu đề gần giống",
    content: "theo nội dung trong cột",
    officer: "do bạn chọn",
  },
  missing: "không tìm thấy cột",
  absentByOfficer: "bạn đã chọn: không có",
  otherColumns: (count) => `Các cột không có (${count})`,
  auto: "Để máy tự chọn",
  absent: "Không có trên trang này",
  column: (letters, heading) => (heading === "" ? `Cột ${letters}` : `${letters} – ${heading}`),
  unreadableState:
    "Một phần ghi nhớ của bổ trợ trong sổ không đọc được nên coi như chưa có. Các lựa chọn trước có thể phải làm lại.",
};

export const DATA_WORDS_EN: DataWords = {
  sheets: "Lists that were read",
  rows: (rows, counted) => `${rows} rows, ${counted} counted`,
  notCounted: "Not counted",
  notCountedKinds: {
    "name-missing": "without a name",
    "joined-after-cutoff": "joined after the cut-off",
    excluded: "left out by you",
  },
  skipped: "Passed over",
  skippedKinds: {
    blank: "blank rows",
    "repeated-header": "repeated headers",
    subtotal: "sub-totals",
    note: "notes",
    "group-heading": "group headings",
    signature: "signatures",
    "column-numbers": "rows of column numbers",
  },
  hidden: READING_WORDS_EN.hiddenRows,
  unread: `${READING_WORDS_EN.unreadList}:`,
  unreadCount: (lists) => `${lists} more not read`,
  withoutList: (sheets) => `${READING_WORDS_EN.withoutList}: ${sheets}.`,
  hiddenSheets: (sheets) => `${READING_WORDS_EN.hiddenSheet}: ${sheets}.`,
  severalLists: (lists) => `The sheet has ${lists} lists; a column chosen here holds for the whole sheet.`,
  columns: "Which column is what",
  reasons: {
    heading: "by its heading",
    "heading-near": "by a heading much alike",
    content: "by what it holds",
    officer: "chosen by you",
  },
  missing: "no column found",
  absentByOfficer: "you chose: not there",
  otherColumns: (count) => `Columns not found (${count})`,
  auto: "Let the add-in choose",
  absent: "Not on this sheet",
  column: (letters, heading) => (heading === "" ? `Column ${letters}` : `${letters} – ${heading}`),
  unreadableState:
    "Part of what the add-in keeps in the workbook cannot be read and counts as not there. Earlier choices may have to be made again.",
};
