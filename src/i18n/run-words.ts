import type { IssueCode, Severity } from "../domain/issue";
import { FIELD_WORDS_VI } from "./field-words";
import { ISSUE_WORDS_VI } from "./issue-words.vi";
import { READING_WORDS_VI } from "./reading-words";
import { SEVERITY_WORDS_VI } from "./severity-words";

/** The words that a run writes into the workbook; Vietnamese always, because the workbook is the officer's. */
export const RUN_WORDS_VI = {
  describe: (code: IssueCode): { readonly title: string; readonly whatToDo: string } => ISSUE_WORDS_VI[code],
  fieldName: (field: string): string => FIELD_WORDS_VI[field] ?? field,
  severityName: (severity: Severity): string => SEVERITY_WORDS_VI[severity],
  /** Remarks on the reading by their kind; numbers come already written the Vietnamese way. */
  remarks: {
    "hidden-rows": {
      what: READING_WORDS_VI.hiddenRows,
      whatToDo:
        "Muốn xem thì bỏ lọc hoặc cho hiện lại các dòng. Dòng không thuộc diện báo cáo: chọn “Không tính dòng này” trong ngăn làm việc.",
    },
    "unread-list": {
      what: () => `${READING_WORDS_VI.unreadList}.`,
      whatToDo: "Chuyển danh sách này sang một trang riêng rồi chạy lại.",
    },
    "without-list": {
      what: () => `${READING_WORDS_VI.withoutList}.`,
      whatToDo: "Nếu đây là danh sách người học: thêm dòng tiêu đề có cột họ tên và ít nhất hai cột khác rồi chạy lại.",
    },
    "hidden-sheet": {
      what: () => `${READING_WORDS_VI.hiddenSheet}.`,
      whatToDo: "Nếu cần đọc: bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), rồi chạy lại.",
    },
  },
};
