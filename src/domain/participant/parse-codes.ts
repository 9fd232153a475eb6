import { foldPlain, foldText } from "../text/fold";
import type { Group, RawField, Sex, Status } from "./participant";
import { readTypedText } from "./typed-text";

const TICKS = new Set(["x", "xx", "v", "✓", "✔", "☑", "☒", "√", "●", "*", "+", "1"]);
const YES_WORDS = new Set(
  [
    "co",
    "true",
    "yes",
    "y",
    "ok",
    "da",
    "roi",
    "dung",
    "da co",
    "da xac nhan",
    "xac nhan",
    "da xong",
    "da kich hoat",
  ].concat(["da duoc xac nhan", "co xac nhan"]),
);
const NO_WORDS = /^(khong|ko|k|chua|false|no|n|0|-|–|—|\.|chua co|(khong|chua) .*)$/;

const MALE = new Set(["nam", "m", "male", "trai", "nam giới"]);
/** "nử", "nư" and "nu" are nữ without the right tone; nothing else begins so. */
const FEMALE = new Set(["nữ", "nử", "nư", "nu", "f", "female", "gái", "nữ giới"]);

/**
 * Words that tell the group, without accents, in order of precedence when several stand in one cell ("CBCCVC, người
 * lao động" is the officials' group). A trade alone (giáo viên, công an, bộ đội) does not say whether its bearer is a
 * CBCCVC, and "không chuyên trách" says that he is not: those stay unknown for the officer to decide.
 */
const GROUP_WORDS: readonly (readonly [Group, RegExp])[] = [
  ["official", /\b(cbcc\w*|ccvc\w*|cbvc|cb|cc|vc|can bo|cong chuc|vien chuc|officials?)\b/],
  ["student", /\b(hs\w?|sv|hssv|hoc sinh|sinh vien|students?)\b/],
  ["worker", /\b(nld|nguoi ld|nguoi lao dong|cong nhan|lao dong|xa vien|workers?)\b/],
  ["youth", /\b(dv|tn|dvtn|doan vien|thanh nien|youth)\b/],
  ["resident", /\b(nguoi dan|nhan dan|dan|ba con|ho dan|nong dan|hoi vien|hv|residents?)\b/],
];
const GROUP_UNSURE = /khong chuyen trach|huu tri|nghi huu|lao dong tu do|khong phai/;

const LEARNING =
  /^(dang (?!k[yi]\b).*|chua (hoan thanh|dat|xong|hoc xong).*|khong (hoan thanh|dat).*|(da )?(hoc|tham gia|tham du)|learning|in progress)$/;
const REGISTERED =
  /^((da |moi )?(dang k[yi]|ghi danh)( hoc| tham gia| hoc tap)?|chua (hoc|tham gia|bat dau).*|registered|enrolled)$/;
const COMPLETED =
  /^((da )?(hoan thanh|hoc xong|xong|tot nghiep)( .*)?|(da )?dat( .*)?|xuat sac|gioi|kha|trung binh( kha)?|completed|passed|100 ?%)$/;

/** A cross, tick, 1, TRUE: marked. Empty cells and "không", "chưa", "-", 0 are not; null when it says neither. */
export function parseYes(raw: RawField | undefined): boolean | null {
  if (raw === undefined || raw.kind === "blank" || raw.kind === "error") return null;
  if (raw.kind === "boolean") return /^(true|1|đúng)$/i.test(raw.text);
  // A date in a column of confirmations is the day of the confirmation.
  if (raw.kind === "date") return true;
  const text = foldPlain(readTypedText(raw));
  if (TICKS.has(text) || YES_WORDS.has(text)) return true;
  return NO_WORDS.test(text) ? false : null;
}

/** Contract §2: the third code of an Open edX profile, m/f/o. */
export function isOtherSex(text: string): boolean {
  return /^(?:o|other)$/.test(foldText(text));
}

/** Nam, Nữ, m, f and what officers write for them; null for anything else. */
export function parseSex(text: string): Sex | null {
  const folded = foldText(text).replace(/[.,;]+$/, "");
  if (MALE.has(folded)) return "male";
  return FEMALE.has(folded) ? "female" : null;
}

/** The participant's group, or null when the words do not say it. */
export function parseGroup(text: string): Group | null {
  const plain = foldPlain(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  if (GROUP_UNSURE.test(plain)) return null;
  return GROUP_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/**
 * How far the participant got; null when the words do not say. A mark (x, 1, có) stands for completed, since the
 * column is then headed "Hoàn thành", and "không", "chưa" for still learning. Having taken part ("đã tham gia", "đã
 * học") is not having completed. Grades from trung bình up are passes.
 */
export function parseStatus(raw: RawField): Status | null {
  if (raw.kind === "number" && raw.number !== 0 && raw.number !== 1) return null;
  const plain = foldPlain(readTypedText(raw)).replace(/[.,;!]+$/, "");
  if (LEARNING.test(plain)) return "learning";
  if (REGISTERED.test(plain)) return "registered";
  if (COMPLETED.test(plain)) return "completed";
  const yes = parseYes(raw);
  return yes === null ? null : yes ? "completed" : "learning";
}
