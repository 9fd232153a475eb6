import { rangeAddress } from "../sheet/a1";
import type { MergedArea } from "../sheet/snapshot";

export function rangeOf(sheet: Excel.Worksheet, area: MergedArea): Excel.Range {
  return sheet.getRange(rangeAddress(area.top, area.left, area.bottom, area.right));
}
