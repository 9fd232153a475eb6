import { decodeXstring } from "../package/xml-text";
import {
  childrenNamed,
  elementsOf,
  localName,
  parseXml,
  serializeXml,
  textOf,
  type XmlElement,
} from "../package/xml-tree";
import { TagScanner } from "../sheet/tag-scanner";

export interface SharedString {
  text: string;
  /** inner XML of <si>, prefixes taken off, when the string has formatted runs */
  richTextXml?: string;
}

const PLAIN = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/;

function withoutPrefixes(node: XmlElement): void {
  node.name = localName(node);
  elementsOf(node).forEach(withoutPrefixes);
}

/** The string in the inner XML of <si> or <is>: one <t>, or runs <r>; phonetic hints (<rPh>) are not text. */
export function parseRichText(inner: string): SharedString {
  const plain = PLAIN.exec(inner);
  if (plain !== null && !/[&\r]/.test(plain[1] ?? "")) return { text: decodeXstring(plain[1] ?? "") };
  const prefix = /<([\w.-]+):(?:t|r|rPh|phoneticPr)[\s/>]/.exec(inner)?.[1];
  const root = parseXml(prefix === undefined ? `<si>${inner}</si>` : `<si xmlns:${prefix}="x">${inner}</si>`);
  const runs = childrenNamed(root, "r");
  const holders = runs.length > 0 ? runs : [root];
  const text = decodeXstring(holders.flatMap((holder) => childrenNamed(holder, "t").map(textOf)).join(""));
  if (runs.length === 0) return { text };
  if (prefix === undefined) return { text, richTextXml: inner };
  withoutPrefixes(root);
  return { text, richTextXml: root.children.map(serializeXml).join("") };
}

/** All strings of a sharedStrings part, in its order. */
export function readSharedStrings(xml: string): SharedString[] {
  const strings: SharedString[] = [];
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name === "si" && !scanner.isEnd) strings.push(parseRichText(scanner.innerXml()));
  }
  return strings;
}
