/** What F6 leads to in turn, as in Office: ribbon, grid, pane, sheet tabs. */
const REGIONS = [".ribbon-button", ".cell-editor", "#pane:not([hidden]) iframe", ".sheet-tab[aria-selected=true]"];

/** Moves the keyboard to the next region on F6, the one before with Shift. */
export function cycleRegions(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  const regions = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = regions.findIndex((region) => region === document.activeElement);
  const next = regions[(at + (event.shiftKey ? regions.length - 1 : 1)) % regions.length];
  event.preventDefault();
  next?.focus();
}
