/** The preview page's own words; those of the ribbon come from the manifest. */
export interface PageWords {
  readonly title: string;
  readonly emulation: string;
  readonly openBook: string;
  readonly saveBook: string;
  readonly otherLanguage: string;
  readonly homeTab: string;
  readonly sheets: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly pane: string;
  readonly closePane: string;
  readonly ready: string;
  readonly loading: string;
  readonly editing: string;
  readonly running: (label: string) => string;
  readonly finished: (label: string) => string;
  readonly failed: (label: string) => string;
  readonly opened: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly noSample: string;
  readonly protectedSheet: string;
  readonly refused: string;
  readonly noPlace: (text: string) => string;
}

export type PageLanguage = "vi-VN" | "en-US";

const VIETNAMESE: PageWords = {
  title: "Báo cáo số – xem thử",
  emulation: "Bản mô phỏng, không phải Microsoft Excel",
  openBook: "Mở sổ khác",
  saveBook: "Tải sổ về (.xlsx)",
  otherLanguage: "English",
  homeTab: "Trang đầu",
  sheets: "Các trang tính",
  nameBox: "Hộp tên: ô đang chọn",
  formulaBar: "Nội dung ô",
  pane: "Ngăn làm việc Báo cáo số",
  closePane: "Đóng ngăn",
  ready: "Sẵn sàng",
  loading: "Đang mở sổ …",
  editing: "Đang nhập",
  running: (label) => `Đang chạy “${label}” …`,
  finished: (label) => `Đã xong “${label}”`,
  failed: (label) => `“${label}” không chạy được`,
  opened: (name) => `Đã mở ${name}`,
  unreadable: (name) => `Không đọc được “${name}”. Hãy chọn một tệp .xlsx.`,
  noSample: "Chưa mở được sổ mẫu. Hãy bấm “Mở sổ khác”.",
  protectedSheet: "Trang tính được bảo vệ nên không sửa được ô này.",
  refused: "Sổ không nhận nội dung này.",
  noPlace: (text) => `Không có ô “${text}”.`,
};

const ENGLISH: PageWords = {
  title: "Báo cáo số – preview",
  emulation: "An emulation, not Microsoft Excel",
  openBook: "Open another workbook",
  saveBook: "Download workbook (.xlsx)",
  otherLanguage: "Tiếng Việt",
  homeTab: "Home",
  sheets: "Sheets",
  nameBox: "Name box: selected cell",
  formulaBar: "Content of the cell",
  pane: "Báo cáo số task pane",
  closePane: "Close the pane",
  ready: "Ready",
  loading: "Opening the workbook …",
  editing: "Editing",
  running: (label) => `Running “${label}” …`,
  finished: (label) => `“${label}” is done`,
  failed: (label) => `“${label}” could not run`,
  opened: (name) => `Opened ${name}`,
  unreadable: (name) => `Cannot read “${name}”. Please choose an .xlsx file.`,
  noSample: "The sample workbook could not be opened. Please choose “Open another workbook”.",
  protectedSheet: "The sheet is protected, so this cell cannot be changed.",
  refused: "The workbook does not accept this content.",
  noPlace: (text) => `There is no cell “${text}”.`,
};

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = { "vi-VN": VIETNAMESE, "en-US": ENGLISH };
