import type { Group } from "../../domain/participant/participant";
import { foldPlain, foldText } from "../../domain/text/fold";

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
