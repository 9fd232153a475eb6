import { ISSUE_SEVERITY } from "../src/domain/issue";
import { RULES } from "../src/domain/rules/registry";
import type { ExampleCell, Rule, RuleExample } from "../src/domain/rules/rule";
import { ISSUE_WORDS_VI } from "../src/i18n/issue-words.vi";
import { SEVERITY_WORDS_VI } from "../src/i18n/severity-words";

const INTRODUCTION = `# Quy tắc kiểm tra danh sách

<!-- Written by scripts/make-rule-guide.ts from src/domain/rules and src/i18n; changes made here are lost. -->

Trang này do máy viết từ chính các quy tắc của phần mềm. Mọi ví dụ dưới đây đều được chạy thử mỗi lần phần mềm thay đổi: danh
sách sai phải bị báo đúng một điều ấy, danh sách đúng không bị báo gì. Người trong ví dụ đều không có thật; số liệu tính đến
ngày 10/10/2025.

Có ba mức: **lỗi cần sửa** phải xử lý, **điều cần xem** nên xem lại, **điều nên chỉnh** chỉ để danh sách gọn hơn. Chỗ nào ghi
“có nút Sửa” thì phần mềm sửa được chắc chắn, và lấy lại được ô cũ kể cả sau khi đã đóng tệp.
`;

/** The officers' guide to all rules in Markdown, tables padded as Prettier does. Pure. */
export function ruleGuide(): string {
  return [INTRODUCTION, ...RULES.map(section)].join("\n");
}

function section(rule: Rule): string {
  const { title, sentence, whatToDo, example } = ISSUE_WORDS_VI[rule.code];
  const fix = rule.scope === "row" && rule.mend ? ", có nút Sửa" : "";
  return (
    [
      `## ${title}`,
      `${SEVERITY_WORDS_VI[ISSUE_SEVERITY[rule.code]]}${fix} (mã \`${rule.code}\`).`,
      `${sentence} ${whatToDo}`,
      `- Sai: ${asCode(example.wrong)}\n- Đúng: ${asCode(example.right)}`,
      exampleBlock("Danh sách bị báo:", rule.examples.failing),
      exampleBlock("Danh sách không bị báo:", rule.examples.passing),
      `Căn cứ: ${rule.source}.`,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function exampleBlock(heading: string, { title, headings, rows, info, also = [] }: RuleExample): string {
  const lines = Object.entries(info ?? {}).map(
    ([label, value]) => `Sheet Thông tin: ${label} = ${value === "" ? "(trống)" : String(value)}.`,
  );
  const others = also.map((code) => `Danh sách này còn bị báo: ${ISSUE_WORDS_VI[code].title}.`);
  const above = title === undefined ? [] : [`Dòng tiêu đề: ${title}.`];
  return [heading, ...above, table([headings, ...rows.map((row) => row.map(shown))]), ...lines, ...others].join("\n\n");
}

/** A cell with what cannot be seen on paper said in words. */
function shown(cell: ExampleCell): string {
  if (typeof cell === "number") return `${cell} (ô số)`;
  if (typeof cell === "object") return `${cell.date} (ô ngày)`;
  if (cell === "") return "(trống)";
  if (cell !== cell.normalize("NFC")) return `${cell.normalize("NFC")} (dấu rời)`;
  return withVisibleSpaces(cell).replaceAll("|", "\\|");
}

function table([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) =>
    Math.max(3, ...[headings, ...rows].map((row) => [...(row[column] ?? "")].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => padded(cells[column] ?? "", width)).join(" | ")} |`;
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - [...text].length);
}

function asCode(text: string): string {
  return `\`${withVisibleSpaces(text)}\``;
}

function withVisibleSpaces(text: string): string {
  return text.replace(/^ | $| {2}/g, (spaces) => "␣".repeat(spaces.length));
}
