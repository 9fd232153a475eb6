import { SaxesParser } from "saxes";
import { escapeXmlAttribute, escapeXmlText } from "./xml-text";

export type XmlNode = XmlElement | string;

/** An element with its prefix as written; text children are strings. Comments and instructions are not kept. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Where the element stood in the parsed text, in UTF-16 units; -1 for a made one. */
  start: number;
  end: number;
}

/**
 * Parses well-formed XML without DTD processing: entities other than the five named ones are an error.
 * @throws Error of saxes when the text is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  const addText = (value: string): void => {
    stack.at(-1)?.children.push(value);
  };
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: tag.name, attributes: { ...tag.attributes }, children: [], start, end: -1 };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on("closetag", () => {
    const element = stack.pop();
    if (element !== undefined) element.end = parser.position;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (root === undefined) throw new Error("The XML part has no root element");
  return root;
}

/** The element as text, without an XML declaration. */
export function serializeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeXmlText(node);
  let text = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes)) text += ` ${name}="${escapeXmlAttribute(value)}"`;
  if (node.children.length === 0) return `${text}/>`;
  return `${text}>${node.children.map(serializeXml).join("")}</${node.name}>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part: declaration and root element. */
export function serializeXmlPart(root: XmlElement): string {
  return DECLARATION + serializeXml(root);
}

/** A new element; attributes that are undefined are left out, numbers and booleans are written as OOXML has them. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return { name, attributes: written, children: [...children], start: -1, end: -1 };
}

/** The name without its namespace prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== "string");
}

export function childrenNamed(parent: XmlElement | undefined, local: string): XmlElement[] {
  return parent === undefined ? [] : elementsOf(parent).filter((child) => localName(child) === local);
}

export function childNamed(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return childrenNamed(parent, local)[0];
}

/** All text below the element, in document order. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** A deep copy that may be changed freely. */
export function cloneElement(source: XmlElement): XmlElement {
  return {
    ...source,
    attributes: { ...source.attributes },
    children: source.children.map((child) => (typeof child === "string" ? child : cloneElement(child))),
  };
}

/** An attribute by its name without prefix, e.g. the `id` of `r:id`. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name.endsWith(`:${local}`) && !name.startsWith("xmlns:")) return value;
  }
  return undefined;
}

/** xsd:boolean as OOXML producers write it. */
export function booleanAttribute(element: XmlElement | undefined, name: string, fallback: boolean): boolean {
  const value = element?.attributes[name];
  if (value === undefined) return fallback;
  return value === "1" || value === "true" || value === "on";
}

/** A finite number, or undefined when the attribute is absent or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Sets, or with undefined takes away, an attribute. */
export function setAttribute(target: XmlElement, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined) delete target.attributes[name];
  else target.attributes[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/**
 * Puts `child` in the place of the child of the same local name, or where `order` (local names in schema
 * order) wants it; undefined takes the old one away.
 */
export function replaceChild(
  parent: XmlElement,
  local: string,
  child: XmlElement | undefined,
  order: readonly string[],
): void {
  const at = parent.children.findIndex((node) => typeof node !== "string" && localName(node) === local);
  if (at >= 0) {
    parent.children.splice(at, 1, ...(child === undefined ? [] : [child]));
    return;
  }
  if (child === undefined) return;
  const rank = order.indexOf(local);
  const next = parent.children.findIndex((node) => typeof node !== "string" && order.indexOf(localName(node)) > rank);
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}
