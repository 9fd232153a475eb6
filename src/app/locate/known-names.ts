import { findEthnicGroup } from "../../domain/participant/ethnic-groups";
import { parseGroup, parseStatus } from "../../domain/participant/parse-codes";
import { foldKey, foldPlain, foldText } from "../../domain/text/fold";

/** A hamlet or unit with the other names people write for it. */
export interface NamedPlace {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** What a hamlet may be called before its own name; lists write it or leave it out. */
const HAMLET_WORD = /^(?:thôn|làng|bản|buôn|xóm|ấp|tổ dân phố|tdp|khu phố|khu dân cư|khối|tổ)\s+/u;
const SEX_WORDS = new Set(["nam", "nữ", "nu", "m", "f", "male", "female", "gái", "trai", "nam giới", "nữ giới"]);

/** Recognises names of the commune's lists; answers are kept, since lists repeat the same few texts. */
export class KnownNames {
  private readonly hamletsByKey: ReadonlyMap<string, string>;
  private readonly unitKeys: ReadonlySet<string>;
  private readonly answers = new Map<string, string | null>();
  private readonly ethnic = new Map<string, boolean>();
  private readonly codes = new Map<string, boolean>();

  constructor(
    readonly hamlets: readonly NamedPlace[],
    units: readonly NamedPlace[],
  ) {
    this.hamletsByKey = hamletKeys(hamlets);
    this.unitKeys = new Set(units.flatMap(({ name, otherNames }) => [name, ...otherNames].map(foldKey)));
  }

  /** The list's name of the hamlet that a cell names, alone or before a comma ("Thôn 1, xã …"); null when unknown. */
  hamletOf(text: string): string | null {
    const known = this.answers.get(text);
    if (known !== undefined) return known;
    const [first = ""] = text.split(/[,;-]| – /u);
    const answer = this.lookUp(text) ?? this.lookUp(first);
    this.answers.set(text, answer);
    return answer;
  }

  isUnit(text: string): boolean {
    return this.unitKeys.has(foldKey(text));
  }

  isEthnicGroup(text: string): boolean {
    const known = this.ethnic.get(text);
    if (known !== undefined) return known;
    const answer = text.length <= 40 && findEthnicGroup(text) !== null;
    this.ethnic.set(text, answer);
    return answer;
  }

  isSex(text: string): boolean {
    return text.length <= 10 && SEX_WORDS.has(foldText(text).trim());
  }

  /** A word of the columns of groups and states: "Cán bộ", "Hoàn thành". */
  isGroupOrStatus(text: string): boolean {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const answer = text.length <= 40 && (parseGroup(text) ?? parseStatus({ kind: "text", text })) !== null;
    this.codes.set(text, answer);
    return answer;
  }

  private lookUp(text: string): string | null {
    const folded = foldText(text).trim();
    if (folded === "") return null;
    const key = foldKey(folded);
    const found = this.hamletsByKey.get(key) ?? this.hamletsByKey.get(foldKey(folded.replace(HAMLET_WORD, "")));
    if (found !== undefined) return found;
    return foldPlain(key) === key ? (this.hamletsByKey.get(`plain:${key}`) ?? null) : null;
  }
}

/** A text without the word for hamlet before the name; "" stays "". */
export function withoutHamletWord(folded: string): string {
  return folded.replace(HAMLET_WORD, "");
}

/** Spellings by key; unaccented ones (under "plain:") and bare ones only where a single hamlet has them. */
function hamletKeys(hamlets: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const loose = new Map<string, Set<string>>();
  for (const { name, otherNames } of hamlets) {
    for (const spelling of [name, ...otherNames]) {
      const folded = foldText(spelling).trim();
      const key = foldKey(folded);
      if (key === "") continue;
      keys.set(key, name);
      const bare = foldKey(withoutHamletWord(folded));
      for (const other of [bare, `plain:${foldPlain(key)}`, `plain:${foldPlain(bare)}`]) {
        loose.set(other, (loose.get(other) ?? new Set()).add(name));
      }
    }
  }
  for (const [key, names] of loose) {
    const [only] = names;
    if (names.size === 1 && only !== undefined && !keys.has(key)) keys.set(key, only);
  }
  return keys;
}
