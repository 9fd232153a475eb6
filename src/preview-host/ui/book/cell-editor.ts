import type { Rectangle } from "../grid/sheet-picture";

export interface CellEditorEvents {
  onInput(text: string): void;
  onKey(event: KeyboardEvent): void;
}

const LEAST_WIDTH = 80;

/**
 * The box in which a cell's content is typed, over the cell. Between edits it stays there unseen and keeps the
 * keyboard, because Vietnamese input methods compose letters only in a text field.
 */
export class CellEditor {
  readonly element = document.createElement("textarea");

  constructor(events: CellEditorEvents) {
    this.element.className = "cell-editor idle";
    this.element.spellcheck = false;
    this.element.addEventListener("input", () => events.onInput(this.element.value));
    this.element.addEventListener("keydown", (event) => events.onKey(event));
  }

  open(text: string): void {
    this.element.classList.remove("idle");
    // What has just been typed stays untouched: its letter may still be in composition.
    if (this.element.value === text) return;
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
  }

  write(text: string): void {
    this.element.value = text;
  }

  /** @param label what a screen reader says while the cell is only selected */
  place({ left, top, width, height }: Rectangle, font: string, label: string): void {
    const { style } = this.element;
    style.left = `${Math.max(0, left - 1)}px`;
    style.top = `${Math.max(0, top - 1)}px`;
    style.minWidth = `${Math.max(width, LEAST_WIDTH) + 1}px`;
    style.minHeight = `${height + 1}px`;
    style.font = font;
    this.element.setAttribute("aria-label", label);
  }

  close(): void {
    this.element.classList.add("idle");
    this.element.value = "";
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }
}
