import { cellAddress } from "../../sheet/a1";
import type { ColumnHeading } from "./column-headings";
import { suffices } from "./find-header";

/** The headings of the first list of a header row, and where the names of further lists beside it stand. */
export interface ListsBeside {
  readonly first: readonly ColumnHeading[];
  /** A1 addresses of their name headings. */
  readonly others: readonly string[];
}

/**
 * Splits a header row over which two lists stand side by side: a second name heading that is followed by at least two
 * more fields, one of which the first list has too, begins a list of its own. Otherwise it only claims the same field.
 */
export function splitBeside(headings: readonly ColumnHeading[]): ListsBeside {
  const seen = new Set<string>();
  for (const [index, heading] of headings.entries()) {
    const meaning = exactMeaning(heading);
    if (meaning === undefined) continue;
    const rest = headings.slice(index);
    if (isNameStart(meaning) && seen.has("name") && isListOfItsOwn(rest, seen)) {
      const cut = headings[index - 1]?.match.kind === "number" ? index - 1 : index;
      const further = splitBeside(rest).others;
      return { first: headings.slice(0, cut), others: [cellAddress(heading.row, heading.column), ...further] };
    }
    seen.add(isNameStart(meaning) ? "name" : meaning);
  }
  return { first: headings, others: [] };
}

function isListOfItsOwn(rest: readonly ColumnHeading[], seen: ReadonlySet<string>): boolean {
  if (!suffices(rest, new Map())) return false;
  return rest.slice(1).some((heading) => seen.has(exactMeaning(heading) ?? ""));
}

function isNameStart(meaning: string): boolean {
  return meaning === "fullName" || meaning === "familyName";
}

function exactMeaning({ match }: ColumnHeading): string | undefined {
  return match.kind === "field" && match.exact ? match.meaning : undefined;
}
