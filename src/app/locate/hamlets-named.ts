import { foldPlain, foldText } from "../../domain/text/fold";
import { withoutHamletWord, type NamedPlace } from "./known-names";

/** How much of a text a hamlet's name may be: `title` only after its word for hamlet, `sheet` also the name itself. */
export type NamedIn = "title" | "sheet";

/**
 * The hamlets that a text names, as the commune's list writes them; none where it cannot be said for certain.
 *
 * In a title a name counts after its word for hamlet ("thôn Đăk Ôn"), because communes and hamlets share names, and so do
 * the names listed after it ("các thôn Đăk Tu, Đăk Ôn và Măng Rao"). The name of a sheet may also be the bare name among
 * words that name no place ("DS Đăk Ôn (2)"). The longest name that fits is meant. A text without any accent is read
 * without accents when only one hamlet fits.
 */
export function hamletsNamed(text: string, hamlets: readonly NamedPlace[], where: NamedIn): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length === 0) return NONE;
  const accented = new TitleReader(
    words,
    spellingsOf(hamlets, (word) => word),
    (word) => word,
  ).read(where);
  if (accented.size > 0 || words.some(({ word }) => foldPlain(word) !== word)) return accented;
  const plain = new TitleReader(words, spellingsOf(hamlets, foldPlain), foldPlain).read("title");
  const whole = where === "sheet" ? wholeName(words, spellingsOf(hamlets, foldPlain)) : NONE;
  const found = new Set([...plain, ...whole]);
  return found.size === 1 ? found : NONE;
}

const NONE: ReadonlySet<string> = new Set();
const HAMLET_WORDS = ["thôn", "làng", "bản", "buôn", "xóm", "ấp", "tổ dân phố", "tdp", "khu phố", "tổ"];
/** "Các thôn Đăk Tu và …" is never the list of one hamlet, whichever of them we know. */
const SEVERAL = new Set(["các", "những", "nhiều", "liên", "hai", "ba"]);
/** Words of a sheet's name that name no place; what follows any other word may be a commune, a school, a person. */
const SAYS_NO_PLACE =
  /^(?:ds|danh|sách|list|sheet|lớp|đợt|khoá|k\d*|t|t\d+|tháng|ngày|quý|kỳ|lần|hv|học|viên|bdhvs|bình|dân|vụ|số|copy|bản|mới|in|và|\d+)$/u;
const LISTS_ON = /[,;/+&\-–]/u;

/** A word and what stands between it and the word before: "Thôn 1, 2" is thôn, 1 (" "), 2 (", "). */
interface Word {
  readonly word: string;
  readonly gap: string;
}

interface Spelling {
  readonly words: readonly string[];
  readonly name: string;
  /** Written with its own word for hamlet. */
  readonly isFull: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [, gap = "", word = ""] of foldText(text).matchAll(/([^\p{L}\p{M}\p{N}']*)([\p{L}\p{M}\p{N}']+)/gu)) {
    words.push({ word, gap });
  }
  return words;
}

function spellingsOf(hamlets: readonly NamedPlace[], spell: (text: string) => string): Spelling[] {
  const spellings: Spelling[] = [];
  for (const { name, otherNames } of hamlets) {
    for (const one of [name, ...otherNames]) {
      const full = wordsOf(one).map(({ word }) => word);
      const bare = wordsOf(withoutHamletWord(full.join(" "))).map(({ word }) => word);
      if (bare.length === 0) continue;
      spellings.push({ words: bare.map(spell), name, isFull: false });
      if (bare.length < full.length) spellings.push({ words: full.map(spell), name, isFull: true });
    }
  }
  return spellings.sort((a, b) => b.words.length - a.words.length);
}

/** The text is the name and nothing else. */
function wholeName(words: readonly Word[], spellings: readonly Spelling[]): ReadonlySet<string> {
  const fits = ({ words: own }: Spelling): boolean =>
    own.length === words.length && own.every((word, at) => word === words[at]!.word);
  return new Set(spellings.filter(fits).map(({ name }) => name));
}

class TitleReader {
  private readonly hamletWords: readonly (readonly string[])[];

