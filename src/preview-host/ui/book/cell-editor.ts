import type { Rectangle } from "../grid/sheet-picture";

export interface CellEditorEvents {
  onInput(text: string): void;
  onKey(event: KeyboardEvent): void;
}

const LEAST_WIDTH = 80;

/** The box in which a cell's content is typed, over the cell. */
export class CellEditor {
  readonly element = document.createElement("textarea");

  constructor(events: CellEditorEvents) {
    this.element.className = "cell-editor";
    this.element.spellcheck = false;
    this.element.hidden = true;
    this.element.addEventListener("input", () => events.onInput(this.element.value));
    this.element.addEventListener("keydown", (event) => events.onKey(event));
  }

  open(text: string, label: string): void {
    this.element.hidden = false;
    this.element.setAttribute("aria-label", label);
    this.write(text);
    this.element.setSelectionRange(text.length, text.length);
  }

  write(text: string): void {
    if (this.element.value !== text) this.element.value = text;
  }

  place({ left, top, width, height }: Rectangle, font: string): void {
    const { style } = this.element;
    style.left = `${left - 1}px`;
    style.top = `${top - 1}px`;
    style.minWidth = `${Math.max(width, LEAST_WIDTH) + 1}px`;
    style.minHeight = `${height + 1}px`;
    style.font = font;
  }

  close(): void {
    this.element.hidden = true;
    this.element.value = "";
  }
}
