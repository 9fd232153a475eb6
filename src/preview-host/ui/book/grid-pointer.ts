import type { CellPlace } from "../grid/grid-view";
import { linkAt, type CellLink } from "../grid/links";
import { areaOfCell, type BookView } from "./book-view";
import type { EditSession } from "./edit-session";

/** The mouse (or finger) on the grid: select, drag, follow links, edit. */
export class GridPointer {
  private pressed: CellPlace | null = null;

  constructor(
    private readonly view: BookView,
    private readonly edits: EditSession,
    private readonly follow: (link: CellLink) => void,
  ) {
    const { element } = view.grid;
    element.addEventListener("pointerdown", (event) => this.press(event));
    // The keyboard stays with the editor; the browser would take it away on a press.
    element.addEventListener("mousedown", (event) => {
      if (!this.isInEditor(event)) event.preventDefault();
    });
    element.addEventListener("pointermove", (event) => this.drag(event));
    element.addEventListener("pointerup", (event) => this.release(event));
    element.addEventListener("dblclick", (event) => this.open(event));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || this.isInEditor(event)) return;
    const place = this.view.grid.cellAt(event.clientX, event.clientY);
    if (place === null || !this.edits.commit()) return;
    this.edits.editor.focus();
    const active = this.view.current?.active;
    if (event.shiftKey && active !== undefined) this.extend(active, place);
    else {
      this.pressed = place;
      this.view.select(areaOfCell(place));
    }
  }

  private drag(event: PointerEvent): void {
    if (this.pressed === null || (event.buttons & 1) === 0) return;
    const place = this.view.grid.cellAt(event.clientX, event.clientY);
    if (place !== null) this.extend(this.pressed, place);
  }

  /** A link is followed on release, and not after a drag. */
  private release(event: PointerEvent): void {
    const { pressed } = this;
    this.pressed = null;
    if (pressed === null || this.isInEditor(event)) return;
    const place = this.view.grid.cellAt(event.clientX, event.clientY);
    if (place?.row !== pressed.row || place.column !== pressed.column) return;
    const sheet = this.view.activeSheet;
    const merge = this.view.current?.picture.merges.at(place.row, place.column);
    const link = linkAt(sheet, merge?.top ?? place.row, merge?.left ?? place.column);
    if (link !== null) this.follow(link);
  }

  private open(event: MouseEvent): void {
    if (this.isInEditor(event) || this.view.grid.cellAt(event.clientX, event.clientY) === null) return;
    this.edits.begin(null);
    this.edits.editor.focus();
  }

  private extend(from: CellPlace, to: CellPlace): void {
    this.view.select(
      {
        top: Math.min(from.row, to.row),
        bottom: Math.max(from.row, to.row),
        left: Math.min(from.column, to.column),
        right: Math.max(from.column, to.column),
      },
      from,
    );
  }

  private isInEditor({ target }: Event): boolean {
    return target === this.edits.editor.element;
  }
}
