import type { BorderSide, CellStyle } from "../../model/workbook-model";

export type StyleFacet = "numberFormat" | "font" | "fill" | "borders" | "alignment" | "protection" | "quotePrefix";

const sameSide = (one: BorderSide, other: BorderSide): boolean =>
  one.line === other.line && (one.line === "none" || one.color === other.color);

function sameFields<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).every((key) => one[key] === other[key]);
}

export function sameBorders(one: CellStyle["borders"], other: CellStyle["borders"]): boolean {
  return (["left", "right", "top", "bottom"] as const).every((side) => sameSide(one[side], other[side]));
}

/** The facets in which two styles differ; none for equal styles, whatever file index they came from. */
export function differentFacets(one: CellStyle, other: CellStyle): Set<StyleFacet> {
  const different = new Set<StyleFacet>();
  if (one.numberFormat !== other.numberFormat) different.add("numberFormat");
  if (!sameFields(one.font, other.font)) different.add("font");
  if (one.fill.color !== other.fill.color) different.add("fill");
  if (!sameBorders(one.borders, other.borders)) different.add("borders");
  if (!sameFields(one.alignment, other.alignment)) different.add("alignment");
  if (!sameFields(one.protection, other.protection)) different.add("protection");
  if (one.quotePrefix !== other.quotePrefix) different.add("quotePrefix");
  return different;
}
