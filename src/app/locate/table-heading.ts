import type { FieldName } from "../../domain/fields";
import { headingKey, matchHeading } from "./header-match";

/** Headings over counts of people, never a value of one person. */
const COUNT =
  /^(?:số (?:người|lượng|lượt|học viên|hv|thành viên|hội viên|cbccvc|nam|nữ|dân|hộ|đã|chưa|hoàn thành|đạt|liệu)|tổng số|sĩ số|tỷ lệ|tỉ lệ|tỷ trọng|sl|đvt|đơn vị tính|so (?:nguoi|luong|luot|hoc vien)|tong so|si so|ty le|ti le|don vi tinh)(?: |$)/u;
/** Headings over counts that may also be a value of a person or begin a sub-total. */
const COUNT_IN_COMPANY = /^(?:nam|nữ|tổng|cộng|tổng cộng|dtts)$/u;
/** Without one of these words a row heads neither; the quick test spares the matching of long lists. */
const NAME_WORD = /(?:^| )(?:họ|tên|ho|ten)(?: |$)/u;
const LABELS: ReadonlySet<string> = new Set<FieldName>(["hamlet", "unit", "group", "ethnicity", "course", "platform"]);

/**
 * What a row of texts heads, if it is a header without what a list of participants needs: "counts" for a summary ("Thôn,
 * Số người, Tỷ lệ"), "people" for names and too little else; null when it may be a person's row.
 */
export function tableHeading(texts: readonly string[]): "counts" | "people" | null {
  if (texts.length < 2 || !texts.some(mayTell)) return null;
  const seen = { counts: 0, company: 0, labels: 0, names: 0, unknown: 0 };
  for (const text of texts) {
    const match = matchHeading(text);
    const meaning = match.kind === "field" && match.exact ? match.meaning : null;
    if (isCountHeading(text)) seen.counts += 1;
    else if (COUNT_IN_COMPANY.test(headingKey(text))) seen.company += 1;
    else if (meaning === "fullName" || meaning === "familyName") seen.names += 1;
    else if (match.kind === "number" || (meaning !== null && LABELS.has(meaning))) seen.labels += 1;
    else if (meaning === null && match.kind !== "unused") seen.unknown += 1;
  }
  if (seen.names > 0) return seen.unknown === 0 ? "people" : null;
  if (seen.counts > 0) return seen.unknown < 2 ? "counts" : null;
  return seen.company > 1 && seen.labels > 0 && seen.unknown === 0 ? "counts" : null;
}

function mayTell(text: string): boolean {
  if (text.length > 60) return false;
  const key = headingKey(text);
  return COUNT.test(key) || COUNT_IN_COMPANY.test(key) || NAME_WORD.test(key);
}

/** "Số người", "Tỷ lệ (%)", "Tổng số". */
export function isCountHeading(text: string): boolean {
  const key = headingKey(text);
  return COUNT.test(key);
}
