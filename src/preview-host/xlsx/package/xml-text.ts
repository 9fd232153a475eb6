const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text content as XML; a carriage return would be normalised away by a reader, so it becomes a reference. */
export function escapeXmlText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;")
    : text;
}

/** An attribute value as XML, for use between double quotes. */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** Resolves the five named entities and character references; an unknown entity stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED_ENTITIES[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** Resolves the `_xHHHH_` escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED_UNIT, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// What XML 1.0 cannot carry (control characters, lone surrogates, U+FFFE, U+FFFF), a carriage return, which it
// would change, and text that only looks like an escape.
const NEEDS_ESCAPE = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|" +
    "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)",
  "g",
);

/** The inverse of decodeXstring: any text as an ST_Xstring, before XML escaping. */
export function encodeXstring(text: string): string {
  return text.replace(NEEDS_ESCAPE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** ` xml:space="preserve"` where a reader would otherwise be free to drop white space. */
export function spacePreserve(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : "";
}
