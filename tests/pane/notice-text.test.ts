import { DONE_WORDS_VI } from "../../src/i18n/ui-words-done";
import { isPartial, noticeText } from "../../src/taskpane/components/notice-text";
import type { CellNotice } from "../../src/taskpane/notice";

const LEFT: CellNotice["left"] = [
  { place: "Thôn 1!E4", why: "changed" },
  { place: "Thôn 1!E5", why: "formula" },
  ...["E6", "E7", "E8"].map((cell) => ({ place: `Thôn 1!${cell}`, why: "changed" as const })),
];

describe("what is said after mending", () => {
  it("names the cells left alone by their reason, three of each, and the count of all", () => {
    expect(noticeText({ verb: "fixed", done: 1234, left: LEFT }, DONE_WORDS_VI)).toBe(
      "Đã sửa 1.234 ô. 4 ô để nguyên vì nội dung đã thay đổi: Thôn 1!E4, Thôn 1!E6, Thôn 1!E7 và ô khác. " +
        "1 ô để nguyên vì là công thức: Thôn 1!E5.",
    );
  });

  it("says nothing of what was done when nothing was", () => {
    const left = LEFT.slice(1, 2);
    expect(noticeText({ verb: "restored", done: 0, left }, DONE_WORDS_VI)).toBe(
      "1 ô để nguyên vì là công thức: Thôn 1!E5.",
    );
  });

  it("says that a restore found nothing to take back", () => {
    expect(noticeText({ verb: "restored", done: 0, left: [] }, DONE_WORDS_VI)).toBe(
      "Ô vẫn như trước khi sửa nên không phải hoàn lại.",
    );
  });

  it("is no success when a cell was left alone", () => {
    expect(isPartial({ verb: "fixed", done: 3, left: LEFT })).toBe(true);
    expect(isPartial({ verb: "fixed", done: 3, left: [] })).toBe(false);
    expect(isPartial({ verb: "marked" })).toBe(false);
  });
});
