import type { BrowserHost } from "../../entry-browser";
import { styleAt } from "../../model/cell-store";
import { HostError } from "../../model/host-error";
import { fontCss } from "../grid/font-stack";
import type { PageWords } from "../page-words";
import { areaOfCell, type BookView } from "./book-view";
import { CellEditor } from "./cell-editor";
import { FormulaBar } from "./formula-bar";

export interface EditSessionEvents {
  /** The edit ended; the key says where the selection goes next. */
  onLeave(key: "Enter" | "Tab" | null): void;
  onGoTo(address: string): void;
  onStatus(text: string): void;
}

/** One edit of a cell, in the cell and in the formula bar at once. While it lasts the host is in cell-edit mode. */
export class EditSession {
  readonly bar: FormulaBar;
  readonly editor: CellEditor;
  private isOpen = false;

  constructor(
    private readonly host: BrowserHost,
    private readonly view: BookView,
    private readonly words: PageWords,
    private readonly events: EditSessionEvents,
  ) {
    const onKey = (event: KeyboardEvent): void => this.handleKey(event);
    this.editor = new CellEditor({ onInput: (text) => this.type(text), onKey });
    this.bar = new FormulaBar(words, {
      onGoTo: (address) => events.onGoTo(address),
      onEdit: () => this.begin(null),
      onInput: (text) => this.editor.write(text),
      onKey,
    });
  }

  get isEditing(): boolean {
    return this.isOpen;
  }

  /** @param text what the content is replaced by; null keeps it */
  begin(text: string | null): void {
    const sight = this.view.current;
    if (this.isOpen || sight === null) return;
    this.isOpen = true;
    this.host.host.cellEdit = true;
    this.view.grid.reveal(areaOfCell(sight.active));
    this.editor.open(text ?? sight.content);
    this.bar.input.value = text ?? sight.content;
    this.place();
    this.events.onStatus(this.words.editing);
  }

  /** Keeps the box over the active cell. */
  place(): void {
    const sight = this.view.current;
    if (sight === null) return;
    const { workbook, sheet } = sight.picture;
    const place = this.view.grid.placeOf(sight.selection.active);
    const { font } = styleAt(workbook, sheet, sight.active.row, sight.active.column);
    if (place !== null) this.editor.place(place, fontCss(font), `${sight.address} ${sight.content}`.trim());
  }

  private type(text: string): void {
    if (this.isOpen) this.bar.input.value = text;
    else this.begin(text);
  }

  /** Types what was entered, as the user would; a refusal is told and the edit stays open. */
  commit(key: "Enter" | "Tab" | null = null): boolean {
    const sight = this.view.current;
    if (!this.isOpen || sight === null) return true;
    const text = this.editor.element.value;
    try {
      if (text !== sight.content) this.host.typeInto(sight.picture.sheet.id, areaOfCell(sight.active), text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.events.onStatus(error.code === "AccessDenied" ? this.words.protectedSheet : this.words.refused);
      return false;
    }
    this.leave(key);
    return true;
  }

  cancel(): void {
    if (!this.isOpen) return;
    this.leave(null);
    this.view.refresh();
  }

  private leave(key: "Enter" | "Tab" | null): void {
    this.isOpen = false;
    this.host.host.cellEdit = false;
    this.editor.close();
    this.events.onStatus(this.words.ready);
    this.events.onLeave(key);
  }

  private handleKey(event: KeyboardEvent): void {
    if (!this.isOpen || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.cancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      this.editor.element.setRangeText(
        "\n",
        this.editor.element.selectionStart,
        this.editor.element.selectionEnd,
        "end",
      );
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      this.commit(event.key);
    }
  }
}
