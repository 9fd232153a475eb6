import { cellAddress } from "../sheet/a1";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Analysis } from "./analyse";

export interface PassedOverSheet {
  readonly name: string;
  /** The first cell in use. */
  readonly cell: string;
}

export interface PassedOver {
  /** Visible sheets with content in which no list was found. */
  readonly withoutList: readonly PassedOverSheet[];
  readonly hidden: readonly PassedOverSheet[];
}

/** The sheets with content that were not read: a list that was missed must not be missed in silence. */
export function passedOver({ sheets, snapshot }: Pick<Analysis, "sheets" | "snapshot">): PassedOver {
  const others = new Set(sheets.filter(({ role }) => role === "other").map(({ name }) => name));
  const found = snapshot.sheets.filter(({ name, values }) => others.has(name) && values.length > 0);
  const of = (wanted: SheetSnapshot["visibility"]): PassedOverSheet[] =>
    found
      .filter(({ visibility }) => visibility === wanted)
      .map(({ name, top, left }) => ({ name, cell: cellAddress(top, left) }));
  return { withoutList: of("visible"), hidden: of("hidden") };
}
