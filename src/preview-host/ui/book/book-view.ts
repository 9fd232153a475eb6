import type { BrowserHost } from "../../entry-browser";
import { formatCell } from "../../model/addresses";
import { findCell, styleAt } from "../../model/cell-store";
import type { HostChange } from "../../model/edit-context";
import { containsCell } from "../../model/geometry";
import type { Area, Sheet } from "../../model/workbook-model";
import { GridView, type CellPlace, type GridSelection } from "../grid/grid-view";
import { SheetMeasures } from "../grid/sheet-axes";
import { SheetPicture } from "../grid/sheet-picture";
import { editText } from "./edit-text";

/** What the parts of the page show of the workbook at the moment. */
export interface BookSight {
  picture: SheetPicture;
  selection: GridSelection;
  /** the first cell of the active area */
  active: CellPlace;
  address: string;
  content: string;
}

export function areaOfCell({ row, column }: CellPlace): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Keeps the grid at what the workbook holds, whoever changed it: the user or the add-in. */
export class BookView {
  readonly grid: GridView;
  private readonly measures: SheetMeasures;
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  private sight: BookSight | null = null;
  /** The active cell within the selection; Excel's model in the file knows only the area. */
  private anchor: CellPlace = { row: 0, column: 0 };
  private pending: HostChange[] = [];
  private readonly unsubscribe: () => void;

  constructor(
    readonly host: BrowserHost,
    private readonly onSight: (sight: BookSight) => void,
    onDraw: () => void,
  ) {
    this.grid = new GridView(onDraw);
    this.measures = new SheetMeasures(host.workbook);
    this.unsubscribe = host.subscribe((changes) => this.noteChanges(changes));
  }

  get current(): BookSight | null {
    return this.sight;
  }

  get activeSheet(): Sheet {
    return this.host.host.sheetNamed(this.host.workbook.activeSheetId);
  }

  /** Selects as a user does. Without `active` its first cell takes the typing. */
  select(area: Area, active?: CellPlace): void {
    const sheet = this.activeSheet;
    const merges = this.sight?.picture.sheet === sheet ? this.sight.picture.merges : null;
    this.anchor = active ?? { row: area.top, column: area.left };
    this.host.select(sheet.id, merges?.grown(area) ?? area);
    this.flush();
  }

  activate(sheet: Sheet): void {
    this.host.select(sheet.id, sheet.selection);
    this.flush();
  }

  /** Draws everything again. */
  refresh(): void {
    const sheet = this.activeSheet;
    const isOther = this.sight?.picture.sheet !== sheet;
    if (isOther && this.sight !== null) this.scrolls.set(this.sight.picture.sheet.id, this.grid.scroll);
    const { workbook, host } = this.host;
    const picture = new SheetPicture(workbook, sheet, this.measures.axesOf(sheet), host.engine);
    this.showSight(picture, isOther ? (this.scrolls.get(sheet.id) ?? { left: 0, top: 0 }) : undefined);
  }

  close(): void {
    this.unsubscribe();
    this.grid.element.remove();
  }

  private sightOf(picture: SheetPicture): BookSight {
    const { sheet, workbook } = picture;
    // A program may select the first cell of a merge alone; what shows is the merge.
    const area = picture.merges.grown(sheet.selection);
    if (!containsCell(area, this.anchor.row, this.anchor.column)) this.anchor = { row: area.top, column: area.left };
    const merge = picture.merges.at(this.anchor.row, this.anchor.column);
    const active = merge === null ? this.anchor : { row: merge.top, column: merge.left };
    const cell = findCell(sheet, active.row, active.column);
    return {
      picture,
      selection: { area, active: merge ?? areaOfCell(active) },
      active,
      address: formatCell(active.row, active.column),
      content: editText(cell, styleAt(workbook, sheet, active.row, active.column), workbook.date1904),
    };
  }

  /** A run of the add-in brings many batches; they are drawn once a frame. */
  private noteChanges(changes: readonly HostChange[]): void {
    for (const change of changes) this.measures.note(change);
    const isScheduled = this.pending.length > 0;
    this.pending.push(...changes);
    if (!isScheduled) requestAnimationFrame(() => this.flush());
  }

  /** Draws at once what waits for the next frame. */
  private flush(): void {
    const { pending } = this;
    if (pending.length === 0) return;
    this.pending = [];
    const isMove = pending.every(({ kind }) => kind === "selection");
    const picture = this.sight?.picture;
    if (isMove && picture?.sheet === this.activeSheet && this.isWithin(picture)) this.showSight(picture);
    else this.refresh();
    if (this.sight !== null && pending.some(({ kind }) => kind === "selection")) {
      this.grid.reveal(areaOfCell(this.sight.active));
    }
  }

  private isWithin({ axes, sheet: { selection } }: SheetPicture): boolean {
    return selection.top < axes.rows.count && selection.left < axes.columns.count;
  }

  private showSight(picture: SheetPicture, scroll?: { left: number; top: number }): void {
    this.sight = this.sightOf(picture);
    this.grid.show(picture, this.sight.selection, scroll);
    this.onSight(this.sight);
  }
}
