import type { Place } from "../../reference";

/** Where something stands that the workbook does not have yet: the first cell of the sheet it belongs on. */
export const INFO_SHEET_START: Place = { sheet: "Thông tin", cell: "A1" };
