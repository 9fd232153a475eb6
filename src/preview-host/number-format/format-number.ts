import type { CellScalar } from "../model/workbook-model";
import { renderDateSection } from "./date-format-section";
import { generalText } from "./decimal-digits";
import { parseNumberFormat, type FormatCondition, type FormatSection } from "./parse-number-format";
import { renderNumericSection, showsAsZero } from "./numeric-format-section";

export interface NumberFormatOptions {
  date1904: boolean;
}

/** What a cell shows when its number cannot be a date; the real count follows the column's width. */
const NO_DATE = "########";

function holds(condition: FormatCondition, value: number): boolean {
  const { operator, operand } = condition;
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    case "=":
      return value === operand;
    case "<>":
      return value !== operand;
  }
}

interface Choice {
  section: FormatSection;
  /** the section stands for negative numbers alone, so it carries its own sign */
  ownSign: boolean;
}

function chooseNumeric(sections: readonly FormatSection[], value: number): Choice | null {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections.filter((it, i) => i === 0 || !it.isText);
  const [first, second, third] = numeric;
  if (!first) return null;
  if (!second) return !first.condition || holds(first.condition, value) ? { section: first, ownSign: false } : null;
  const firstHolds = first.condition
    ? holds(first.condition, value)
    : third || second.condition
      ? value > 0
      : value >= 0;
  if (firstHolds) return { section: first, ownSign: onlyNegative(first.condition) };
  const secondHolds = second.condition ? holds(second.condition, value) : third ? value < 0 : true;
  if (secondHolds) {
    const unconditioned = !second.condition && !first.condition;
    return { section: second, ownSign: unconditioned || onlyNegative(second.condition) };
  }
  return third ? { section: third, ownSign: false } : { section: first, ownSign: false };
}

function onlyNegative(condition: FormatCondition | null): boolean {
  return (
    condition !== null &&
    ((condition.operator === "<" && condition.operand <= 0) || (condition.operator === "<=" && condition.operand < 0))
  );
}

function renderNumber(value: number, format: string, date1904: boolean): string | null {
  const choice = chooseNumeric(parseNumberFormat(format), value);
  if (!choice) return null;
  const { tokens, isDate, isText } = choice.section;
  if (isDate) return renderDateSection(tokens, value, date1904);
  if (isText) return renderText(choice.section, generalText(value));
  const magnitude = Math.abs(value);
  const minus = value < 0 && !choice.ownSign && !showsAsZero(tokens, magnitude) ? "-" : "";
  return minus + renderNumericSection(tokens, magnitude);
}

function renderText(section: FormatSection, text: string): string {
  return section.tokens
    .map((token) => (token.kind === "literal" ? token.text : token.kind === "text" ? text : ""))
    .join("");
}

/**
 * A number in a number format as TEXT() gives it (en-US); null where TEXT answers #VALUE!,
 * that is a date code on a number that is no date.
 */
export function textOfNumber(value: number, format: string, options: NumberFormatOptions): string | null {
  return renderNumber(value, format, options.date1904);
}

/** A text in a number format: the fourth section, or the only one with an @, else as it stands. */
export function textOfString(text: string, format: string): string {
  const sections = parseNumberFormat(format);
  const section = sections[3] ?? sections.find((it) => it.isText);
  return section ? renderText(section, text) : text;
}

/**
 * The displayed text of a cell's value in a number format, in en-US; an empty cell shows "",
 * errors their code, truth values TRUE and FALSE. Column width is not considered, except that
 * a number which its date format cannot show gives "########".
 * Colours, fills and locale codes leave no trace.
 */
export function formatNumber(value: CellScalar | null, format: string, options: NumberFormatOptions): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return textOfString(value, format);
  return renderNumber(value, format === "" ? "General" : format, options.date1904) ?? NO_DATE;
}
