import { forEachCell, hasContent } from "../../model/cell-store";
import { withoutArea } from "../../model/clear-cells";
import { areasFromCells, containsArea, intersection } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { assertAllowed } from "../../model/protection";
import type { Area, CellScalar, DataValidation, Sheet } from "../../model/workbook-model";
import { asBoolean, asOneOf, asRecord, asString } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import { declareType } from "../object-registry";
import type { HostObject } from "../object-type";
import { areasObject, orItemNotFound } from "./range-search";

const ruleKinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;

const typeNames: Readonly<Record<DataValidation["type"], string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Words of the API ↔ words of the file format. */
const storedOperators: Readonly<Record<(typeof operators)[number], string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const alertStyles = ["Stop", "Warning", "Information"] as const;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function emptyRule(areas: readonly Area[]): DataValidation {
  return { areas: [...areas], type: "none", ignoreBlank: true, inCellDropDown: true };
}

/** The rule that governs the whole range, if it is one. */
function ruleOf({ sheet, areas }: LiveRange): DataValidation | undefined {
  return sheet.dataValidations.find((rule) => areas.every((area) => rule.areas.some((own) => containsArea(own, area))));
}

/** Gives the range a rule of its own, made by a change of the one it has. */
function changeRule(range: LiveRange, host: HostState, change: (rule: DataValidation) => DataValidation): void {
  const { sheet, areas } = range;
  assertAllowed(host.workbook, sheet, "edit", areas);
  const base = structuredClone(ruleOf(range)) ?? emptyRule(areas);
  for (const area of areas) sheet.dataValidations = withoutArea(sheet.dataValidations, area);
  sheet.dataValidations.push(change({ ...base, areas: [...areas] }));
  host.record({ kind: "objects", sheetId: sheet.id });
}

/** A formula, a number, a text of a list, or a range, as the file format has it: without "=". */
function formulaText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return String(value);
  return asString(value).replace(/^=/, "");
}

function listSource(value: unknown): string {
  const text = asString(value);
  if (text.startsWith("=")) return text.slice(1);
  // A typed list is kept as one quoted text, at most 255 characters long.
  if (text.length > 255) throw new HostError("InvalidArgument", "A typed list holds 255 characters at most.");
  return `"${text.replaceAll('"', '""')}"`;
}

function ruleFrom(value: unknown, base: DataValidation): DataValidation {
  const given = asRecord(value);
  const kind = (Object.keys(ruleKinds) as (keyof typeof ruleKinds)[]).find(
    (name) => given[name] !== undefined && given[name] !== null,
  );
  const { formula1: _one, formula2: _two, operator: _operator, ...kept } = base;
  if (kind === undefined) return { ...kept, type: "none" };
  const content = asRecord(given[kind]);
  if (kind === "list") {
    const dropDown = content["inCellDropDown"] !== false;
    return { ...kept, type: "list", formula1: listSource(content["source"]), inCellDropDown: dropDown };
  }
  if (kind === "custom") return { ...kept, type: "custom", formula1: formulaText(content["formula"]) ?? "" };
  const second = formulaText(content["formula2"]);
  return {
    ...kept,
    type: ruleKinds[kind],
    operator: storedOperators[asOneOf(content["operator"], operators)],
    formula1: formulaText(content["formula1"]) ?? "",
    ...(second === undefined ? {} : { formula2: second }),
  };
}

function withEquals(formula: string): string | number {
  const number = Number(formula);
  return formula !== "" && Number.isFinite(number) ? number : `=${formula}`;
}

