import type { Workbook } from "../../model/workbook-model";
import type { PageWords } from "../page-words";

/** White or black, whichever reads better on a tab of this colour ("#RRGGBB"); ITU-R BT.601 luma. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? "#000" : "#fff";
}

/** The visible sheets' tabs; a click brings a sheet to the front. */
export class SheetTabs {
  readonly element = document.createElement("div");
  private shown = "";

  constructor(
    words: PageWords,
    private readonly onChoose: (sheetId: string) => void,
  ) {
    this.element.className = "sheet-tabs";
    this.element.setAttribute("role", "tablist");
    this.element.setAttribute("aria-label", words.sheets);
    this.element.addEventListener("keydown", (event) => this.moveFocus(event));
  }

  show({ sheets, activeSheetId }: Workbook): void {
    const visible = sheets.filter(({ visibility }) => visibility === "visible");
    const key = JSON.stringify([activeSheetId, visible.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (key === this.shown) return;
    this.shown = key;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      ...visible.map(({ id, name, tabColor }) => this.tab(id, name, tabColor, id === activeSheetId)),
    );
    const active = this.element.querySelector<HTMLElement>("[aria-selected=true]");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  }

  private tab(id: string, name: string, color: string | null, isActive: boolean): HTMLButtonElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.className = "sheet-tab";
    tab.textContent = name;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isActive));
    tab.tabIndex = isActive ? 0 : -1;
    if (color !== null) {
      tab.style.setProperty("--tab-color", color);
      tab.style.setProperty("--tab-ink", inkOn(color));
      tab.classList.add("colored");
    }
    tab.addEventListener("click", () => this.onChoose(id));
    return tab;
  }

  private moveFocus(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = [...this.element.querySelectorAll<HTMLElement>(".sheet-tab")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[at + step];
    if (step === 0 || at < 0 || next === undefined) return;
    event.preventDefault();
    next.click();
  }
}
