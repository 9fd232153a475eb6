/**
 * Why a file cannot be opened: not a workbook of the .xlsx kind (an old .xls included), a damaged or
 * oversized archive, a workbook locked with a password, or a workbook without a single worksheet.
 */
export type XlsxFailureCode = "not-xlsx" | "broken-zip" | "encrypted" | "no-sheets";

/** Thrown by readWorkbook; `code` is for programs, the message for developers. */
export class XlsxFailure extends Error {
  readonly code: XlsxFailureCode;

  constructor(code: XlsxFailureCode, message: string) {
    super(message);
    this.name = "XlsxFailure";
    this.code = code;
  }
}
