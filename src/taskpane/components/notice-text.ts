import type { LeftBecause } from "../../app/ports";
import type { DoneWords } from "../../i18n/ui-words-done";
import type { CellNotice, Notice } from "../notice";
import { viNumber } from "../vi-number-text";

/** More places than these are not read in a line of text. */
const MOST_PLACES = 3;

/** “Đã sửa 12 ô. 1 ô để nguyên vì nội dung đã thay đổi: Thôn 1!E6.” */
export function noticeText(notice: Notice, words: DoneWords): string {
  if (notice.verb === "frozen" || notice.verb === "unfrozen") return words[notice.verb](notice.label);
  if (notice.verb !== "fixed" && notice.verb !== "restored") return words.plain[notice.verb];
  if (notice.done + notice.left.length === 0) return words.nothingToRestore;
  if (notice.done === 0) return leftSentences(notice, words).join(" ");
  return [words[notice.verb](viNumber(notice.done)), ...leftSentences(notice, words)].join(" ");
}

/** Whether the officer has to look after something that was not done. */
export function isPartial(notice: Notice): boolean {
  return (notice.verb === "fixed" || notice.verb === "restored") && notice.left.length > 0;
}

function leftSentences({ left }: CellNotice, words: DoneWords): string[] {
  const places = new Map<LeftBecause, string[]>();
  for (const { place, why } of left) places.set(why, [...(places.get(why) ?? []), place]);
  return [...places].map(([why, found]) => {
    const shown = found.slice(0, MOST_PLACES).join(", ");
    const named = found.length > MOST_PLACES ? `${shown} ${words.others}` : shown;
    return words.left(viNumber(found.length), words.leftBecause[why], named);
  });
}