function tellRule(rule: DataValidation | undefined): unknown {
  if (rule === undefined || rule.type === "none") return {};
  const first = rule.formula1 ?? "";
  if (rule.type === "list") {
    const typed = /^"([\s\S]*)"$/.exec(first)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: rule.inCellDropDown, source: typed ?? `=${first}` } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${first}` } };
  const name =
    (Object.keys(ruleKinds) as (keyof typeof ruleKinds)[]).find((kind) => ruleKinds[kind] === rule.type) ?? "custom";
  const operator = operators.find((word) => storedOperators[word] === (rule.operator ?? "between"));
  return {
    [name]: {
      operator,
      formula1: withEquals(first),
      ...(rule.formula2 === undefined ? {} : { formula2: withEquals(rule.formula2) }),
    },
  };
}

function listItems(rule: DataValidation, sheet: Sheet, host: HostState): Set<string> | null {
  const typed = /^"([\s\S]*)"$/.exec(rule.formula1 ?? "")?.[1];
  if (typed !== undefined) return new Set(typed.split(",").map((item) => item.trim()));
  const [area] = rule.areas;
  if (area === undefined) return null;
  const count = host.engine.evaluateFormula(sheet.id, area.top, area.left, `ROWS(${rule.formula1 ?? ""})`);
  if (typeof count !== "number") return null;
  const items = new Set<string>();
  for (let index = 1; index <= count; index += 1) {
    items.add(
      String(host.engine.evaluateFormula(sheet.id, area.top, area.left, `INDEX(${rule.formula1 ?? ""},${index})`)),
    );
  }
  return items;
}

function compares(operator: string | undefined, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThanOrEqual":
      return value <= low;
    default:
      return value >= low && value <= high;
  }
}

function satisfies(
  rule: DataValidation,
  value: CellScalar,
  host: HostState,
  sheet: Sheet,
  row: number,
  column: number,
): boolean {
  const evaluate = (formula: string | undefined): CellScalar =>
    host.engine.evaluateFormula(sheet.id, row, column, formula ?? "0");
  if (rule.type === "none") return true;
  if (rule.type === "custom") return evaluate(rule.formula1) === true;
  if (rule.type === "list") return listItems(rule, sheet, host)?.has(String(value)) ?? true;
  const measured = rule.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (rule.type === "whole" && !Number.isInteger(measured))) return false;
  return compares(rule.operator, measured, Number(evaluate(rule.formula1)), Number(evaluate(rule.formula2)));
}

function invalidAreas({ sheet, areas }: LiveRange, host: HostState): Area[] {
  host.settle();
  const bad = new Map<number, number[]>();
  for (const rule of sheet.dataValidations) {
    for (const own of rule.areas.flatMap((area) => areas.map((asked) => intersection(area, asked)))) {
      if (own === null) continue;
      forEachCell(sheet, own, (row, column, cell) => {
        if (!hasContent(cell) || cell.value === null || satisfies(rule, cell.value, host, sheet, row, column)) return;
        bad.set(row, [...(bad.get(row) ?? []), column]);
      });
    }
  }
  return areasFromCells(bad);
}

function invalid(range: LiveRange, host: HostState): HostObject | null {
  return areasObject(host, range.sheet, invalidAreas(range, host));
}

/** A range whose cells follow different rules is "Inconsistent". */
function typeOf(range: LiveRange): string {
  const rule = ruleOf(range);
  if (rule !== undefined) return typeNames[rule.type];
  const isTouched = range.sheet.dataValidations.some(({ areas }) =>
    areas.some((own) => range.areas.some((area) => intersection(own, area) !== null)),
  );
  return isTouched ? "Inconsistent" : "None";
}

declareType("DataValidation", {
  scalars: {
    Type: { tag: "1.8", get: typeOf },
    Rule: {
      tag: "1.8",
      get: (range) => tellRule(ruleOf(range)),
      set: (range, value, host) => changeRule(range, host, (rule) => ruleFrom(value, rule)),
    },
    IgnoreBlanks: {
      tag: "1.8",
      get: (range) => ruleOf(range)?.ignoreBlank ?? true,
      set: (range, value, host) => changeRule(range, host, (rule) => ({ ...rule, ignoreBlank: asBoolean(value) })),
    },
    Prompt: {
      tag: "1.8",
      get: (range) => {
        const prompt = ruleOf(range)?.prompt;
        return { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt: prompt?.show ?? true };
      },
      set: (range, value, host) => {
        const { title = "", message = "", showPrompt = true } = asRecord(value);
        const prompt = { title: asString(title), message: asString(message), show: asBoolean(showPrompt) };
        if (prompt.title.length > 32 || prompt.message.length > 255) throw new HostError("InvalidArgument");
        changeRule(range, host, (rule) => ({ ...rule, prompt }));
      },
    },
    ErrorAlert: {
      tag: "1.8",
      get: (range) => {
        const alert = ruleOf(range)?.error;
        return {
          title: alert?.title ?? "",
          message: alert?.message ?? "",
          showAlert: alert?.show ?? true,
          style: capital(alert?.style ?? "stop"),
        };
      },
      set: (range, value, host) => {
        const { title = "", message = "", showAlert = true, style = "Stop" } = asRecord(value);
        const word = asOneOf(style, alertStyles);
        const error = {
          title: asString(title),
          message: asString(message),
          show: asBoolean(showAlert),
          style:
            word === "Stop" ? ("stop" as const) : word === "Warning" ? ("warning" as const) : ("information" as const),
        };
        if (error.title.length > 32 || error.message.length > 255) throw new HostError("InvalidArgument");
        changeRule(range, host, (rule) => ({ ...rule, error }));
      },
    },
    Valid: { tag: "1.8", get: (range, host) => invalidAreas(range, host).length === 0 },
  },
  methods: {
    Clear: {
      tag: "1.8",
      call: ({ sheet, areas }, _args, host) => {
        assertAllowed(host.workbook, sheet, "edit", areas);
        for (const area of areas) sheet.dataValidations = withoutArea(sheet.dataValidations, area);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    GetInvalidCells: { tag: "1.9", call: (range, _args, host) => orItemNotFound(invalid(range, host)) },
    GetInvalidCellsOrNullObject: { tag: "1.9", call: (range, _args, host) => invalid(range, host) },
  },
});
