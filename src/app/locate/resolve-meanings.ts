import type { Claim, ShapeOf } from "./claim";
import type { ColumnHeading } from "./column-headings";
import type { HeadingMeaning } from "./heading-meaning";
import { headingKey } from "./header-match";
import { mostly } from "./column-shape";

export interface ResolvedMeanings {
  readonly claims: readonly Claim[];
  readonly sexedBirth: { readonly male: number; readonly female: number } | null;
}

/** Most of the family-name cells have a given name beside them. */
const GIVEN_NAME_SHARE = 0.6;

/** Headings as claims, after those that mean one thing or another have been settled by their neighbours and cells. */
export function resolveMeanings(headings: readonly ColumnHeading[], shapeOf: ShapeOf): ResolvedMeanings {
  const claims = headings.flatMap((heading) => claimOf(heading, headings, shapeOf));
  const named = settleNames(claims, headings, shapeOf);
  const settled = settleUnit(named, shapeOf);
  return { claims: withoutBirthBySex(settled, shapeOf), sexedBirth: birthBySex(settled, shapeOf) };
}

function claimOf(heading: ColumnHeading, headings: readonly ColumnHeading[], shapeOf: ShapeOf): Claim[] {
  const { match, column } = heading;
  if (match.kind !== "field") return [];
  const shape = shapeOf(column);
  const claim: Claim = { heading, meaning: match.meaning, rank: match.rank, exact: match.exact };
  switch (match.meaning) {
    case "ethnicity":
      // "DT" without its bar is "dân tộc" or "điện thoại".
      return [
        headingKey(heading.text) === "dt" && mostly(shape, shape.phones) ? { ...claim, meaning: "phone" } : claim,
      ];
    case "course":
      // On a school's list "Lớp" holds 6A, 9B: a class of the school is no course of the movement.
      return mostly(shape, shape.schoolClasses) ? [] : [claim];
    case "certificateNo":
      // "Chứng nhận" with x or Có tells that there is one, not its number.
      return match.rank === "fallback" && shape.filled > 0 && !mostly(shape, shape.withDigits) ? [] : [claim];
    case "certificateOn":
      return match.rank === "also" && isIssueDateOfId(heading, headings) ? [] : [claim];
    case "joinedOn":
      // "Ngày học" over a column for every day of a month, ticked by who was there.
      return shape.dates === 0 && isOverSeveral(heading, headings) ? [] : [claim];
    default:
      return [match.alternative === undefined ? claim : settleAlternative(claim, match.alternative, shapeOf)];
  }
}

function isOverSeveral({ column }: ColumnHeading, headings: readonly ColumnHeading[]): boolean {
  return headings.some(({ continues }) => continues === column);
}

/**
 * Whether this "Ngày cấp" is the card's and not the certificate's: without a column of certificate numbers when it
 * follows the id or stands beside "Nơi cấp"; with one, when the id is nearer to its left and "Nơi cấp" or a second
 * "Ngày cấp" tells that both are given.
 */
function isIssueDateOfId({ column }: ColumnHeading, headings: readonly ColumnHeading[]): boolean {
  const meaningOf = ({ match }: ColumnHeading): HeadingMeaning | undefined =>
    match.kind === "field" ? match.meaning : undefined;
  const isPlaceOfIssue = ({ text }: ColumnHeading): boolean => /^(?:nơi|cơ quan) cấp|^noi cap/.test(headingKey(text));
  const left = headings.filter((one) => one.column < column && !isPlaceOfIssue(one) && one.match.kind !== "blank");
  const isByPlace = headings.some((one) => Math.abs(one.column - column) === 1 && isPlaceOfIssue(one));
  if (!headings.some((one) => meaningOf(one) === "certificateNo")) {
    const before = left.at(-1);
    return isByPlace || (before !== undefined && meaningOf(before) === "personalId");
  }
  const owner = left
    .map(meaningOf)
    .filter((one) => one === "personalId" || one === "certificateNo")
    .at(-1);
  const dates = headings.filter((one) => meaningOf(one) === "certificateOn").length;
  return owner === "personalId" && (isByPlace || dates > 1);
}

