import { encodeXstring, escapeXmlText, spacePreserve } from "../package/xml-text";
import { MAIN_NAMESPACE } from "../package/namespaces";
import type { SharedString } from "./read-shared-strings";

/** The inner XML of <si> for a text without formats. */
function plainXml(text: string): string {
  return `<t${spacePreserve(text)}>${escapeXmlText(encodeXstring(text))}</t>`;
}

/** Gives every string its index in the shared string table; new strings are appended, old indexes stay. */
export class SharedStringWriter {
  private readonly indexByKey = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly sourceXml: string | null,
    private readonly sourceStrings: readonly SharedString[],
  ) {
    sourceStrings.forEach(({ text, richTextXml }, index) => {
      const key = richTextXml === undefined ? `t${text}` : `r${richTextXml}`;
      if (!this.indexByKey.has(key)) this.indexByKey.set(key, index);
    });
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** @param richTextXml inner XML of <si> when the string has formatted runs */
  indexOf(text: string, richTextXml: string | undefined): number {
    const key = richTextXml === undefined ? `t${text}` : `r${richTextXml}`;
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    const index = this.sourceStrings.length + this.added.length;
    this.added.push(richTextXml ?? plainXml(text));
    this.indexByKey.set(key, index);
    return index;
  }

  /** The whole part with the new strings before its end tag; the counts are brought up to date. */
  finish(): string {
    const total = this.sourceStrings.length + this.added.length;
    const source =
      this.sourceXml ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN_NAMESPACE}" uniqueCount="0"></sst>`;
    const open = /<((?:[\w.-]+:)?sst)(\s[^>]*?)?(\/?)>/.exec(source);
    if (open === null) throw new Error("The shared strings part has no <sst>");
    const name = open[1] ?? "sst";
    const prefix = name.slice(0, name.lastIndexOf("sst")).replace(":", "");
    const attributes = (open[2] ?? "").replace(/\s(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    const namespace = new RegExp(`xmlns:${prefix}=["']([^"']*)["']`).exec(attributes)?.[1];
    // New strings carry no prefix, so the namespace must be the default one as well.
    const extra =
      prefix !== "" && namespace !== undefined && !/\sxmlns=/.test(attributes) ? ` xmlns="${namespace}"` : "";
    const start = `${source.slice(0, open.index)}<${name}${attributes}${extra} uniqueCount="${total}">`;
    const inner = open[3] === "/" ? "" : source.slice(open.index + open[0].length, source.lastIndexOf("</"));
    return `${start}${inner}${this.added.map((xml) => `<si>${xml}</si>`).join("")}</${name}>`;
  }
}
