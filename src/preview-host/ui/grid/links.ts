import { parseFormula } from "../../calc/formula-parser";
import { FormulaSyntaxError } from "../../calc/formula-lexer";
import { findCell } from "../../model/cell-store";
import { containsCell } from "../../model/geometry";
import type { Sheet } from "../../model/workbook-model";

/** Where a click on a cell leads: a place in the workbook (a reference) or an address of the web. */
export interface CellLink {
  place?: string;
  address?: string;
}

function targetOf(text: string): CellLink {
  return text.startsWith("#") ? { place: text.slice(1) } : { address: text };
}

/** The constant target of a formula =HYPERLINK("#'Thôn 1'!B7", …); computed targets are not followed. */
function linkOfFormula(formula: string): CellLink | null {
  if (!/^HYPERLINK\(/i.test(formula)) return null;
  try {
    const node = parseFormula(formula);
    const target = node.type === "call" ? node.args[0] : undefined;
    return target?.type === "constant" && typeof target.value === "string" ? targetOf(target.value) : null;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

export function linkAt(sheet: Sheet, row: number, column: number): CellLink | null {
  const link = sheet.hyperlinks.find(({ area }) => containsCell(area, row, column));
  if (link?.location !== undefined) return { place: link.location };
  if (link?.address !== undefined) return targetOf(link.address);
  const formula = findCell(sheet, row, column)?.formula;
  return formula === undefined ? null : linkOfFormula(formula);
}
