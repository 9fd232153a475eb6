import type { DraftCell, SheetDraft } from "../../src/sheet/write-plan";

/** A draft of one block at A1, plainly dressed. */
export function plainDraft(
  name: string,
  cells: readonly (readonly DraftCell[])[],
  parts: Partial<SheetDraft> = {},
): SheetDraft {
  return {
    name,
    blocks: [{ row: 0, column: 0, cells }],
    merges: [],
    formats: [],
    columnWidthsPt: new Map(),
    rowHeightsPt: new Map(),
    ...parts,
  };
}
