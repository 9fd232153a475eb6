import type { PageLanguage } from "../page-words";

export type RibbonAction = { kind: "pane" } | { kind: "function"; name: string };

export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** pixels → path of the image, relative to this page */
  icons: Map<number, string>;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

function all(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function own(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((child) => child.localName === name);
}

/** The texts and addresses of <Resources>, by id, in a language; without an override the default. */
function readResources(manifest: Document, language: PageLanguage): Map<string, string> {
  const resources = new Map<string, string>();
  for (const entry of ["String", "Url", "Image"].flatMap((name) => all(manifest, name))) {
    const id = entry.getAttribute("id");
    if (id === null) continue;
    const override = all(entry, "Override").find((one) => one.getAttribute("Locale") === language);
    resources.set(id, override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "");
  }
  return resources;
}

class RibbonReader {
  constructor(private readonly resources: ReadonlyMap<string, string>) {}

  group(found: Element): RibbonGroup {
    const buttons = all(found, "Control").flatMap((control) => this.button(control) ?? []);
    return { id: found.id, label: this.text(own(found, "Label")), buttons };
  }

  private button(control: Element): RibbonButton | null {
    const action = actionOf(own(control, "Action"));
    if (action === null) return null;
    const supertip = own(control, "Supertip");
    return {
      id: control.id,
      label: this.text(own(control, "Label")),
      tipTitle: this.text(supertip && own(supertip, "Title")),
      tip: this.text(supertip && own(supertip, "Description")),
      icons: this.icons(own(control, "Icon")),
      action,
    };
  }

  private text(found: Element | undefined): string {
    return this.resources.get(found?.getAttribute("resid") ?? "") ?? "";
  }

  /** The manifest gives full addresses of the place it is served from; this page has the same files beside it. */
  private icons(found: Element | undefined): Map<number, string> {
    const images = found === undefined ? [] : all(found, "Image");
    return new Map(
      images.map((image) => [
        Number(image.getAttribute("size")),
        new URL(this.text(image)).pathname.replace(/^\//, ""),
      ]),
    );
  }
}

function actionOf(found: Element | undefined): RibbonAction | null {
  const type = found === undefined ? undefined : [...found.attributes].find(({ localName }) => localName === "type");
  if (found === undefined || type === undefined) return null;
  if (type.value === "ShowTaskpane") return { kind: "pane" };
  const name = own(found, "FunctionName")?.textContent?.trim();
  return type.value === "ExecuteFunction" && name !== undefined ? { kind: "function", name } : null;
}

/** The groups that a manifest of an add-in puts on the ribbon. @throws Error when the text is no XML */
export function readRibbon(manifestXml: string, language: PageLanguage): RibbonGroup[] {
  const manifest = new DOMParser().parseFromString(manifestXml, "application/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0) throw new Error("manifest.xml is no XML");
  const reader = new RibbonReader(readResources(manifest, language));
  return all(manifest, "Group").map((group) => reader.group(group));
}
