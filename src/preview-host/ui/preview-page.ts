import { installBrowserHost, type BrowserHost } from "../entry-browser";
import { AddInFrames } from "./add-in-frames";
import { BookPanel } from "./book/book-panel";
import { cycleRegions } from "./cycle-regions";
import { PAGE_WORDS, type PageLanguage, type PageWords } from "./page-words";
import type {} from "./preview-window";
import { readRibbon, type RibbonButton } from "./ribbon/read-ribbon";
import { RibbonView } from "./ribbon/ribbon-view";
import { saveFile } from "./save-file";
import { XlsxFailure } from "../xlsx/xlsx-failure";

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`preview.html has no #${id}`);
  return found as Kind;
}

/** Pause before each answer of the host, in milliseconds, so that the pane can show its steps. */
const LATENCY = 5;

/** The whole page: title bar, ribbon, workbook and the add-in's pane. */
export class PreviewPage {
  private language: PageLanguage = "vi-VN";
  private readonly ribbon = new RibbonView((button) => void this.press(button));
  private readonly frames = new AddInFrames(byId("pane"), byId("pane-body"));
  private host: BrowserHost | null = null;
  private panel: BookPanel | null = null;
  private fileName = "";

  constructor(private readonly manifest: string) {
    byId("ribbon").append(this.ribbon.element);
    const input = byId<HTMLInputElement>("book-file");
    byId("open-book").addEventListener("click", () => input.click());
    input.addEventListener("change", () => void this.openChosen(input));
    byId("save-book").addEventListener("click", () => this.save());
    byId("close-pane").addEventListener("click", () => this.showPane(false));
    byId("language").addEventListener("click", () => {
      this.speak(this.language === "vi-VN" ? "en-US" : "vi-VN");
    });
    document.addEventListener("keydown", (event) => cycleRegions(event));
    this.speak(this.language);
    this.tell(this.words.loading);
  }

  /** Shows an .xlsx file; the add-in starts anew on it. */
  openBook(name: string, bytes: Uint8Array): void {
    // The page itself is no client; the frames connect by themselves.
    const host = installBrowserHost({}, { bytes, displayLanguage: this.language, latency: LATENCY });
    this.host?.close();
    this.host = host;
    this.fileName = name;
    window.previewHost = host;
    byId("file-name").textContent = name;
    this.showPanel(host);
    this.frames.load(this.words);
    this.showPane(true);
    this.tell(this.words.opened(name));
  }

  tellNoSample(): void {
    this.tell(this.words.noSample);
  }

  private get words(): PageWords {
    return PAGE_WORDS[this.language];
  }

  private showPanel(host: BrowserHost): void {
    this.panel?.close();
    this.panel = new BookPanel(byId("book"), host, this.words, (text) => this.tell(text));
    this.panel.focus();
  }

  /** The page's language and the ribbon's; the pane has a switch of its own. */
  private speak(language: PageLanguage): void {
    this.language = language;
    const { words } = this;
    document.documentElement.lang = language.slice(0, 2);
    document.title = words.title;
    byId("page-title").textContent = words.title;
    byId("emulation").textContent = words.emulation;
    byId("open-book").textContent = words.openBook;
    byId("save-book").textContent = words.saveBook;
    byId("language").textContent = words.otherLanguage;
    byId("home-tab").textContent = words.homeTab;
    const close = byId("close-pane");
    close.title = words.closePane;
    close.setAttribute("aria-label", words.closePane);
    this.ribbon.show(readRibbon(this.manifest, language));
    this.ribbon.setPressed("pane", this.frames.isPaneOpen);
    if (this.host !== null) this.showPanel(this.host);
    this.tell(words.ready);
  }

  private async press({ id, label, action }: RibbonButton): Promise<void> {
    if (action.kind === "pane") {
      this.showPane(!this.frames.isPaneOpen);
      return;
    }
    this.ribbon.setBusy(id, true);
    this.tell(this.words.running(label));
    try {
      await this.frames.whenCommandsReady();
      await this.host?.runAction(action.name);
      this.tell(this.words.finished(label));
    } catch (error) {
      this.tell(this.words.failed(label));
      throw error;
    } finally {
      this.ribbon.setBusy(id, false);
    }
  }

  private showPane(isOpen: boolean): void {
    this.frames.showPane(isOpen);
    this.ribbon.setPressed("pane", isOpen);
  }

  private async openChosen(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = "";
    if (file === undefined) return;
    try {
      this.openBook(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      this.tell(this.words.unreadable(file.name));
      if (!(error instanceof XlsxFailure)) throw error;
    }
  }

  private save(): void {
    if (this.host !== null) saveFile(this.fileName, this.host.save());
  }

  private tell(text: string): void {
    byId("status").textContent = text;
  }
}
