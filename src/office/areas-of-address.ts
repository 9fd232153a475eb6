import { MAX_COLUMNS, MAX_ROWS, columnIndex } from "../sheet/a1";
import type { MergedArea } from "../sheet/snapshot";

/** Excel cuts the address of many areas at this length without a word (docs/excel-notes.md). */
const ADDRESS_LIMIT = 8192;

const AREA = /^(?:.*!)?\$?([A-Z]{0,3})\$?([0-9]*)(?::\$?([A-Z]{0,3})\$?([0-9]*))?$/;

/**
 * The areas of an address such as "Sheet1!A1:B2,Sheet1!D4". Whole columns and rows are understood. When the address
 * was cut, its last, perhaps halved area is left out.
 */
export function areasOfAddress(address: string): MergedArea[] {
  const parts = splitAreas(address);
  if (address.length >= ADDRESS_LIMIT - 1) parts.pop();
  return parts.flatMap((part) => areaOf(part.trim()));
}

/** Sheet names may hold commas, but then they are quoted. */
function splitAreas(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function areaOf(part: string): MergedArea[] {
  const match = AREA.exec(part);
  if (!match) return [];
  const [, firstColumn = "", firstRow = "", lastColumn, lastRow] = match;
  if (firstColumn === "" && firstRow === "") return [];
  const left = firstColumn === "" ? 0 : columnIndex(firstColumn);
  const top = firstRow === "" ? 0 : Number(firstRow) - 1;
  const isSingle = lastColumn === undefined;
  const right = isSingle ? left : lastColumn === "" ? MAX_COLUMNS - 1 : columnIndex(lastColumn);
  const bottom = isSingle ? top : lastRow === "" ? MAX_ROWS - 1 : Number(lastRow) - 1;
  return [{ top, left, bottom, right }];
}