/** "Thôn/Đơn vị": the second meaning where its list knows more of the cells. */
function settleAlternative(claim: Claim, alternative: HeadingMeaning, shapeOf: ShapeOf): Claim {
  const { hamlets, units } = shapeOf(claim.heading.column);
  const known: Partial<Record<HeadingMeaning, number>> = { hamlet: hamlets, unit: units };
  const isSecond = (known[alternative] ?? 0) > (known[claim.meaning] ?? 0);
  return isSecond ? { ...claim, meaning: alternative } : claim;
}

/** "Đơn vị" that holds hamlets, on a list without a hamlet column, is where people live. */
function settleUnit(claims: readonly Claim[], shapeOf: ShapeOf): readonly Claim[] {
  if (claims.some(({ meaning }) => meaning === "hamlet")) return claims;
  return claims.map((claim) => {
    const shape = shapeOf(claim.heading.column);
    const isHamlet = claim.meaning === "unit" && shape.units === 0 && mostly(shape, shape.hamlets);
    return isHamlet ? { ...claim, meaning: "hamlet" as const } : claim;
  });
}

/**
 * One way of writing names a list: a full name, or family and given name in two columns. "Tên" alone is a full name;
 * "Họ và tên" over two columns, or beside a column without heading that holds single words, is a name in two.
 */
function settleNames(claims: readonly Claim[], headings: readonly ColumnHeading[], shapeOf: ShapeOf): readonly Claim[] {
  const find = (meaning: HeadingMeaning): Claim | undefined => claims.find((claim) => claim.meaning === meaning);
  const full = find("fullName");
  const family = find("familyName");
  const given = find("givenName");
  const rename = (from: Claim | undefined, meaning: HeadingMeaning) => (claim: Claim) =>
    claim === from ? { ...claim, meaning } : claim;
  if (family && given) return claims;
  const leading = full ?? family;
  if (!leading) return claims.map(rename(given, "fullName"));
  const beside = given?.heading ?? unheadedBeside(leading.heading, headings);
  if (beside && beside.column > leading.heading.column && holdsGivenNames(leading.heading, beside, shapeOf)) {
    const second: Claim = { heading: beside, meaning: "givenName", rank: "main", exact: leading.exact };
    return [...claims.filter((claim) => claim !== given).map(rename(leading, "familyName")), second];
  }
  if (family && full) return claims.filter((claim) => claim !== family);
  return claims.filter((claim) => claim !== given).map(rename(family, "fullName"));
}

function unheadedBeside({ column }: ColumnHeading, headings: readonly ColumnHeading[]): ColumnHeading | undefined {
  return headings.find((one) => one.column === column + 1 && one.match.kind === "blank");
}

function holdsGivenNames(family: ColumnHeading, given: ColumnHeading, shapeOf: ShapeOf): boolean {
  const names = shapeOf(family.column);
  const words = shapeOf(given.column);
  const isListOfItsOwn =
    mostly(words, words.sexes) || mostly(words, words.ethnicGroups) || mostly(words, words.hamlets);
  const isUnderMerge = given.continues === family.column;
  return (
    words.filled > 0 &&
    words.filled >= names.filled * GIVEN_NAME_SHARE &&
    words.singleWords >= words.filled * GIVEN_NAME_SHARE &&
    (isUnderMerge || !isListOfItsOwn)
  );
}

/** The columns of a birth date written under its sex: by heading, or "Nam" and "Nữ" that hold births. */
function birthBySex(
  claims: readonly Claim[],
  shapeOf: ShapeOf,
): { readonly male: number; readonly female: number } | null {
  const columnOf = (meaning: HeadingMeaning): number | undefined =>
    claims.find((claim) => claim.meaning === meaning)?.heading.column;
  const male = columnOf("birthMale") ?? columnOf("sexMale");
  const female = columnOf("birthFemale") ?? columnOf("sexFemale");
  if (male === undefined || female === undefined) return null;
  if (columnOf("birthMale") !== undefined) return { male, female };
  if (columnOf("birthDate") !== undefined) return null;
  const births = shapeOf(male).births + shapeOf(female).births;
  const filled = shapeOf(male).filled + shapeOf(female).filled;
  return births >= 3 && births >= filled * 0.6 ? { male, female } : null;
}

function withoutBirthBySex(claims: readonly Claim[], shapeOf: ShapeOf): readonly Claim[] {
  const birth = birthBySex(claims, shapeOf);
  if (!birth) return claims.filter(({ meaning }) => meaning !== "birthMale" && meaning !== "birthFemale");
  return claims.filter(({ heading }) => heading.column !== birth.male && heading.column !== birth.female);
}
