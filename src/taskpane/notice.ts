import type { LeftBecause } from "../app/ports";
import type { PlainDone } from "../i18n/ui-words-done";

/** A cell that an action left alone, and why. */
export interface LeftCell {
  /** "Thôn 1!E6" */
  readonly place: string;
  readonly why: LeftBecause;
}

/** How many cells were mended or taken back, and which were left alone. */
export interface CellNotice {
  readonly verb: "fixed" | "restored";
  readonly done: number;
  readonly left: readonly LeftCell[];
}

/** What an action of the officer did, for the one line that says it. */
export type Notice =
  CellNotice | { readonly verb: "frozen" | "unfrozen"; readonly label: string } | { readonly verb: PlainDone };
