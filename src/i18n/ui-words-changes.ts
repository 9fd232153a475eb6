/** Texts about what moved since the last run; functions take numbers and days already written the Vietnamese way. */
export interface ChangeWords {
  readonly title: string;
  readonly since: (when: string) => string;
  readonly cutOff: (from: string, to: string) => string;
  readonly noDay: string;
  readonly nothing: string;
  readonly came: string;
  readonly left: string;
  readonly changed: string;
  readonly rows: string;
  readonly mended: string;
  readonly restored: (count: string) => string;
  readonly figures: string;
  readonly details: string;
  readonly step: (from: string, to: string) => string;
  readonly was: (places: string) => string;
  readonly withoutPeople: string;
  readonly otherRules: string;
}

export const CHANGE_WORDS_VI: ChangeWords = {
  title: "Thay đổi so với lần chạy trước",
  since: (when) => `Lần trước: ${when}`,
  cutOff: (from, to) => `Số liệu tính đến: ${from} → ${to}`,
  noDay: "chưa ghi",
  nothing: "Không có gì thay đổi.",
  came: "Người mới được tính",
  left: "Người không còn được tính",
  changed: "Người được tính khác đi",
  rows: "Dòng thêm, bớt hoặc tính khác đi",
  mended: "Ô đã sửa",
  restored: (count) => `${count} chỗ sửa đã hoàn lại.`,
  figures: "Số liệu thay đổi",
  details: "Chi tiết theo thôn, nhóm, khóa học …",
  step: (from, to) => `${from} → ${to}`,
  was: (places) => `trước ở ${places}`,
  withoutPeople: "Danh sách quá dài để giữ chi tiết từng người nên chỉ biết số thay đổi.",
  otherRules: "Lần trước được tính bằng quy tắc của phiên bản trước; một phần khác biệt có thể do cách tính.",
};

export const CHANGE_WORDS_EN: ChangeWords = {
  title: "Changes since the last run",
  since: (when) => `Last run: ${when}`,
  cutOff: (from, to) => `Figures up to: ${from} → ${to}`,
  noDay: "not given",
  nothing: "Nothing changed.",
  came: "People who count now",
  left: "People who no longer count",
  changed: "People who count otherwise",
  rows: "Rows that came, went or count otherwise",
  mended: "Cells mended",
  restored: (count) => `${count} mended cells were taken back.`,
  figures: "Figures that moved",
  details: "By hamlet, group, course …",
  step: (from, to) => `${from} → ${to}`,
  was: (places) => `was at ${places}`,
  withoutPeople: "The list is too long to keep who was in it, so only the figures are known.",
  otherRules: "The last run counted by the rules of an earlier version; part of the difference may come from them.",
};
