import type { RibbonAction, RibbonButton, RibbonGroup } from "./read-ribbon";

/** Large ribbon buttons have icons of 32 px, 64 on dense screens. */
const LARGE = 32;

function iconOf({ icons }: RibbonButton): HTMLImageElement {
  const image = document.createElement("img");
  image.width = LARGE;
  image.height = LARGE;
  image.alt = "";
  image.src = icons.get(LARGE) ?? "";
  const dense = icons.get(LARGE * 2);
  if (dense !== undefined) image.srcset = `${dense} 2x`;
  return image;
}

/** The card that explains a button while it is pointed at or focused. */
function supertipOf({ id, tipTitle, tip }: RibbonButton): HTMLElement {
  const card = document.createElement("div");
  card.className = "supertip";
  card.id = `${id}.Supertip`;
  card.setAttribute("role", "tooltip");
  const title = document.createElement("strong");
  title.textContent = tipTitle;
  card.append(title, document.createTextNode(tip));
  return card;
}

/** The add-in's part of the ribbon, as its manifest describes it. */
export class RibbonView {
  readonly element = document.createElement("div");
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(private readonly onPress: (button: RibbonButton) => void) {
    this.element.className = "ribbon";
  }

  show(groups: readonly RibbonGroup[]): void {
    this.buttons.clear();
    this.element.replaceChildren(...groups.map((group) => this.group(group)));
  }

  /** A command under way cannot be started again. */
  setBusy(id: string, isBusy: boolean): void {
    const button = this.buttons.get(id);
    if (button === undefined) return;
    button.disabled = isBusy;
    button.setAttribute("aria-busy", String(isBusy));
  }

  setPressed(kind: RibbonAction["kind"], isPressed: boolean): void {
    for (const button of this.buttons.values()) {
      if (button.dataset["action"] === kind) button.setAttribute("aria-pressed", String(isPressed));
    }
  }

  private group({ id, label, buttons }: RibbonGroup): HTMLElement {
    const group = document.createElement("div");
    group.className = "ribbon-group";
    group.id = id;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const row = document.createElement("div");
    row.className = "ribbon-buttons";
    row.append(...buttons.map((button) => this.button(button)));
    const caption = document.createElement("div");
    caption.className = "ribbon-caption";
    caption.textContent = label;
    group.append(row, caption);
    return group;
  }

  private button(described: RibbonButton): HTMLElement {
    const holder = document.createElement("div");
    holder.className = "ribbon-button-holder";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ribbon-button";
    button.id = described.id;
    button.dataset["action"] = described.action.kind;
    const label = document.createElement("span");
    label.textContent = described.label;
    const tip = supertipOf(described);
    button.setAttribute("aria-describedby", tip.id);
    button.append(iconOf(described), label);
    button.addEventListener("click", () => this.onPress(described));
    this.buttons.set(described.id, button);
    holder.append(button, tip);
    return holder;
  }
}
