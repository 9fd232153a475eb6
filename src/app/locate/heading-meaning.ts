import type { FieldName } from "../../domain/fields";

/** What a heading can mean: a field, or the old habit of a birth year in the column of the sex. */
export type HeadingMeaning = Exclude<FieldName, "familyName" | "givenName"> | NamePart | "birthMale" | "birthFemale";
type NamePart = "familyName" | "givenName";

/**
 * How firmly a heading claims its field. main: wins over the others. also: claims it too, so that beside a main heading
 * the officer is asked. fallback: counts only where nothing better stands, and is silent otherwise.
 */
export type AliasRank = "main" | "also" | "fallback";

/** Headings of each meaning by rank, written as header-match normalises them. */
export type HeadingAliases<Meaning extends HeadingMeaning> = {
  readonly [meaning in Meaning]: { readonly [rank in AliasRank]?: readonly string[] };
};
