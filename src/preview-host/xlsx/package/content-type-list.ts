import { element, elementsOf, localName, parseXml, serializeXmlPart, type XmlElement } from "./xml-tree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** [Content_Types].xml: the media type of every part, by extension or by name. */
export class ContentTypeList {
  changed = false;
  private readonly root: XmlElement;

  constructor(text: string | undefined) {
    this.root = text === undefined ? element("Types", { xmlns: NAMESPACE }) : parseXml(text);
  }

  typeOf(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return (this.override(path) ?? this.defaultFor(extension))?.attributes["ContentType"];
  }

  set(path: string, contentType: string): void {
    if (this.typeOf(path) === contentType) return;
    this.remove(path);
    this.root.children.push(element(this.named("Override"), { PartName: `/${path}`, ContentType: contentType }));
    this.changed = true;
  }

  setDefault(extension: string, contentType: string): void {
    if (this.defaultFor(extension) !== undefined) return;
    const made = element(this.named("Default"), { Extension: extension, ContentType: contentType });
    this.root.children.unshift(made);
    this.changed = true;
  }

  remove(path: string): void {
    const found = this.override(path);
    if (found === undefined) return;
    this.root.children = this.root.children.filter((node) => node !== found);
    this.changed = true;
  }

  toText(): string {
    return serializeXmlPart(this.root);
  }

  private override(path: string): XmlElement | undefined {
    const name = `/${path}`.toLowerCase();
    return elementsOf(this.root).find(
      (child) => localName(child) === "Override" && child.attributes["PartName"]?.toLowerCase() === name,
    );
  }

  private defaultFor(extension: string): XmlElement | undefined {
    return elementsOf(this.root).find(
      (child) => localName(child) === "Default" && child.attributes["Extension"]?.toLowerCase() === extension,
    );
  }

  private named(local: string): string {
    return this.root.name.replace("Types", local);
  }
}
