import type { PageWords } from "../page-words";

export interface FormulaBarEvents {
  /** An address was entered into the name box. */
  onGoTo(address: string): void;
  /** The content is about to be edited here instead of in the cell. */
  onEdit(): void;
  onInput(text: string): void;
  onKey(event: KeyboardEvent): void;
}

/** The name box and the content of the active cell. */
export class FormulaBar {
  readonly element = document.createElement("div");
  readonly input = document.createElement("input");
  private readonly nameBox = document.createElement("input");

  constructor(words: PageWords, events: FormulaBarEvents) {
    this.element.className = "formula-bar";
    this.nameBox.className = "name-box";
    this.nameBox.setAttribute("aria-label", words.nameBox);
    this.input.className = "formula-input";
    this.input.setAttribute("aria-label", words.formulaBar);
    for (const input of [this.nameBox, this.input]) {
      input.spellcheck = false;
      input.autocomplete = "off";
    }
    const sign = document.createElement("span");
    sign.className = "formula-sign";
    sign.textContent = "fx";
    sign.setAttribute("aria-hidden", "true");
    this.element.append(this.nameBox, sign, this.input);
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      // Going there moves the keyboard to the cell, which must not take this key for typing.
      event.preventDefault();
      events.onGoTo(this.nameBox.value);
    });
    this.input.addEventListener("focus", () => events.onEdit());
    this.input.addEventListener("input", () => events.onInput(this.input.value));
    this.input.addEventListener("keydown", (event) => events.onKey(event));
  }

  show(address: string, content: string): void {
    this.nameBox.value = address;
    this.input.value = content;
  }
}
