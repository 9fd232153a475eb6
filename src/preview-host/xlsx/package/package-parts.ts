import { decodePart, encodePart } from "./archive";
import { ContentTypeList } from "./content-type-list";
import { RelationshipList, relationshipsPath } from "./relationship-list";
import { parseXml, serializeXmlPart, type XmlElement } from "./xml-tree";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of a package while it is read or changed. Bytes of parts nobody sets stay as they were;
 * relationships and content types are written back only when they changed.
 */
export class PackageParts {
  readonly contentTypes: ContentTypeList;
  private readonly parts: Map<string, Uint8Array>;
  private readonly exactByLower = new Map<string, string>();
  private readonly relationshipLists = new Map<string, RelationshipList>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    for (const path of parts.keys()) this.exactByLower.set(path.toLowerCase(), path);
    this.contentTypes = new ContentTypeList(this.text(CONTENT_TYPES));
  }

  has(path: string): boolean {
    return this.parts.has(this.exact(path));
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(this.exact(path));
    return bytes === undefined ? undefined : decodePart(bytes);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  setText(path: string, text: string, contentType?: string): void {
    const exact = this.exact(path);
    this.parts.set(exact, encodePart(text));
    this.exactByLower.set(exact.toLowerCase(), exact);
    if (contentType !== undefined) this.contentTypes.set(exact, contentType);
  }

  setXml(path: string, root: XmlElement, contentType?: string): void {
    this.setText(path, serializeXmlPart(root), contentType);
  }

  /** Whether the part still has the very bytes of `original`. */
  isKept(path: string, original: ReadonlyMap<string, Uint8Array>): boolean {
    return this.parts.get(path) === original.get(path);
  }

  /** Takes away the part, its relationships and its content type. */
  remove(path: string): void {
    this.drop(path);
    this.drop(relationshipsPath(path));
    this.relationshipLists.delete(path);
    this.contentTypes.remove(path);
  }

  /** The relationships of a part; "" is the package itself. */
  relationships(source: string): RelationshipList {
    let list = this.relationshipLists.get(source);
    if (list === undefined) {
      list = new RelationshipList(source, this.text(relationshipsPath(source)));
      this.relationshipLists.set(source, list);
    }
    return list;
  }

  /** The first free path of the form `<stem><number><suffix>`, counting from 1. */
  freePath(stem: string, suffix: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${stem}${number}${suffix}`;
      if (!this.has(path)) return path;
    }
  }

  /** Every part reached from `sources` by internal relationships, the sources included. */
  reachableFrom(sources: readonly string[]): Set<string> {
    const reached = new Set<string>();
    const waiting = [...sources];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      if (reached.has(source)) continue;
      reached.add(source);
      for (const { target, external } of this.relationships(source).all()) {
        if (!external && this.has(target)) waiting.push(this.exact(target));
      }
    }
    return reached;
  }

  /** The parts as they stand, relationships and content types included. */
  finish(): Map<string, Uint8Array> {
    for (const [source, list] of this.relationshipLists) {
      if (!list.changed) continue;
      if (list.isEmpty()) this.drop(relationshipsPath(source));
      else this.setText(relationshipsPath(source), list.toText());
    }
    if (this.contentTypes.changed) this.setText(CONTENT_TYPES, this.contentTypes.toText());
    return new Map(this.parts);
  }

  private exact(path: string): string {
    return this.parts.has(path) ? path : (this.exactByLower.get(path.toLowerCase()) ?? path);
  }

  private drop(path: string): void {
    const exact = this.exact(path);
    this.parts.delete(exact);
    this.exactByLower.delete(exact.toLowerCase());
  }
}
