import { dropTones, foldPlain, foldText } from "../../domain/text/fold";
import { HEADING_ALIASES } from "./header-aliases";
import type { AliasRank, HeadingMeaning } from "./heading-meaning";
import { isWithinOneEdit } from "./one-edit";
import { NUMBER_HEADINGS, OTHER_PERSON_WORDS, UNUSED_HEADINGS } from "./unused-headings";

/** What a heading says. `exact` is false where a slip of the pen or words after the heading had to be looked past. */
export type HeadingMatch =
  | { readonly kind: "blank" | "unknown" | "unused" | "number" }
  | {
      readonly kind: "field";
      readonly meaning: HeadingMeaning;
      readonly rank: AliasRank;
      readonly exact: boolean;
      /** The second meaning of a heading such as "Thôn/Đơn vị"; the cells decide. */
      readonly alternative?: HeadingMeaning;
    };

type FieldMatch = Extract<HeadingMatch, { kind: "field" }>;

/** Longer texts are titles or notes, not headings. */
const LONGEST_HEADING = 90;
/** Below six letters one edit turns a heading into another word (nam, năm). */
const SHORTEST_FOR_NEAR = 6;
/** Words whose unaccented spelling is another word: "Ban" (committee), "Áp". */
const NOT_WITHOUT_ACCENTS = new Set(["ban", "ap", "lang", "dt"]);
/** One-word headings that may be followed by others ("Thôn nơi cư trú", "CCCD của học viên"). */
const ONE_WORD_STARTS = new Set(["thôn", "cccd", "sđt", "vneid"]);
/** What follows makes another thing of the heading: "Đơn vị tính", "Ngày tham gia công tác", "Tình trạng hôn nhân". */
const OTHER_THING =
  /^(cấp|tính|tổ chức|hoạt|hôn|sức|việc|kích|tài khoản|thiết bị|đoàn|đảng|công tác|cách mạng|bhxh|email|e mail|mail|gmail|cơ quan|trường|bảo hiểm|nhà|mức|thông minh|dự bị|chính thức)( |$)/;

const UNUSED: HeadingMatch = { kind: "unused" };
const NUMBER: HeadingMatch = { kind: "number" };

/** Lower case, accents kept, brackets and punctuation as spaces, "&" as "và". */
export function headingKey(text: string): string {
  return foldText(text)
    .replace(/&/g, " và ")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, HeadingMatch>;
  readonly plain: ReadonlyMap<string, HeadingMatch>;
  /** Aliases that may be followed by other words, longest first. */
  readonly starts: readonly (readonly [string, FieldMatch])[];
  /** Letters only, for near spellings. A tone on the wrong vowel ("Đối tựơng") is one slip too. */
  readonly compact: readonly {
    readonly accented: string;
    readonly plain: string;
    readonly withoutTones: string;
    readonly match: HeadingMatch;
  }[];
}

const VOCABULARY: Vocabulary = buildVocabulary();

/**
 * Reads one heading. Tried in this order: the whole text, the text without its brackets, the same without accents when
 * the heading has none, the first part before a slash or comma, a known heading followed by other words, and one slip
 * of the pen.
 */
export function matchHeading(text: string): HeadingMatch {
  const key = headingKey(text);
  if (key === "") return { kind: "blank" };
  if (key.length > LONGEST_HEADING) return { kind: "unknown" };
  const bare = text.replace(/[([{][^)\]}]*[)\]}]?/g, " ");
  const bareKey = headingKey(bare);
  const direct = lookUp(key) ?? lookUp(bareKey);
  if (direct) return direct;
  if (namesOtherPerson(key)) return UNUSED;
  return matchParts(bare) ?? matchStart(bareKey) ?? matchNear(bareKey) ?? { kind: "unknown" };
}

function lookUp(key: string): HeadingMatch | undefined {
  const exact = VOCABULARY.exact.get(key);
  if (exact || foldPlain(key) !== key) return exact;
  return VOCABULARY.plain.get(key);
}

function namesOtherPerson(key: string): boolean {
  const padded = ` ${key} `;
  return OTHER_PERSON_WORDS.some((word) => padded.includes(` ${word} `));
}

function matchParts(text: string): HeadingMatch | undefined {
  const parts = text
    .split(/[/,;|\n]| hoặc | - /u)
    .map(headingKey)
    .filter((part) => part !== "");
  const first = parts.length > 1 ? lookUp(parts[0]!) : undefined;
  if (first?.kind !== "field") return first;
  const second = lookUp(parts[1]!);
  return second?.kind === "field" && second.meaning !== first.meaning
    ? { ...first, alternative: second.meaning }
    : first;
}

function matchStart(key: string): HeadingMatch | undefined {
  const found = VOCABULARY.starts.find(([alias]) => key.startsWith(`${alias} `));
  if (!found) return undefined;
  const [alias, match] = found;
  if (OTHER_THING.test(key.slice(alias.length + 1))) return UNUSED;
  return { ...match, rank: "fallback", exact: false };
}

function matchNear(key: string): HeadingMatch | undefined {
  const letters = key.replaceAll(" ", "");
  if (letters.length < SHORTEST_FOR_NEAR - 1) return undefined;
  const unaccented = foldPlain(letters) === letters;
  const toneless = dropTones(letters);
  const near = VOCABULARY.compact.find(
    ({ accented, plain, withoutTones }) =>
      toneless === withoutTones ||
      isWithinOneEdit(letters, accented) ||
      (unaccented && isWithinOneEdit(letters, plain)),
  )?.match;
  return near?.kind === "field" ? { ...near, exact: false } : near;
}

function buildVocabulary(): Vocabulary {
  const exact = new Map<string, HeadingMatch>();
  for (const [meaning, ranks] of Object.entries(HEADING_ALIASES) as [
    HeadingMeaning,
    (typeof HEADING_ALIASES)["sex"],
  ][]) {
    for (const [rank, aliases] of Object.entries(ranks) as [AliasRank, readonly string[]][]) {
      for (const alias of aliases) exact.set(headingKey(alias), { kind: "field", meaning, rank, exact: true });
    }
  }
  for (const heading of UNUSED_HEADINGS) exact.set(headingKey(heading), UNUSED);
  for (const heading of NUMBER_HEADINGS) exact.set(headingKey(heading), NUMBER);

  const plain = new Map<string, HeadingMatch>();
  for (const [key, match] of exact) {
    const unaccented = foldPlain(key);
    if (!NOT_WITHOUT_ACCENTS.has(unaccented) && !plain.has(unaccented)) plain.set(unaccented, match);
  }
  const starts = [...exact].filter(
    (entry): entry is [string, FieldMatch] =>
      entry[1].kind === "field" && (entry[0].includes(" ") || ONE_WORD_STARTS.has(entry[0])),
  );
  return {
    exact,
    plain,
    starts: starts.sort(([a], [b]) => b.length - a.length),
    compact: [...exact]
      .map(([key, match]) => [key.replaceAll(" ", ""), match] as const)
      .filter(([letters]) => letters.length >= SHORTEST_FOR_NEAR)
      .map(([letters, match]) => ({
        accented: letters,
        plain: foldPlain(letters),
        withoutTones: dropTones(letters),
        match,
      })),
  };
}
