import { strFromU8, unzipSync } from "fflate";

/** Tags inside one cell's text: its runs and their fonts. All other tags part texts from each other. */
const RUN_TAG = /<\/?(?:r|t|rPr|b|i|u|strike|sz|color|rFont|family|charset|scheme|vertAlign)(?:\s[^>]*)?\/?>/g;
const TAG = /<[^>]*>/;
const ATTRIBUTE = /="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * All text of an .xlsx, part by part: each cell's text whole, each attribute's value (names of sheets, links) for
 * itself: what a reader of the file could find in it.
 */
export function packageTexts(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).flatMap((part) => {
    const xml = strFromU8(part);
    const attributes = [...xml.matchAll(ATTRIBUTE)].map(([, value = ""]) => value);
    const texts = [...xml.replace(RUN_TAG, "").split(TAG), ...attributes];
    return texts.map(withoutEntities).filter((text) => text.trim() !== "");
  });
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
