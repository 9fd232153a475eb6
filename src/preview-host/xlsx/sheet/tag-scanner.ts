import { XlsxFailure } from "../xlsx-failure";
import { unescapeXml } from "../package/xml-text";

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Steps from tag to tag through the inside of a large element. Sheets of 50,000 rows are read with this
 * rather than a full parser; it relies on what the parts are: machine-written, without DTD.
 */
export class TagScanner {
  /** Local name of the tag just read. */
  name = "";
  isEnd = false;
  isEmpty = false;
  /** Offsets of the tag just read: its "<" and the position after its ">". */
  start = 0;
  end = 0;
  private attributesStart = 0;

  constructor(private readonly text: string) {}

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    let at = text.indexOf("<", this.end);
    while (at >= 0 && (text.charCodeAt(at + 1) === 33 || text.charCodeAt(at + 1) === 63)) at = this.afterMarkup(at);
    if (at < 0) return false;
    this.start = at;
    this.isEnd = text.charCodeAt(at + 1) === 47;
    const nameStart = this.isEnd ? at + 2 : at + 1;
    let end = nameStart;
    let prefixEnd = nameStart;
    for (let code = text.charCodeAt(end); code > 32 && code !== 62 && code !== 47; code = text.charCodeAt(++end)) {
      if (code === 58) prefixEnd = end + 1;
    }
    this.name = text.slice(prefixEnd, end);
    this.attributesStart = end;
    const close = this.closeOf(end);
    this.isEmpty = text.charCodeAt(close - 1) === 47;
    this.end = close + 1;
    return true;
  }

  /** The attributes of the tag just read, by their names as written. */
  attributes(): Record<string, string> {
    const found: Record<string, string> = {};
    const inside = this.text.slice(this.attributesStart, this.end - 1);
    for (const match of inside.matchAll(ATTRIBUTE)) found[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
    return found;
  }

  /** The text up to the next tag that closes the element just opened; nested tags are dropped. */
  textContent(): string {
    if (this.isEmpty) return "";
    const closing = this.text.indexOf("</", this.end);
    if (closing < 0) throw new XlsxFailure("broken-zip", "A worksheet part ends in the middle of an element");
    const raw = this.text.slice(this.end, closing);
    this.end = closing;
    this.next();
    if (!raw.includes("<")) return unescapeXml(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    return raw
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
      .map((part) => (part.startsWith("<![CDATA[") ? part.slice(9, -3) : unescapeXml(part.replace(/<[^>]*>/g, ""))))
      .join("");
  }

  /** The inner XML of the element just opened, up to its own end tag, which becomes the current tag. */
  innerXml(): string {
    if (this.isEmpty) return "";
    const { name } = this;
    const from = this.end;
    for (let depth = 1; this.next();) {
      if (this.name !== name || this.isEmpty) continue;
      depth += this.isEnd ? -1 : 1;
      if (depth === 0) return this.text.slice(from, this.start);
    }
    throw new XlsxFailure("broken-zip", "A worksheet part ends in the middle of an element");
  }

  private afterMarkup(at: number): number {
    const end = this.text.startsWith("<!--", at) ? "-->" : this.text.startsWith("<![CDATA[", at) ? "]]>" : ">";
    const close = this.text.indexOf(end, at);
    return close < 0 ? -1 : this.text.indexOf("<", close + end.length);
  }

  private closeOf(from: number): number {
    const { text } = this;
    let quote = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) return at;
    }
    throw new XlsxFailure("broken-zip", "A worksheet part ends in the middle of a tag");
  }
}
