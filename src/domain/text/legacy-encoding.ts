export type LegacyEncoding = "tcvn3" | "vni";
export function detectLegacyEncoding(_text: string, _fontName?: string): LegacyEncoding | null {
  return null;
}
export function convertLegacyText(text: string, _encoding: LegacyEncoding, _fontName?: string): string {
  return text;
}
