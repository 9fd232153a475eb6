import type { BrowserHost } from "../../entry-browser";
import { formatSheetArea, parseReference } from "../../model/addresses";
import { HostError } from "../../model/host-error";
import type { CellLink } from "../grid/links";
import type { PageWords } from "../page-words";
import { BookView } from "./book-view";
import { EditSession } from "./edit-session";
import { GridKeys } from "./grid-keys";
import { GridPointer } from "./grid-pointer";
import { SheetTabs } from "./sheet-tabs";

/** An open workbook on the page: formula bar, grid and sheet tabs. */
export class BookPanel {
  private readonly view: BookView;
  private readonly edits: EditSession;
  private readonly tabs: SheetTabs;

  constructor(
    holder: HTMLElement,
    private readonly host: BrowserHost,
    private readonly words: PageWords,
    private readonly onStatus: (text: string) => void,
  ) {
    this.view = new BookView(
      host,
      (sight) => {
        if (!this.edits.isEditing) this.edits.bar.show(sight.address, sight.content);
        this.edits.place();
        this.tabs.show(host.workbook);
      },
      () => this.edits.place(),
    );
    this.edits = new EditSession(host, this.view, words, {
      onLeave: (key) => {
        if (key !== null) keys.advance(key);
        this.focus();
      },
      onGoTo: (address) => this.goTo(address),
      onStatus,
    });
    const keys = new GridKeys(this.view, this.edits, () => this.clear());
    new GridPointer(this.view, this.edits, (link) => this.follow(link));
    this.tabs = new SheetTabs(words, (sheetId) => {
      if (this.edits.commit()) this.view.activate(host.host.sheetNamed(sheetId));
    });
    this.view.grid.element.append(this.edits.editor.element);
    this.view.grid.element.addEventListener("focus", () => this.focus());
    holder.replaceChildren(this.edits.bar.element, this.view.grid.element, this.tabs.element);
    this.view.refresh();
  }

  focus(): void {
    this.edits.editor.focus();
  }

  /** Takes the panel off the page; the workbook stays open. */
  close(): void {
    this.edits.cancel();
    this.view.close();
  }

  /** "B7", "B7:D9" on this sheet, "'Thôn 1'!B7", or a defined name. */
  private goTo(text: string): void {
    this.edits.cancel();
    const { workbook } = this.host;
    const name = workbook.names.find((one) => one.name.toLowerCase() === text.trim().toLowerCase());
    const reference = parseReference(name?.formula ?? text);
    const area = reference?.areas[0];
    const sheetName = reference?.sheetName ?? this.view.activeSheet.name;
    const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === sheetName.toLowerCase());
    if (area === undefined || sheet === undefined || sheet.visibility !== "visible") {
      this.onStatus(this.words.noPlace(text));
      return;
    }
    this.host.select(sheet.id, area);
    this.onStatus(formatSheetArea(sheet.name, area));
    this.focus();
  }

  private follow({ place, address }: CellLink): void {
    if (place !== undefined) this.goTo(place);
    else if (address !== undefined && /^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener");
  }

  private clear(): void {
    const sight = this.view.current;
    if (sight === null) return;
    try {
      this.host.typeInto(sight.picture.sheet.id, sight.selection.area, "");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.onStatus(this.words.protectedSheet);
    }
  }
}
