/** Texts about frozen periods; functions take numbers and days already written the Vietnamese way. */
export interface PeriodWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly labelHint: string;
  readonly freeze: string;
  readonly freezeStale: string;
  readonly frozen: string;
  readonly asOf: (day: string) => string;
  readonly frozenAt: (when: string) => string;
  readonly learners: (count: string) => string;
  readonly unfreeze: string;
  readonly unfreezeTitle: (label: string) => string;
  readonly unfreezeIntro: string;
  readonly since: (label: string) => string;
  readonly same: string;
  readonly allMoved: string;
  readonly wouldChange: (count: string) => string;
  readonly nothingChanges: string;
  readonly fellSince: (count: string, label: string) => string;
  readonly fell: string;
  readonly withoutPeople: string;
  readonly otherRules: string;
  readonly copy: string;
  readonly copyOf: (title: string) => string;
  readonly copied: string;
  readonly selected: string;
}

export const PERIOD_WORDS_VI: PeriodWords = {
  title: "Kỳ báo cáo",
  intro:
    "Báo cáo gửi đi rồi thì chốt kỳ. Kỳ sau, phần bổ trợ cho biết tăng thêm bao nhiêu, số nào của kỳ đã chốt nay tính ra khác và vì sao.",
  label: "Tên kỳ",
  labelHint: "Ví dụ: 2025-11.",
  freeze: "Chốt kỳ",
  freezeStale: "Sổ đã thay đổi sau khi lập báo cáo. Nên lập lại báo cáo rồi mới chốt.",
  frozen: "Các kỳ đã chốt",
  asOf: (day) => `Số liệu tính đến ${day}`,
  frozenAt: (when) => `Chốt lúc ${when}`,
  learners: (count) => `${count} người học`,
  unfreeze: "Bỏ chốt kỳ gần nhất",
  unfreezeTitle: (label) => `Bỏ chốt kỳ “${label}”?`,
  unfreezeIntro: "Số liệu đã giữ của kỳ này bị xóa khỏi sổ và không lấy lại được. Các kỳ trước vẫn còn.",
  since: (label) => `So với kỳ ${label}`,
  same: "giữ nguyên",
  allMoved: "Mọi số đã thay đổi",
  wouldChange: (count) => `${count} số của kỳ này nay tính ra khác:`,
  nothingChanges: "Tính lại theo sổ hiện nay, số của kỳ này vẫn như đã chốt.",
  fellSince: (count, label) =>
    `${count} số lũy kế giảm so với kỳ ${label}. Mở “Kỳ báo cáo” để xem lý do và câu giải thích.`,
  fell: "Số lũy kế chỉ có thể tăng mà nay giảm: cần giải thích trong báo cáo.",
  withoutPeople: "Chi tiết từng người của kỳ này không còn được lưu nên chỉ biết số thay đổi, không biết vì ai.",
  otherRules: "Kỳ này được tính bằng quy tắc của phiên bản trước; một phần khác biệt có thể do cách tính.",
  copy: "Chép câu giải thích",
  copyOf: (title) => `Chép câu giải thích: ${title}`,
  copied: "Đã chép.",
  selected: "Chưa chép được. Câu đã được chọn, hãy bấm Ctrl+C.",
};

export const PERIOD_WORDS_EN: PeriodWords = {
  title: "Reporting periods",
  intro:
    "Once a report is sent, freeze its period. Next time the add-in says how much was added, which figures of a frozen period would be others now, and why.",
  label: "Name of the period",
  labelHint: "For instance: 2025-11.",
  freeze: "Freeze period",
  freezeStale: "The workbook changed after the report was made. Better make the report again before freezing.",
  frozen: "Frozen periods",
  asOf: (day) => `Figures up to ${day}`,
  frozenAt: (when) => `Frozen ${when}`,
  learners: (count) => `${count} learners`,
  unfreeze: "Unfreeze the latest period",
  unfreezeTitle: (label) => `Unfreeze “${label}”?`,
  unfreezeIntro:
    "The figures kept of this period are deleted from the workbook and cannot be had back. Earlier ones stay.",
  since: (label) => `Since the period ${label}`,
  same: "unchanged",
  allMoved: "Every figure that moved",
  wouldChange: (count) => `${count} figures of this period would be others now:`,
  nothingChanges: "Counted again from the workbook of today, the figures of this period are as they were frozen.",
  fellSince: (count, label) =>
    `${count} cumulative figures fell since the period ${label}. Open “Reporting periods” for the reasons and an explanation.`,
  fell: "A cumulative figure can only grow and fell: the report has to explain it.",
  withoutPeople: "The people of this period are no longer kept, so only the figures are known, not whom they moved by.",
  otherRules: "This period was counted by the rules of an earlier version; part of the difference may come from them.",
  copy: "Copy the explanation",
  copyOf: (title) => `Copy the explanation: ${title}`,
  copied: "Copied.",
  selected: "Could not copy. The sentence is selected, press Ctrl+C.",
};
