import type { LeftBecause } from "../app/ports";
import { LEFT_WORDS_EN, LEFT_WORDS_VI } from "./left-words";

/** Actions of which there is nothing to say but that they were done. */
export type PlainDone =
  | "silenced"
  | "unsilenced"
  | "row-excluded"
  | "row-included"
  | "pair-same"
  | "pair-different"
  | "pair-asked-again"
  | "column-chosen"
  | "marked"
  | "unmarked";

/** What the officer's last action did; functions take numbers already written the Vietnamese way. */
export interface DoneWords {
  readonly fixed: (cells: string) => string;
  readonly restored: (cells: string) => string;
  /** Every cell of the restore holds what it held before the fix. */
  readonly nothingToRestore: string;
  readonly left: (cells: string, why: string, places: string) => string;
  /** Ends a list of places that are not all named. */
  readonly others: string;
  readonly leftBecause: Readonly<Record<LeftBecause, string>>;
  readonly frozen: (label: string) => string;
  readonly unfrozen: (label: string) => string;
  readonly plain: Readonly<Record<PlainDone, string>>;
}

export const DONE_WORDS_VI: DoneWords = {
  fixed: (cells) => `Đã sửa ${cells} ô.`,
  restored: (cells) => `Đã hoàn lại ${cells} ô.`,
  nothingToRestore: "Ô vẫn như trước khi sửa nên không phải hoàn lại.",
  left: (cells, why, places) => `${cells} ô để nguyên vì ${why}: ${places}.`,
  others: "và ô khác",
  leftBecause: LEFT_WORDS_VI,
  frozen: (label) => `Đã chốt kỳ “${label}”.`,
  unfrozen: (label) => `Đã bỏ chốt kỳ “${label}”.`,
  plain: {
    silenced: "Đã ghi nhận: không phải lỗi.",
    unsilenced: "Ô này sẽ được báo lại.",
    "row-excluded": "Đã ghi nhận: không tính dòng này.",
    "row-included": "Dòng này được tính lại.",
    "pair-same": "Đã ghi: một người.",
    "pair-different": "Đã ghi: hai người.",
    "pair-asked-again": "Cặp này sẽ được hỏi lại.",
    "column-chosen": "Đã đổi cột và đọc lại danh sách.",
    marked: "Đã đánh dấu các ô trên trang.",
    unmarked: "Đã bỏ đánh dấu.",
  },
};

export const DONE_WORDS_EN: DoneWords = {
  fixed: (cells) => `Mended ${cells} cells.`,
  restored: (cells) => `Took back ${cells} cells.`,
  nothingToRestore: "The cell is as it was before mending; nothing to take back.",
  left: (cells, why, places) => `${cells} left alone because ${why}: ${places}.`,
  others: "and others",
  leftBecause: LEFT_WORDS_EN,
  frozen: (label) => `Period “${label}” is frozen.`,
  unfrozen: (label) => `Period “${label}” is no longer frozen.`,
  plain: {
    silenced: "Noted: not a fault.",
    unsilenced: "It will be reported again.",
    "row-excluded": "Noted: the row does not count.",
    "row-included": "The row counts again.",
    "pair-same": "Noted: one person.",
    "pair-different": "Noted: two people.",
    "pair-asked-again": "The pair will be asked again.",
    "column-chosen": "Column changed, lists read again.",
    marked: "Cells are marked on the sheets.",
    unmarked: "Marks removed.",
  },
};
