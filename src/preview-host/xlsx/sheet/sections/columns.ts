import type { ColumnInfo } from "../../../model/workbook-model";
import { LAST_COLUMN } from "../../cell-address";
import {
  booleanAttribute,
  element,
  elementsOf,
  numberAttribute,
  setAttribute,
  type XmlElement,
} from "../../package/xml-tree";
import type { SectionWriting, SheetSection } from "../sheet-section";

/** Some producers say once more, for all columns to the last, what the default width is: nothing of its own. */
function isRepeatedDefault(column: XmlElement): boolean {
  return (
    (numberAttribute(column, "max") ?? 0) > LAST_COLUMN &&
    !booleanAttribute(column, "customWidth", false) &&
    !booleanAttribute(column, "hidden", false) &&
    (numberAttribute(column, "style") ?? 0) === 0
  );
}

function spanOf(column: XmlElement): [number, number] {
  const first = (numberAttribute(column, "min") ?? 1) - 1;
  return [first, Math.min((numberAttribute(column, "max") ?? first + 1) - 1, LAST_COLUMN)];
}

function columnInfo(column: XmlElement, styleOf: (xf: number) => number): ColumnInfo {
  const info: ColumnInfo = {};
  const width = numberAttribute(column, "width");
  if (width !== undefined) info.width = width;
  if (booleanAttribute(column, "hidden", false)) info.hidden = true;
  const style = numberAttribute(column, "style");
  if (style !== undefined && style !== 0) info.style = styleOf(style);
  const level = numberAttribute(column, "outlineLevel") ?? 0;
  if (level > 0) info.outlineLevel = level;
  return info;
}

/** The attributes of one column: those of the file where it had the column, with what the model changed. */
function writeColumn(info: ColumnInfo, before: XmlElement | undefined, context: SectionWriting): XmlElement {
  const made = element("col", { min: 0, max: 0, ...before?.attributes });
  const width = info.width ?? context.sheet.defaultColumnWidth;
  if (numberAttribute(made, "width") !== width) {
    setAttribute(made, "width", width);
    setAttribute(made, "bestFit", undefined);
    if (info.width !== undefined) setAttribute(made, "customWidth", 1);
  }
  const style = info.style === undefined ? 0 : context.styles.xfOf(info.style);
  setAttribute(made, "style", style === 0 ? undefined : style);
  setAttribute(made, "hidden", info.hidden === true ? 1 : undefined);
  setAttribute(made, "outlineLevel", info.outlineLevel === undefined ? undefined : info.outlineLevel);
  return made;
}

function likeButPlace(one: XmlElement, other: XmlElement): boolean {
  const rest = ({ attributes: { min: _min, max: _max, ...others } }: XmlElement): string => JSON.stringify(others);
  return rest(one) === rest(other);
}

/** Widths, visibility, styles and outline levels of columns. */
export const columns: SheetSection = {
  elements: ["cols"],
  read([found], { sheet, styles }) {
    for (const column of found === undefined ? [] : elementsOf(found)) {
      if (isRepeatedDefault(column)) continue;
      const [first, last] = spanOf(column);
      for (let at = first; at <= last; at += 1) {
        sheet.columns.set(
          at,
          columnInfo(column, (xf) => styles.tableIndex[xf] ?? 0),
        );
      }
    }
  },
  fingerprint({ columns, defaultColumnWidth }) {
    const listed = [...columns.entries()].sort(([one], [other]) => one - other);
    return JSON.stringify([
      defaultColumnWidth,
      listed.map(([at, { width, hidden, style, outlineLevel }]) => [
        at,
        width,
        hidden === true,
        style,
        outlineLevel ?? 0,
      ]),
    ]);
  },
  write([found], context) {
    const old = found === undefined ? [] : elementsOf(found);
    const repeated = old.filter(isRepeatedDefault);
    const before = new Map<number, XmlElement>();
    for (const column of old.filter((one) => !repeated.includes(one))) {
      const [first, last] = spanOf(column);
      for (let at = first; at <= last; at += 1) before.set(at, column);
    }
    const made: XmlElement[] = [];
    let previous = -2;
    for (const [at, info] of [...context.sheet.columns].sort(([one], [other]) => one - other)) {
      const isBlank = Object.keys(info).length === 0;
      const column = isBlank ? undefined : writeColumn(info, before.get(at), context);
      const last = made.at(-1);
      if (column === undefined) continue;
      if (last !== undefined && previous === at - 1 && likeButPlace(last, column)) setAttribute(last, "max", at + 1);
      else {
        setAttribute(column, "min", at + 1);
        setAttribute(column, "max", at + 1);
        made.push(column);
      }
      previous = at;
    }
    for (const rest of repeated) {
      const from = Math.max(previous + 2, numberAttribute(rest, "min") ?? 1);
      if (from > LAST_COLUMN + 1) continue;
      setAttribute(rest, "min", from);
      made.push(rest);
    }
    return made.length === 0 ? [] : [element("cols", {}, made)];
  },
};
