import type { UiWords } from "../../i18n/ui-words";
import type { Notice } from "../notice";
import { viNumber } from "../vi-number-text";

/** “Đã sửa 12 ô; 1 ô để nguyên vì đã thay đổi.” */
export function noticeText(notice: Notice, ui: UiWords): string {
  if (notice.verb === "frozen" || notice.verb === "unfrozen") return ui[notice.verb](notice.label);
  if (notice.verb !== "fixed" && notice.verb !== "restored") return ui.done[notice.verb];
  return ui[notice.verb](viNumber(notice.done), notice.left === 0 ? null : viNumber(notice.left));
}
