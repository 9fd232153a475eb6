import { plainValue } from "./cell-value";
import type { EditContext } from "./edit-context";
import { HostError } from "./host-error";
import { writeInputs } from "./write-cells";
import type { Area, Sheet, Table } from "./workbook-model";

/** Header texts are unique; empty ones become "Column1" …, as Excel names them. */
export function headerTexts(sheet: Sheet, area: Area, hasHeaders: boolean): string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = hasHeaders ? sheet.cells.get(area.top)?.get(column) : undefined;
    const text = cell === undefined ? "" : String(plainValue(cell.value));
    const wanted = text === "" ? `Column${column - area.left + 1}` : text;
    let unique = wanted;
    for (let number = 2; texts.some((other) => other.toLowerCase() === unique.toLowerCase()); number += 1) {
      unique = `${wanted}${number}`;
    }
    texts.push(unique);
  }
  return texts;
}

export function writeHeaders(context: EditContext, sheet: Sheet, table: Table): void {
  const header = { ...table.area, bottom: table.area.top };
  // An apostrophe keeps a header such as "2026" a text, which table headers always are.
  writeInputs(context, sheet, header, (_row, column) => {
    const text = table.columns[column] ?? "";
    const isTextAlready = sheet.cells.get(header.top)?.get(header.left + column)?.value === text;
    return isTextAlready ? null : `'${text}`;
  });
}

export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export function headerArea({ area, showHeaders }: Table): Area {
  if (!showHeaders) throw new HostError("ItemNotFound");
  return { ...area, bottom: area.top };
}

export function totalArea({ area, showTotals }: Table): Area {
  if (!showTotals) throw new HostError("ItemNotFound");
  return { ...area, top: area.bottom };
}
