import type { Group } from "../../domain/participant/participant";
import { foldPlain, foldText } from "../../domain/text/fold";
import { withoutHamletWord, type NamedPlace } from "./known-names";

/**
 * The hamlet that a sheet's name or a title names, as the commune's list writes it; undefined for none or several.
 * In a title a name counts only with its word for hamlet before it ("thôn Đăk Ôn"), because communes and hamlets share
 * names; `whole` (a sheet's name, a group heading) may also be the bare name itself.
 */
export function hamletInTitle(text: string, hamlets: readonly NamedPlace[], whole: boolean): string | undefined {
  const title = words(text);
  if (title === "") return undefined;
  const accented = hamletsNamed(title, hamlets, whole, (spelling) => spelling);
  if (accented.size > 0) return only(accented);
  return foldPlain(title) === title ? only(hamletsNamed(title, hamlets, whole, foldPlain)) : undefined;
}

function hamletsNamed(
  title: string,
  hamlets: readonly NamedPlace[],
  whole: boolean,
  spell: (text: string) => string,
): Set<string> {
  const found = new Set<string>();
  for (const { name, otherNames } of hamlets) {
    for (const spelling of [name, ...otherNames]) {
      const full = spell(words(spelling));
      const bare = spell(withoutHamletWord(words(spelling)));
      if (full !== "" && isNamed(title, full, bare, whole, spell)) found.add(name);
    }
  }
  return found;
}

function isNamed(title: string, full: string, bare: string, whole: boolean, spell: (text: string) => string): boolean {
  if (whole && (title === full || title === bare)) return true;
  const padded = ` ${title} `;
  if (full !== bare && padded.includes(` ${full} `)) return true;
  return HAMLET_WORDS.some((word) => padded.includes(` ${spell(word)} ${bare} `));
}

const HAMLET_WORDS = ["thôn", "làng", "bản", "buôn", "xóm", "ấp", "tổ dân phố", "tdp", "khu phố", "tổ"];

const OFFICIALS = ["cbcc", "cbccvc", "cbccvc nlđ", "cán bộ", "công chức", "viên chức"];
const STUDENTS = ["học sinh", "sinh viên", "hssv", "hs sv"];
const YOUTH = ["đoàn viên", "thanh niên"];
const WORKERS = ["người lao động", "công nhân", "nlđ"];
const RESIDENTS = ["người dân", "hội viên", "nông dân", "bà con"];

/**
 * The group that a sheet's name or a title ("Danh sách cán bộ, công chức, viên chức …") gives to all its rows; undefined
 * for none or several. Officials' lists name the workers of the public bodies along with them.
 */
export function groupInTitle(text: string): Group | undefined {
  const title = ` ${words(text)} `;
  const plain = foldPlain(title) === title;
  const names = (list: readonly string[]): boolean =>
    list.some((word) => title.includes(` ${word} `) || (plain && title.includes(` ${foldPlain(word)} `)));
  const groups: Group[] = [];
  if (names(OFFICIALS)) groups.push("official");
  if (names(STUDENTS)) groups.push("student");
  if (names(YOUTH)) groups.push("youth");
  if (names(WORKERS) && !names(OFFICIALS)) groups.push("worker");
  if (names(RESIDENTS)) groups.push("resident");
  return groups.length === 1 ? groups[0] : undefined;
}

/** Whether a title row says whose list it is; the letterhead above it names bodies ("Đoàn Thanh niên"), not groups. */
export function isListTitle(text: string): boolean {
  return /(?:^| )(?:danh sách|ds|danh sach|bảng theo dõi|tổng hợp)(?: |$)/u.test(words(text));
}

function words(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}

function only<T>(values: ReadonlySet<T>): T | undefined {
  const [first] = values;
  return values.size === 1 ? first : undefined;
}
