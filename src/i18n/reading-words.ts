/** What is said of rows that were counted though unseen and of what was not read: the same in the pane, the sheet and the summary. */
export interface ReadingWords {
  /** A whole sentence; the number is written the Vietnamese way. */
  readonly hiddenRows: (rows: string) => string;
  readonly unreadList: string;
  readonly withoutList: string;
  readonly hiddenSheet: string;
}

export const READING_WORDS_VI: ReadingWords = {
  hiddenRows: (rows) => `${rows} dòng đang ẩn hoặc bị lọc vẫn được tính.`,
  unreadList: "Danh sách khác trên trang, chưa đọc",
  withoutList: "Trang không có danh sách người học nên không đọc",
  hiddenSheet: "Trang đang ẩn nên không đọc",
};

export const READING_WORDS_EN: ReadingWords = {
  hiddenRows: (rows) => `${rows} rows are hidden or filtered away and counted all the same.`,
  unreadList: "Other lists on the sheet, not read",
  withoutList: "Sheets without a list of learners, not read",
  hiddenSheet: "Hidden sheets, not read",
};
