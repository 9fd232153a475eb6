import { forEachCell, hasContent, usedArea } from "../../model/cell-store";
import { isCellError } from "../../model/cell-value";
import { areasFromCells, intersection } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { mergesStartingIn } from "../../model/merges";
import { formatNumber } from "../../number-format/format-number";
import type { Area, Cell, Sheet } from "../../model/workbook-model";
import { asOneOf, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import type { HostObject, MethodMember } from "../object-type";
import { openObject } from "../object-registry";
import { rangeObject } from "./range-navigation";

/** "If the merged areas count in this range is more than 512, then this method will fail" (typings of the API). */
const MAX_MERGED_AREAS = 512;

const cellTypes = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

function hasValueType(cell: Cell, wanted: string): boolean {
  if (wanted === "All") return true;
  const { value } = cell;
  if (isCellError(value)) return wanted.includes("Errors");
  if (typeof value === "boolean") return wanted.includes("Logical");
  return typeof value === "number" ? wanted.includes("Number") : wanted.includes("Text");
}

function cellsWhere(sheet: Sheet, areas: readonly Area[], matches: (cell: Cell) => boolean): Area[] {
  const found = new Map<number, number[]>();
  for (const area of areas) {
    forEachCell(sheet, area, (row, column, cell) => {
      if (!matches(cell)) return;
      const columns = found.get(row);
      if (columns === undefined) found.set(row, [column]);
      else columns.push(column);
    });
  }
  return areasFromCells(found);
}

/** Blank and visible cells are looked for within the used range only, as Go To Special does. */
function placesWhere(sheet: Sheet, areas: readonly Area[], matches: (row: number, column: number) => boolean): Area[] {
  const found = new Map<number, number[]>();
  const limit = usedArea(sheet, false);
  for (const area of areas) {
    const part = limit === null ? null : intersection(area, limit);
    if (part === null) continue;
    for (let row = part.top; row <= part.bottom; row += 1) {
      const columns: number[] = [];
      for (let column = part.left; column <= part.right; column += 1) if (matches(row, column)) columns.push(column);
      if (columns.length > 0) found.set(row, columns);
    }
  }
  return areasFromCells(found);
}

function specialAreas({ sheet, areas }: LiveRange, args: ArgumentReader): Area[] {
  const type = asOneOf(args.raw(0), cellTypes);
  const valueType = args.has(1) ? asOneOf(args.raw(1), valueTypes) : "All";
  const within = (owners: readonly { areas: Area[] }[]): Area[] =>
    owners
      .flatMap((owner) => owner.areas.flatMap((own) => areas.map((area) => intersection(own, area))))
      .filter((area) => area !== null);
  switch (type) {
    case "Formulas":
      return cellsWhere(sheet, areas, (cell) => cell.formula !== undefined && hasValueType(cell, valueType));
    case "Constants":
      return cellsWhere(
        sheet,
        areas,
        (cell) => cell.formula === undefined && hasContent(cell) && hasValueType(cell, valueType),
      );
    case "Blanks":
      return placesWhere(sheet, areas, (row, column) => {
        const cell = sheet.cells.get(row)?.get(column);
        return cell === undefined || !hasContent(cell);
      });
    case "Visible":
      return placesWhere(
        sheet,
        areas,
        (row, column) => sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
      );
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return within(sheet.conditionalFormats);
    case "DataValidations":
    case "SameDataValidation":
      return within(sheet.dataValidations);
  }
}

/** A RangeAreas, or null for no area at all. */
export function areasObject(host: HostState, sheet: Sheet, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : openObject("RangeAreas", host.hold(new LiveRange(sheet, areas)));
}

function special(range: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  host.settle();
  return areasObject(host, range.sheet, specialAreas(range, args));
}

interface SearchCriteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

function criteriaOf(args: ArgumentReader): SearchCriteria {
  const record = args.record(1);
  const direction = record["searchDirection"];
  return {
    completeMatch: record["completeMatch"] === true,
    matchCase: record["matchCase"] === true,
    backwards: typeof direction === "string" && direction.toLowerCase() === "backwards",
  };
}

/** Whether a cell shows the text; constants are compared as shown, formulas by their text as well. */
function cellMatcher(host: HostState, wanted: string, criteria: SearchCriteria): (cell: Cell) => boolean {
  const fold = (text: string): string => (criteria.matchCase ? text : text.toLowerCase());
  const sought = fold(wanted);
  return (cell) => {
    const format = host.workbook.styles.get(cell.style).numberFormat;
    const shown = fold(formatNumber(cell.value, format, { date1904: host.workbook.date1904 }));
    const texts = cell.formula === undefined ? [shown] : [shown, fold(`=${cell.formula}`)];
    return texts.some((text) => (criteria.completeMatch ? text === sought : text.includes(sought)));
  };
}

function find(range: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  host.settle();
  const criteria = criteriaOf(args);
  const matches = cellMatcher(host, args.string(0), criteria);
  const found: [number, number][] = [];
  forEachCell(range.sheet, range.area, (row, column, cell) => {
    if (matches(cell)) found.push([row, column]);
  });
  const hit = criteria.backwards ? found.at(-1) : found[0];
  if (hit === undefined) return null;
  return rangeObject(host, range.sheet, { top: hit[0], bottom: hit[0], left: hit[1], right: hit[1] });
}

/** `worksheet.findAll`: every matching cell of the sheet. */
export function findAllAreas(sheet: Sheet, args: ArgumentReader, host: HostState): Area[] {
  host.settle();
  const area = usedArea(sheet, true);
  return area === null ? [] : cellsWhere(sheet, [area], cellMatcher(host, args.string(0), criteriaOf(args)));
}

function mergedAreas({ sheet, areas }: LiveRange): Area[] {
  return areas.flatMap((area) => mergesStartingIn(sheet, area));
}

export function orItemNotFound(result: HostObject | null): HostObject {
  if (result === null) throw new HostError("ItemNotFound");
  return result;
}

/** Search and special cells, the same for Range and RangeAreas where both have them. */
export const specialCellMethods: Record<string, MethodMember<LiveRange>> = {
  GetSpecialCells: { tag: "1.9", call: (range, args, host) => orItemNotFound(special(range, args, host)) },
  GetSpecialCellsOrNullObject: { tag: "1.9", call: special },
};

export const rangeSearch: Record<string, MethodMember<LiveRange>> = {
  ...specialCellMethods,
  Find: { tag: "1.9", call: (range, args, host) => orItemNotFound(find(range, args, host)) },
  FindOrNullObject: { tag: "1.9", call: find },
  GetMergedAreasOrNullObject: {
    tag: "1.13",
    call: (range, _args, host) => {
      const merged = mergedAreas(range);
      if (merged.length > MAX_MERGED_AREAS) throw new HostError("GeneralException");
      return areasObject(host, range.sheet, merged);
    },
  },
};
