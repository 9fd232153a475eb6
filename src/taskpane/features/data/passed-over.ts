import type { Analysis } from "../../../app/analyse";

export interface PassedOver {
  /** Visible sheets with content in which no list was found. */
  readonly withoutList: readonly string[];
  readonly hidden: readonly string[];
}

/** The sheets with content that were not read, by name: a list that was missed must not be missed in silence. */
export function passedOver({ sheets, snapshot }: Analysis): PassedOver {
  const others = new Set(sheets.filter(({ role }) => role === "other").map(({ name }) => name));
  const found = snapshot.sheets.filter(({ name, values }) => others.has(name) && values.length > 0);
  return {
    withoutList: found.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    hidden: found.filter(({ visibility }) => visibility === "hidden").map(({ name }) => name),
  };
}
