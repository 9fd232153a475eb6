import { numberToText } from "../../number-format/decimal-digits";
import { formatNumber } from "../../number-format/format-number";
import { parseNumberFormat } from "../../number-format/parse-number-format";
import { isCellError } from "../../model/cell-value";
import type { Cell, CellStyle } from "../../model/workbook-model";

/** Excel's own editing forms of dates and times in en-US, the language in which the host reads typing. */
const EDITED_DATE = "m/d/yyyy";
const EDITED_TIME = "h:mm:ss AM/PM";

function numberText(value: number, { numberFormat }: CellStyle, date1904: boolean): string {
  const [section] = parseNumberFormat(numberFormat);
  if (section?.isDate === true) {
    const hasDay = value >= 1;
    const hasTime = value % 1 !== 0;
    const format = [hasDay ? EDITED_DATE : "", hasTime ? EDITED_TIME : ""].join(" ").trim();
    return formatNumber(value, format, { date1904 });
  }
  const isPercent = section?.tokens.some(({ kind }) => kind === "percent") === true;
  return isPercent ? `${numberToText(Number((value * 100).toPrecision(15)))}%` : numberToText(value);
}

/** What the formula bar shows of a cell: the formula, or the value as one would type it to get it again. */
export function editText(cell: Cell | undefined, style: CellStyle, date1904: boolean): string {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberText(value, style, date1904);
  return style.quotePrefix ? `'${value}` : value;
}
