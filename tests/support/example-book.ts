import type { ExampleCell, RuleExample } from "../../src/domain/rules/rule";
import { dateToSerial } from "../../src/sheet/cell-value";
import { columnLetters } from "../../src/sheet/a1";
import type { BookCell, BookSheet } from "./book-builder";
import { contractBook } from "./contract-book";
import { EXAMPLE_SHEET } from "./example-workbook";

/** The workbook of the example commune with one list: the example's, as sheets of the emulated host. */
export function exampleBook({ title, headings, rows, fontName }: RuleExample): BookSheet[] {
  const above = title === undefined ? [] : [[title]];
  const cells: readonly (readonly ExampleCell[])[] = [...above, headings, ...rows];
  const addresses = cells.flatMap((row, r) => row.map((cell, c) => ({ cell, address: `${columnLetters(c)}${r + 1}` })));
  const dates = addresses.filter(({ cell }) => typeof cell === "object");
  return contractBook({
    name: EXAMPLE_SHEET,
    grid: cells.map((row) => row.map(valueOf)),
    formats: Object.fromEntries(dates.map(({ address }) => [address, "dd/mm/yyyy"])),
    fonts: fontName === undefined ? {} : Object.fromEntries(addresses.map(({ address }) => [address, fontName])),
  });
}

function valueOf(cell: ExampleCell): BookCell {
  if (typeof cell !== "object") return cell;
  const [day = 0, month = 0, year = 0] = cell.date.split("/").map(Number);
  return dateToSerial({ year, month, day });
}
