import { childNamed, elementsOf, localName, numberAttribute, type XmlElement } from "../package/xml-tree";

/** ECMA-376 part 1, 18.8.27: the indexed colours; 0–7 repeat 8–15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The Office theme's colours in the order of the `theme` attribute: the first two pairs are swapped there. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), "hlink", "folHlink"];

/** Turns the colours of a file (direct, indexed, of the theme with a tint) into "#RRGGBB". */
export interface Palette {
  /** null for an absent or automatic colour */
  resolve(color: XmlElement | undefined): string | null;
}

function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const holder = childNamed(scheme, name);
    const color = holder === undefined ? undefined : elementsOf(holder)[0];
    const value = color === undefined ? undefined : (color.attributes["lastClr"] ?? color.attributes["val"]);
    return value !== undefined && /^[0-9a-fA-F]{6}$/.test(value)
      ? value.toUpperCase()
      : (OFFICE_THEME[index] ?? "000000");
  });
}

function indexedColors(styles: XmlElement | undefined): string[] {
  const own = childNamed(childNamed(styles, "colors"), "indexedColors");
  if (own === undefined) return INDEXED;
  const replaced = elementsOf(own).map((color) => (color.attributes["rgb"] ?? "").slice(-6).toUpperCase());
  return INDEXED.map((color, index) => replaced[index] ?? color);
}

export function createPalette(styles: XmlElement | undefined, theme: XmlElement | undefined): Palette {
  const ofTheme = themeColors(theme);
  const indexed = indexedColors(styles);
  const base = (color: XmlElement): string | undefined => {
    const rgb = color.attributes["rgb"];
    if (rgb !== undefined && /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
    const theme = numberAttribute(color, "theme");
    if (theme !== undefined) return ofTheme[theme];
    const index = numberAttribute(color, "indexed");
    // 64 and 65 are the system's text and window colour.
    return index === 64 ? "000000" : index === 65 ? "FFFFFF" : index === undefined ? undefined : indexed[index];
  };
  return {
    resolve(color) {
      const plain = color === undefined || localName(color) === "" ? undefined : base(color);
      if (plain === undefined) return null;
      const tint = numberAttribute(color, "tint") ?? 0;
      return `#${tint === 0 ? plain : tinted(plain, tint)}`;
    },
  };
}

/** ECMA-376 part 1, 18.8.19: a tint from -1 (black) to 1 (white) changes the luminance in HLS space. */
export function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const light = (most + least) / 2;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (span !== 0) {
    if (most === red) hue = ((green - blue) / span + 6) % 6;
    else hue = most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  }
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * newLight - 1)) * saturation;
  const channel = (offset: number): string => {
    const position = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(position - 3) - 1));
    const value = newLight - chroma / 2 + chroma * share;
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return channel(0) + channel(4) + channel(2);
}
