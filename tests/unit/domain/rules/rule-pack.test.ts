import { readdirSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../../src/app/analyse";
import { ISSUE_SEVERITY, type IssueCode } from "../../../../src/domain/issue";
import { RULES } from "../../../../src/domain/rules/registry";
import type { RuleExample } from "../../../../src/domain/rules/rule";
import { exampleWorkbook } from "../../../support/example-workbook";

const RULE_FILES = readdirSync(join(__dirname, "../../../../src/domain/rules"), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name.replace(/\.ts$/, ""))
  .filter((name) => !["rule", "registry", "check", "rule-version"].includes(name));

const CODES = Object.keys(ISSUE_SEVERITY) as IssueCode[];

/** The codes raised by the whole way of the data, from cells to issues. */
function codesOf(example: RuleExample): IssueCode[] {
  return [...new Set(analyse(exampleWorkbook(example)).issues.map(({ code }) => code))].sort();
}

describe("the rule pack", () => {
  it("has one rule for every code, in the order of the codes", () => {
    expect(RULES.map(({ code }) => code)).toEqual(CODES);
  });

  it("has one file for every code, named after it", () => {
    expect(RULE_FILES.sort()).toEqual([...CODES].sort());
  });

  it("has a source for every rule", () => {
    expect(RULES.filter(({ source }) => source.length < 10).map(({ code }) => code)).toEqual([]);
  });

  it("offers fixes for the codes of the contract that have one, and no others", () => {
    const mending = RULES.filter((rule) => rule.scope === "row" && rule.mend !== undefined);
    expect(mending.map(({ code }) => code)).toEqual([
      "name-legacy-encoding",
      "text-not-nfc",
      "text-lookalike",
      "text-spacing",
      "name-case",
      "id-lost-zero",
      "phone-lost-zero",
      "phone-old-prefix",
    ]);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))("the examples of %s", (code, { examples }) => {
  it("raise just this code where something is wrong", () => {
    expect(codesOf(examples.failing)).toEqual([code, ...(examples.failing.also ?? [])].sort());
  });

  it("raise nothing where it is right", () => {
    expect(codesOf(examples.passing)).toEqual([]);
  });
});
