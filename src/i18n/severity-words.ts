import type { Severity } from "../domain/issue";

/** One term for each severity, wherever officers meet it: the pane, the sheets, the summary, the guide (docs/glossary.md). */
export const SEVERITY_WORDS_VI: Readonly<Record<Severity, string>> = {
  error: "Lỗi cần sửa",
  warning: "Điều cần xem",
  info: "Điều nên chỉnh",
};

export const SEVERITY_WORDS_EN: Readonly<Record<Severity, string>> = {
  error: "To mend",
  warning: "To look at",
  info: "To tidy",
};
