import type { PageWords } from "./page-words";

const PANE_PAGE = "preview-pane.html";
const COMMANDS_PAGE = "preview-commands.html";

function frameOf(name: string, source: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.title = title;
  frame.src = source;
  return frame;
}

/** The windows in which the add-in runs: its pane, and unseen its function file. */
export class AddInFrames {
  private pane: HTMLIFrameElement | null = null;
  private commands: HTMLIFrameElement | null = null;
  private commandsReady: Promise<void> = Promise.resolve();

  /**
   * @param paneHolder what is shown and hidden with the pane
   * @param paneBody where the pane's frame goes
   */
  constructor(
    private readonly paneHolder: HTMLElement,
    private readonly paneBody: HTMLElement,
  ) {}

  /** Loads both for the workbook that `window.previewHost` now holds. */
  load(words: PageWords): void {
    this.pane?.remove();
    this.commands?.remove();
    this.pane = frameOf("preview-pane", PANE_PAGE, words.pane);
    this.paneBody.append(this.pane);
    const commands = frameOf("preview-commands", COMMANDS_PAGE, COMMANDS_PAGE);
    commands.hidden = true;
    this.commandsReady = new Promise((resolve) => commands.addEventListener("load", () => resolve(), { once: true }));
    document.body.append(commands);
    this.commands = commands;
  }

  /** When the function file has loaded and associated its functions. */
  whenCommandsReady(): Promise<void> {
    return this.commandsReady;
  }

  get isPaneOpen(): boolean {
    return !this.paneHolder.hidden;
  }

  /** As in Office the pane keeps running while it is hidden. */
  showPane(isOpen: boolean): void {
    this.paneHolder.hidden = !isOpen;
  }
}
