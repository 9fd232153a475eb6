import { childrenNamed, element, parseXml, serializeXmlPart, type XmlElement } from "./xml-tree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface Relationship {
  id: string;
  /** The last segment of the type URI, the same for the transitional and the strict dialect, e.g. "worksheet". */
  kind: string;
  /** A part path without leading slash, or the address as written when external. */
  target: string;
  external: boolean;
}

/** `target` as seen from the part `source` ("" for the package itself), without "." and "..". */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `${source.slice(0, source.lastIndexOf("/") + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Where the relationships of a part are stored; "" is the package. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of one part, as read, with those added and removed since. */
export class RelationshipList {
  changed = false;
  private readonly root: XmlElement;
  private known: Map<string, Relationship> | undefined;
  private nextNumber = 1;

  constructor(
    private readonly source: string,
    text: string | undefined,
  ) {
    this.root = text === undefined ? element("Relationships", { xmlns: NAMESPACE }) : parseXml(text);
  }

  all(): readonly Relationship[] {
    return [...this.byIds().values()];
  }

  byId(id: string | undefined): Relationship | undefined {
    return id === undefined ? undefined : this.byIds().get(id);
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter((relationship) => relationship.kind === kind);
  }

  /**
   * Adds a relationship and returns its new id.
   * @param kind the last segment of an officeDocument type, or a whole type URI
   * @param target a part path (stored absolute) or, when external, an address
   */
  add(kind: string, target: string, external = false): string {
    const known = this.byIds();
    while (known.has(`rId${this.nextNumber}`)) this.nextNumber += 1;
    const Id = `rId${this.nextNumber}`;
    const Type = kind.includes("/") ? kind : OFFICE_TYPES + kind;
    const made = element(
      this.root.name.replace("Relationships", "Relationship"),
      external ? { Id, Type, Target: target, TargetMode: "External" } : { Id, Type, Target: `/${target}` },
    );
    this.root.children.push(made);
    known.set(Id, this.read(made));
    this.changed = true;
    return Id;
  }

  remove(id: string): void {
    if (!this.byIds().delete(id)) return;
    this.root.children = this.root.children.filter((node) => typeof node === "string" || node.attributes["Id"] !== id);
    this.changed = true;
  }

  isEmpty(): boolean {
    return this.byIds().size === 0;
  }

  toText(): string {
    return serializeXmlPart(this.root);
  }

  private byIds(): Map<string, Relationship> {
    this.known ??= new Map(
      childrenNamed(this.root, "Relationship").map((one) => [one.attributes["Id"] ?? "", this.read(one)]),
    );
    return this.known;
  }

  private read({ attributes }: XmlElement): Relationship {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(this.source, target),
      external,
    };
  }
}
