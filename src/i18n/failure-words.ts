import type { HostFailureCode, InputProblemCode } from "../app/ports";

export type FailureCode = HostFailureCode | InputProblemCode;

/** What happened and what the officer can do, in one or two sentences. */
export const FAILURE_WORDS_VI: Readonly<Record<FailureCode, string>> = {
  "cell-edit-mode": "Một ô đang được gõ dở. Bấm Enter (hoặc Esc) trong ô đó rồi thử lại.",
  "sheet-protected": "Sổ hoặc trang tính đang được bảo vệ nên không ghi được. Bỏ bảo vệ trong thẻ Xem lại rồi thử lại.",
  "too-large": "Dữ liệu quá lớn so với giới hạn của Excel. Chia sổ thành vài sổ nhỏ hơn rồi thử lại.",
  busy: "Excel đang bận. Chờ một lát rồi thử lại.",
  "not-supported": "Bản Excel này chưa có chức năng cần thiết. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
  cancelled: "Đã dừng theo yêu cầu. Chưa có gì được ghi vào sổ.",
  "no-answer": "Excel không trả lời. Kiểm tra xem có ô nào đang gõ dở không, rồi thử lại.",
  "read-back-differs": "Excel tính ra số khác với số của phần bổ trợ. Chưa nên gửi báo cáo; hãy chạy lại.",
  unexpected: "Excel báo lỗi ngoài dự kiến. Lưu sổ, mở lại rồi thử lần nữa.",
  "no-participant-sheet":
    "Không tìm thấy danh sách người học nào: cần một trang tính có dòng tiêu đề gồm cột họ tên và ít nhất hai cột khác (ngày sinh, số CCCD, thôn …).",
  "no-reference-sheet":
    "Không tìm thấy trang “Thông tin” hay trang số liệu nào của xã (Địa bàn, Đơn vị …). Hãy thêm các trang này, theo hướng dẫn “Chuẩn bị sổ”.",
};

export const FAILURE_WORDS_EN: Readonly<Record<FailureCode, string>> = {
  "cell-edit-mode": "A cell is being edited. Press Enter (or Esc) in it, then try again.",
  "sheet-protected": "The workbook or a sheet is protected, so nothing can be written. Unprotect it, then try again.",
  "too-large": "The data is over a limit of Excel. Split the workbook, then try again.",
  busy: "Excel is busy. Wait a moment, then try again.",
  "not-supported": "This Excel lacks a feature that is needed. Excel 2021, Microsoft 365 or Excel on the web will do.",
  cancelled: "Stopped as you asked. Nothing was written.",
  "no-answer": "Excel does not answer. See whether a cell is being edited, then try again.",
  "read-back-differs": "Excel calculated a figure otherwise than the add-in. Do not send the report yet; run again.",
  unexpected: "Excel reported an unexpected error. Save, reopen the workbook and try again.",
  "no-participant-sheet":
    "No class list was found: a sheet needs a header row with a name column and at least two others (birth date, id, hamlet …).",
  "no-reference-sheet":
    "No sheet “Thông tin” or other reference sheet of the commune was found. Add them as the guide shows.",
};
