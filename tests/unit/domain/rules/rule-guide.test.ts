import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleGuide } from "../../../../scripts/rule-guide";
import { RULES } from "../../../../src/domain/rules/registry";
import { ISSUE_WORDS_EN } from "../../../../src/i18n/issue-words.en";
import { ISSUE_WORDS_VI } from "../../../../src/i18n/issue-words.vi";

const PAGE = readFileSync(join(__dirname, "../../../../docs/huong-dan/quy-tac-kiem-tra.md"), "utf8");

describe("the officers' guide to the rules", () => {
  it("is what the rules and words say today (else run scripts/make-rule-guide.ts)", () => {
    expect(PAGE).toBe(ruleGuide());
  });

  it("has a section with both example lists for every code", () => {
    for (const { code } of RULES) {
      expect(PAGE).toContain(`## ${ISSUE_WORDS_VI[code].title}\n`);
      expect(PAGE).toContain(`(mã \`${code}\`)`);
    }
    expect(PAGE.split("Danh sách bị báo:").length - 1).toBe(RULES.length);
    expect(PAGE.split("Danh sách không bị báo:").length - 1).toBe(RULES.length);
  });

  it("shows spaces, loose accents, true dates and numbers that paper would hide", () => {
    expect(PAGE).toContain("| Nguyễn␣␣Văn An␣ |");
    expect(PAGE).toContain("Nguyễn Văn An (dấu rời)");
    expect(PAGE).toContain("3/5/1990 (ô ngày)");
    expect(PAGE).toContain("62090001234 (ô số)");
  });
});

describe.each([
  ["Vietnamese", ISSUE_WORDS_VI],
  ["English", ISSUE_WORDS_EN],
])("the %s words about issues", (_language, words) => {
  const entries = Object.entries(words);

  it("cover every code with whole sentences and titles that fit one line", () => {
    for (const [code, { title, sentence, whatToDo }] of entries) {
      expect(`${code}: ${title}`.length).toBeLessThan(90);
      expect(`${code}: ${sentence}`).toMatch(/\.$/);
      expect(`${code}: ${whatToDo}`).toMatch(/\.$/);
    }
    expect(entries.map(([code]) => code).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it("have a title of their own for every code", () => {
    expect(new Set(entries.map(([, { title }]) => title)).size).toBe(entries.length);
  });

  it("show an example whose right side differs from the wrong one", () => {
    expect(entries.filter(([, { example }]) => example.wrong === example.right)).toEqual([]);
  });

  it("are typed in composed Unicode without stray spaces", () => {
    for (const [code, { title, sentence, whatToDo }] of entries) {
      for (const text of [title, sentence, whatToDo]) {
        expect([code, text.normalize("NFC").replace(/\s+/g, " ").trim()]).toEqual([code, text]);
      }
    }
  });

  it("speak no jargon of programmers", () => {
    const jargon = /\b(null|parse|NFC|NFD|regex|string|field|invalid input|undefined)\b/i;
    const offenders = entries.filter(([, entry]) => jargon.test(JSON.stringify(entry)));
    expect(offenders.map(([code]) => code)).toEqual([]);
  });
});
