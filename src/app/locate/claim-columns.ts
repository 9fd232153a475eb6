import type { FieldName } from "../../domain/fields";
import { columnIndex } from "../../sheet/a1";
import type { ColumnChoice, ColumnOverrides, LocatedTable } from "../located-table";
import type { Claim, ShapeOf } from "./claim";
import type { ColumnHeading } from "./column-headings";
import type { AliasRank, HeadingMeaning } from "./heading-meaning";
import { recogniseByContent } from "./recognise-by-content";
import { resolveMeanings } from "./resolve-meanings";

/** The fields of one list and the columns they stand in. */
export interface Claims {
  readonly columns: readonly ColumnChoice[];
  readonly ambiguous: LocatedTable["ambiguous"];
  /** Birth dates written in the column of the sex. */
  readonly sexedBirth: { readonly male: number; readonly female: number } | null;
  /** The column of running numbers. */
  readonly numberColumn: number | null;
}

type OverridesOfSheet = ColumnOverrides[string];

const RANK_ORDER: Readonly<Record<AliasRank, number>> = { main: 0, also: 1, fallback: 2 };
const NAME_FIELDS: readonly FieldName[] = ["fullName", "familyName", "givenName"];
const SEX_FIELDS: readonly FieldName[] = ["sex", "sexMale", "sexFemale"];

/**
 * Decides which column stands for which field. In order: the officer's choice, headings (main before also before
 * fallback, filled before empty, exact before near, fuller before emptier, left before right), then what columns
 * without a telling heading hold. The losers of a main or also claim are named as ambiguous.
 */
export function claimColumns(
  headings: readonly ColumnHeading[],
  shapeOf: ShapeOf,
  overrides: OverridesOfSheet,
): Claims {
  const officer = officerChoices(headings, overrides);
  const takenByOfficer = new Set(officer.map(({ column }) => column));
  const closed = closedFields(overrides);
  const free = headings.filter(({ column }) => !takenByOfficer.has(column));
  const { claims, sexedBirth } = resolveMeanings(free, shapeOf);
  const { columns, ambiguous } = chooseWinners(
    claims.filter(({ meaning }) => isField(meaning) && !closed.has(meaning)),
    shapeOf,
  );
  const byHeading = [...officer, ...columns];
  const birth = sexedBirth && !closed.has("birthDate") ? sexedBirth : null;
  const takenFields = new Set<FieldName>([...byHeading.map(({ field }) => field), ...closed]);
  if (birth) for (const field of ["birthDate", ...SEX_FIELDS] as const) takenFields.add(field);
  const takenColumns = new Set(byHeading.map(({ column }) => column));
  const byContent = recogniseByContent(
    free.filter(({ column }) => !takenColumns.has(column)),
    shapeOf,
    takenFields,
  );
  return {
    columns: [...byHeading, ...(birth ? sexedBirthColumns(birth, headings) : []), ...byContent].sort(
      (a, b) => a.column - b.column,
    ),
    ambiguous,
    sexedBirth: birth,
    numberColumn: headings.find(({ match }) => match.kind === "number")?.column ?? null,
  };
}

function officerChoices(headings: readonly ColumnHeading[], overrides: OverridesOfSheet): ColumnChoice[] {
  return Object.entries(overrides ?? {}).flatMap(([field, letters]) => {
    if (letters === null || letters === undefined) return [];
    const column = columnIndex(letters);
    const heading = headings.find((one) => one.column === column)?.text ?? "";
    return [{ field: field as FieldName, column, reason: "officer" as const, heading }];
  });
}

/** Fields that headings and contents may no longer claim; a name or sex chosen in one form closes the other forms. */
function closedFields(overrides: OverridesOfSheet): ReadonlySet<FieldName> {
  const closed = new Set<FieldName>();
  for (const [field, letters] of Object.entries(overrides ?? {}) as [FieldName, string | null][]) {
    closed.add(field);
    if (letters === null) continue;
    if (field === "fullName") for (const name of NAME_FIELDS) closed.add(name);
    if (field === "familyName" || field === "givenName") closed.add("fullName");
    if (field === "sex") for (const sex of SEX_FIELDS) closed.add(sex);
  }
  return closed;
}

function chooseWinners(
  claims: readonly Claim[],
  shapeOf: ShapeOf,
): { columns: ColumnChoice[]; ambiguous: { field: FieldName; column: number }[] } {
  const columns: ColumnChoice[] = [];
  const ambiguous: { field: FieldName; column: number }[] = [];
  for (const field of new Set(claims.map(({ meaning }) => meaning))) {
    if (!isField(field)) continue;
    const rivals = claims.filter(({ meaning }) => meaning === field).sort((a, b) => compareClaims(a, b, shapeOf));
    const [winner, ...losers] = rivals;
    if (!winner) continue;
    const { column, text } = winner.heading;
    columns.push({ field, column, reason: winner.exact ? "heading" : "heading-near", heading: text });
    for (const loser of losers) {
      if (loser.rank !== "fallback") ambiguous.push({ field, column: loser.heading.column });
    }
  }
  return { columns, ambiguous };
}

function compareClaims(a: Claim, b: Claim, shapeOf: ShapeOf): number {
  const filledA = shapeOf(a.heading.column).filled;
  const filledB = shapeOf(b.heading.column).filled;
  return (
    Number(filledA === 0) - Number(filledB === 0) ||
    RANK_ORDER[a.rank] - RANK_ORDER[b.rank] ||
    Number(b.exact) - Number(a.exact) ||
    filledB - filledA ||
    a.heading.column - b.heading.column
  );
}

function sexedBirthColumns(
  { male, female }: { readonly male: number; readonly female: number },
  headings: readonly ColumnHeading[],
): ColumnChoice[] {
  const headingOf = (column: number): string => headings.find((one) => one.column === column)?.text ?? "";
  return [
    { field: "birthDate", column: male, reason: "heading", heading: headingOf(male) },
    { field: "sex", column: male, reason: "heading", heading: headingOf(male) },
    { field: "birthDate", column: female, reason: "heading", heading: headingOf(female) },
    { field: "sex", column: female, reason: "heading", heading: headingOf(female) },
  ];
}

function isField(meaning: HeadingMeaning): meaning is FieldName {
  return meaning !== "birthMale" && meaning !== "birthFemale";
}
