import type { DataValidation } from "../../../model/workbook-model";
import { formatAreaList, parseAreaList } from "../../cell-address";
import { decodeXstring, encodeXstring } from "../../package/xml-text";
import {
  booleanAttribute,
  childNamed,
  element,
  elementsOf,
  localName,
  textOf,
  type XmlElement,
} from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

const TYPES: ReadonlySet<string> = new Set<DataValidation["type"]>([
  "none",
  "whole",
  "decimal",
  "list",
  "date",
  "time",
  "textLength",
  "custom",
]);
const isType = (text: string): text is DataValidation["type"] => TYPES.has(text);

function alertStyle(text: string | undefined): "stop" | "warning" | "information" {
  return text === "warning" || text === "information" ? text : "stop";
}

function readOne(rule: XmlElement): DataValidation {
  const { attributes } = rule;
  const type = attributes["type"] ?? "none";
  const text = (name: string): string => decodeXstring(attributes[name] ?? "");
  const read: DataValidation = {
    areas: parseAreaList(attributes["sqref"] ?? ""),
    type: isType(type) ? type : "none",
    ignoreBlank: booleanAttribute(rule, "allowBlank", false),
    // The attribute says the contrary of its name: 1 hides the arrow.
    inCellDropDown: !booleanAttribute(rule, "showDropDown", false),
  };
  const operator = attributes["operator"] ?? "between";
  if (!["none", "list", "custom"].includes(type)) read.operator = operator;
  for (const name of ["formula1", "formula2"] as const) {
    const formula = childNamed(rule, name);
    if (formula !== undefined) read[name] = decodeXstring(textOf(formula));
  }
  const showPrompt = booleanAttribute(rule, "showInputMessage", false);
  if (showPrompt || "prompt" in attributes || "promptTitle" in attributes) {
    read.prompt = { title: text("promptTitle"), message: text("prompt"), show: showPrompt };
  }
  const showError = booleanAttribute(rule, "showErrorMessage", false);
  if (showError || "error" in attributes || "errorTitle" in attributes) {
    const style = alertStyle(attributes["errorStyle"]);
    read.error = { title: text("errorTitle"), message: text("error"), style, show: showError };
  }
  return read;
}

const fingerprintOf = (rule: DataValidation): string => JSON.stringify(fieldsOf(rule));

function fieldsOf(rule: DataValidation): unknown[] {
  const { prompt, error } = rule;
  return [
    [formatAreaList(rule.areas), rule.type, rule.operator ?? "between", rule.formula1, rule.formula2],
    [rule.ignoreBlank, rule.inCellDropDown],
    prompt === undefined ? null : [prompt.title, prompt.message, prompt.show],
    error === undefined ? null : [error.title, error.message, error.style, error.show],
  ];
}

function writeOne(rule: DataValidation): XmlElement {
  const { prompt, error, operator } = rule;
  const text = (value: string | undefined): string | undefined =>
    value === undefined || value === "" ? undefined : encodeXstring(value);
  const attributes = {
    type: rule.type === "none" ? undefined : rule.type,
    errorStyle: error === undefined || error.style === "stop" ? undefined : error.style,
    operator: operator === undefined || operator === "between" ? undefined : operator,
    allowBlank: rule.ignoreBlank ? 1 : undefined,
    showDropDown: rule.inCellDropDown ? undefined : 1,
    showInputMessage: prompt?.show === true ? 1 : undefined,
    showErrorMessage: error?.show === true ? 1 : undefined,
    errorTitle: text(error?.title),
    error: text(error?.message),
    promptTitle: text(prompt?.title),
    prompt: text(prompt?.message),
    sqref: formatAreaList(rule.areas),
  };
  const formulas = (["formula1", "formula2"] as const).flatMap((name) => {
    const formula = rule[name];
    return formula === undefined ? [] : [element(name, {}, [encodeXstring(formula)])];
  });
  return element("dataValidation", attributes, formulas);
}

/** Data validation in the main part; rules in the x14 extension (lists on other sheets by old versions) stay as they are. */
export const dataValidations: SheetSection = {
  elements: ["dataValidations"],
  read([found], { sheet, kept }) {
    for (const rule of found === undefined ? [] : elementsOf(found)) {
      if (localName(rule) !== "dataValidation") continue;
      const read = readOne(rule);
      sheet.dataValidations.push(read);
      const fingerprint = fingerprintOf(read);
      kept.set(`validation ${fingerprint}`, { fingerprint, element: rule });
    }
  },
  fingerprint: ({ dataValidations: rules }) => JSON.stringify(rules.map(fieldsOf)),
  write([found], { sheet, kept }) {
    const rules = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
    if (rules.length === 0) return [];
    const children = rules.map((rule) => kept.get(`validation ${fingerprintOf(rule)}`)?.element ?? writeOne(rule));
    return [element("dataValidations", { ...found?.attributes, count: children.length }, children)];
  },
};
