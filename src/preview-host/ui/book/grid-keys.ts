import type { Area } from "../../model/workbook-model";
import type { CellPlace } from "../grid/grid-view";
import { placeAfter } from "../grid/selection-moves";
import { areaOfCell, type BookSight, type BookView } from "./book-view";
import type { EditSession } from "./edit-session";

function spanning(one: CellPlace, other: CellPlace): Area {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** The corner of the selection opposite its active cell: the one that Shift and an arrow move. */
function farCorner({ selection: { area }, active }: BookSight): CellPlace {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

const AFTER: Readonly<Record<string, string>> = { Enter: "ArrowDown", Tab: "ArrowRight" };
const BEFORE: Readonly<Record<string, string>> = { Enter: "ArrowUp", Tab: "ArrowLeft" };

/** The keyboard of the grid: moving, extending, starting an edit, clearing. */
export class GridKeys {
  constructor(
    private readonly view: BookView,
    private readonly edits: EditSession,
    private readonly clear: () => void,
  ) {
    edits.editor.element.addEventListener("keydown", (event) => this.handle(event));
  }

  /** Moves the selection on as Enter or Tab does after an edit. */
  advance(key: "Enter" | "Tab"): void {
    this.move({ key: AFTER[key] ?? key, ctrlKey: false, shiftKey: false });
  }

  private handle(event: KeyboardEvent): void {
    // A key that ended an edit has had its effect; letters go to the editor, which begins an edit by itself.
    if (this.edits.isEditing || event.defaultPrevented || event.isComposing) return;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === "F2") this.edits.begin(null);
    else if (key === "Delete" || key === "Backspace") this.clear();
    else if (key in AFTER) {
      // Tab leaves the grid at its edges, so that the keyboard is never caught in it.
      if (!this.move({ key: (shiftKey ? BEFORE : AFTER)[key] ?? key, ctrlKey: false, shiftKey: false })) return;
    } else if (!this.move({ key, ctrlKey: ctrlKey || metaKey, shiftKey })) return;
    event.preventDefault();
  }

  private move({ key, ctrlKey, shiftKey }: { key: string; ctrlKey: boolean; shiftKey: boolean }): boolean {
    const sight = this.view.current;
    if (sight === null) return false;
    const from = shiftKey ? farCorner(sight) : sight.active;
    const to = placeAfter(sight.picture, from, { key, ctrlKey });
    if (to === null || to === from) return false;
    if (shiftKey) {
      const area = spanning(sight.active, to);
      this.view.select(area, sight.active);
    } else this.view.select(areaOfCell(to));
    return true;
  }
}