  constructor(
    private readonly words: readonly Word[],
    private readonly spellings: readonly Spelling[],
    spell: (text: string) => string,
  ) {
    this.hamletWords = HAMLET_WORDS.map((word) => spell(word).split(" "));
  }

  read(where: NamedIn): ReadonlySet<string> {
    const found = new Set<string>();
    const bare = new Set<string>();
    let isOnlyName = where === "sheet";
    let at = 0;
    while (at < this.words.length) {
      const start = at;
      const end = this.readAfterHamletWord(at, found) ?? this.readBare(at, where, bare);
      if (end === null && !SAYS_NO_PLACE.test(this.words[at]!.word)) isOnlyName = false;
      at = end ?? start + 1;
    }
    if (isOnlyName) for (const name of bare) found.add(name);
    if (where === "sheet") for (const name of wholeName(this.words, this.spellings)) found.add(name);
    return found;
  }

  /** Names after a word for hamlet, as many as are listed; gives where they end. */
  private readAfterHamletWord(at: number, found: Set<string>): number | null {
    const first = this.nameAfterWord(at);
    if (!first) return null;
    const names = new Set(first.names);
    let { end } = first;
    for (;;) {
      const next = this.nextListed(end);
      if (!next) break;
      for (const name of next.names) names.add(name);
      end = next.end;
    }
    const isOneOfSeveral = SEVERAL.has(this.words[at - 1]?.word ?? "");
    if (!(isOneOfSeveral && names.size === 1)) for (const name of names) found.add(name);
    return end;
  }

  private nameAfterWord(at: number): Named | null {
    const full = this.longestAt(at, (spelling) => spelling.isFull);
    const word = this.hamletWords.find((words) => this.standsAt(words, at));
    const bare = word ? this.longestAt(at + word.length, (spelling) => !spelling.isFull) : null;
    if (!full || !bare) return full ?? bare;
    return full.end >= bare.end ? full : bare;
  }

  /** After a comma, a dash or "và": a further name, with the word for hamlet or without it. */
  private nextListed(at: number): Named | null {
    const next = this.words[at];
    if (!next) return null;
    const isAnd = next.word === "và" || next.word === "va";
    if (!isAnd && (!LISTS_ON.test(next.gap) || next.gap.includes("("))) return null;
    const from = isAnd ? at + 1 : at;
    const named = this.nameAfterWord(from) ?? this.longestAt(from, () => true);
    return named && this.isNumberOfSomething(from, named.end) ? null : named;
  }

  /** "Thôn 1 - 10 người", "Thôn 1 - 10/2025": the number counts something else. */
  private isNumberOfSomething(from: number, end: number): boolean {
    const next = this.words[end];
    if (!next || end > from + 1 || !/^\d+$/.test(this.words[from]!.word)) return false;
    return next.gap === "/" || (next.gap === " " && !/^(?:và|va|xã|phường|thuộc)$/.test(next.word));
  }

  /** A name without its word; a bare number is none, and a number right after it may belong to another name. */
  private readBare(at: number, where: NamedIn, bare: Set<string>): number | null {
    if (where !== "sheet") return null;
    const named = this.longestAt(at, ({ words }) => words.some((word) => /\p{L}{2}/u.test(word)));
    const after = named ? this.words[named.end] : undefined;
    if (!named || (after && /^\d{1,2}$/.test(after.word) && after.gap === " ")) return null;
    for (const name of named.names) bare.add(name);
    return named.end;
  }

  private longestAt(at: number, isMeant: (spelling: Spelling) => boolean): Named | null {
    const longest = this.spellings.find((spelling) => isMeant(spelling) && this.standsAt(spelling.words, at));
    if (!longest) return null;
    const { length } = longest.words;
    const same = this.spellings.filter(
      (spelling) => spelling.words.length === length && isMeant(spelling) && this.standsAt(spelling.words, at),
    );
    return { names: same.map(({ name }) => name), end: at + length };
  }

  private standsAt(words: readonly string[], at: number): boolean {
    return words.every((word, index) => this.words[at + index]?.word === word);
  }
}

interface Named {
  readonly names: readonly string[];
  /** The word after the name. */
  readonly end: number;
}
