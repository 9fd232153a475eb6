import type { SheetDraft } from "../../src/sheet/write-plan";
import { cellAddress } from "../../src/sheet/a1";
import { calcFixture, plain, type Contents } from "../preview-host/calc/calc-workbook";

/** Sheet name → A1 → constant, of sheets that the drafts' formulas look at. */
export type Constants = Record<string, Record<string, string | number>>;

/** Values of drafts as the emulated host calculates them: "SHEET!A1" → value. A string of a draft stays text. */
export function calculateDrafts(
  drafts: readonly SheetDraft[],
  constants: Constants = {},
): (sheet: string, address: string) => number | string | boolean {
  const contents: Contents = structuredClone(constants);
  for (const { name, blocks } of drafts) {
    const cells = (contents[name] ??= {});
    for (const block of blocks) {
      block.cells.forEach((row, rowOffset) =>
        row.forEach((cell, columnOffset) => {
          if (cell === null) return;
          const address = cellAddress(block.row + rowOffset, block.column + columnOffset);
          cells[address] = typeof cell === "object" ? cell.formula : cell;
        }),
      );
    }
  }
  const fixture = calcFixture(contents);
  fixture.engine.noteStructureChange();
  const { unknownFunctions } = fixture.engine.recalculate();
  if (unknownFunctions.length > 0) throw new Error(`The host does not know ${unknownFunctions[0]!.name}.`);
  return (sheet, address) => plain(fixture.get(sheet, address) ?? "");
}

/** The figures of a reference as numbers in their cells. */
export function referenceCells(reference: {
  readonly info: { readonly numbers: object };
  readonly hamlets: readonly object[];
  readonly units: readonly object[];
}): Constants {
  const constants: Constants = {};
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("value" in part && typeof part.value === "number" && "place" in part) {
      const { sheet, cell } = part.place as { sheet: string; cell: string };
      (constants[sheet] ??= {})[cell] = part.value;
      return;
    }
    Object.values(part).forEach(visit);
  };
  [reference.info.numbers, ...reference.hamlets, ...reference.units].forEach(visit);
  return constants;
}
