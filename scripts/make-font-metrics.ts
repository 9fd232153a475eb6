/**
 * Writes src/report-layout/font-metrics.ts: advance widths of a Times New Roman compatible family (Liberation Serif
 * and Tinos have the same widths by design), read from the hmtx and cmap tables of its TrueType files.
 *
 *   tsx scripts/make-font-metrics.ts FOLDER   with LiberationSerif-{Regular,Bold,Italic,BoldItalic}.ttf in it
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const STYLES = { regular: "Regular", bold: "Bold", italic: "Italic", boldItalic: "BoldItalic" } as const;

/** What administrative texts in Vietnamese are written with: Latin with all marks, punctuation, currency, a few signs. */
const CHARACTER_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x200b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

class FontFile {
  readonly #bytes: DataView;
  readonly #tables = new Map<string, number>();

  constructor(path: string) {
    const file = readFileSync(path);
    this.#bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const count = this.#bytes.getUint16(4);
    for (let index = 0; index < count; index++) {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => this.#bytes.getUint8(entry + at)));
      this.#tables.set(tag, this.#bytes.getUint32(entry + 8));
    }
  }

  get unitsPerEm(): number {
    return this.#bytes.getUint16(this.#table("head") + 18);
  }

  /** Advance width in font units, or null when the font has no glyph for the character. */
  advanceOf(codePoint: number): number | null {
    const glyph = this.#glyphOf(codePoint);
    if (glyph === 0) return null;
    const wide = this.#bytes.getUint16(this.#table("hhea") + 34);
    return this.#bytes.getUint16(this.#table("hmtx") + Math.min(glyph, wide - 1) * 4);
  }

  #table(tag: string): number {
    const offset = this.#tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}`);
    return offset;
  }

  /** cmap format 4: segments of the Basic Multilingual Plane. */
  #glyphOf(codePoint: number): number {
    const bytes = this.#bytes;
    const start = this.#unicodeSubtable();
    const doubled = bytes.getUint16(start + 6);
    for (let at = 0; at < doubled; at += 2) {
      const end = bytes.getUint16(start + 14 + at);
      if (codePoint > end) continue;
      const first = bytes.getUint16(start + 16 + doubled + at);
      if (codePoint < first) return 0;
      const delta = bytes.getUint16(start + 16 + 2 * doubled + at);
      const rangeAt = start + 16 + 3 * doubled + at;
      const range = bytes.getUint16(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = bytes.getUint16(rangeAt + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  }

  #unicodeSubtable(): number {
    const cmap = this.#table("cmap");
    const count = this.#bytes.getUint16(cmap + 2);
    for (let index = 0; index < count; index++) {
      const start = cmap + this.#bytes.getUint32(cmap + 4 + index * 8 + 4);
      if (this.#bytes.getUint16(start) === 4) return start;
    }
    throw new Error("The font has no cmap subtable of format 4");
  }
}

/** Characters by advance width, so that the table stays short enough to read. */
function widthsOf(font: FontFile): string {
  const groups = new Map<number, string>();
  for (const [first, last] of CHARACTER_RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const advance = font.advanceOf(codePoint);
      if (advance !== null) groups.set(advance, (groups.get(advance) ?? "") + asSource(codePoint));
    }
  }
  const lines = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([advance, characters]) => `    ${advance}: "${characters}",`);
  return lines.join("\n");
}

function asSource(codePoint: number): string {
  const character = String.fromCharCode(codePoint);
  if (character === '"' || character === "\\") return `\\${character}`;
  return /[\p{Z}\p{M}\p{C}]/u.test(character) && codePoint !== 0x20
    ? `\\u${codePoint.toString(16).padStart(4, "0")}`
    : character;
}

function main(folder: string): void {
  const fonts = Object.entries(STYLES).map(
    ([style, name]) => [style, new FontFile(join(folder, `LiberationSerif-${name}.ttf`))] as const,
  );
  const units = fonts[0]![1].unitsPerEm;
  if (fonts.some(([, font]) => font.unitsPerEm !== units)) throw new Error("The styles differ in units per em");
  const source = `/**
 * Advance widths of Times New Roman (Liberation Serif, which shares them), in units of 1/${units} em: characters by width.
 * Made by scripts/make-font-metrics.ts; do not edit.
 */
export const FONT_METRICS = {
  unitsPerEm: ${units},
${fonts.map(([style, font]) => `  ${style}: {\n${widthsOf(font)}\n  },`).join("\n")}
} as const;
`;
  writeFileSync(resolve(__dirname, "../src/report-layout/font-metrics.ts"), source);
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("Give the folder of the LiberationSerif-*.ttf files.\n");
  process.exitCode = 2;
} else {
  main(folder);
}
