import type { ConditionalFormat } from "../../../model/workbook-model";
import { formatAreaList, parseAreaList } from "../../cell-address";
import { decodeXstring, encodeXstring } from "../../package/xml-text";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  cloneElement,
  element,
  numberAttribute,
  parseXml,
  replaceChild,
  serializeXml,
  setAttribute,
  textOf,
  type XmlElement,
} from "../../package/xml-tree";
import type { Palette } from "../../styles/palette";
import { flagOf, readFillColor } from "../../styles/read-styles";
import type { SectionReading, SectionWriting, SheetSection } from "../sheet-section";

type Look = NonNullable<ConditionalFormat["format"]>;

function readLook(dxf: XmlElement | undefined, palette: Palette): Look {
  const look: Look = {};
  const font = childNamed(dxf, "font");
  const fill = childNamed(dxf, "fill");
  const pattern = childNamed(fill, "patternFill");
  // In a dxf a solid fill (often without a pattern type) shows its background colour.
  const fillColor = palette.resolve(childNamed(pattern, "bgColor")) ?? readFillColor(fill, palette);
  if (fillColor !== null) look.fillColor = fillColor;
  const fontColor = palette.resolve(childNamed(font, "color"));
  if (fontColor !== null) look.fontColor = fontColor;
  if (childNamed(font, "b") !== undefined) look.bold = flagOf(font, "b");
  const borderColor = palette.resolve(childNamed(childNamed(childNamed(dxf, "border"), "left"), "color"));
  if (borderColor !== null) look.borderColor = borderColor;
  return look;
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");

function readRule(rule: XmlElement, sqref: string, context: SectionReading): ConditionalFormat {
  const { sheet, sheetNumber, styles } = context;
  const number = sheet.conditionalFormats.length + 1;
  const isCustom = rule.attributes["type"] === "expression";
  const read: ConditionalFormat = {
    id: `{00000000-000E-0000-${hex(sheetNumber - 1, 4)}-${hex(number, 12)}}`,
    areas: parseAreaList(sqref),
    priority: numberAttribute(rule, "priority") ?? number,
    stopIfTrue: booleanAttribute(rule, "stopIfTrue", false),
    kind: isCustom ? "custom" : "other",
  };
  if (!isCustom) return { ...read, xml: serializeXml(rule) };
  read.formula = decodeXstring(textOf(childNamed(rule, "formula")));
  const dxf = numberAttribute(rule, "dxfId");
  read.format = readLook(dxf === undefined ? undefined : styles.dxfs[dxf], styles.palette);
  if (dxf !== undefined) read.sourceDxf = dxf;
  return read;
}

/** What a rule's element says beyond its areas and priority. */
function contentOf({ kind, formula, format, xml, stopIfTrue }: ConditionalFormat): string {
  const look = format ?? {};
  return JSON.stringify([
    [kind, formula, xml, stopIfTrue],
    [look.fillColor, look.fontColor, look.bold, look.borderColor],
  ]);
}

const fieldsOf = (rule: ConditionalFormat): unknown[] => [formatAreaList(rule.areas), rule.priority, contentOf(rule)];

function writeRule(rule: ConditionalFormat, context: SectionWriting): XmlElement {
  const known = context.kept.get(`conditional ${rule.id}`);
  if (known !== undefined && known.fingerprint === contentOf(rule)) return cloneElement(known.element);
  if (rule.kind === "other") {
    const made = rule.xml === undefined ? element("cfRule", { type: "expression" }) : parseXml(rule.xml);
    // The extension of a rule copied from another sheet points to a part of that sheet.
    if (known === undefined) replaceChild(made, "extLst", undefined, []);
    setAttribute(made, "stopIfTrue", rule.stopIfTrue ? 1 : undefined);
    return made;
  }
  const made = known === undefined ? element("cfRule", { type: "expression", dxfId: 0 }) : cloneElement(known.element);
  const before = known === undefined ? undefined : (JSON.parse(known.fingerprint) as unknown[])[1];
  const now = (JSON.parse(contentOf(rule)) as unknown[])[1];
  if (JSON.stringify(before) !== JSON.stringify(now))
    setAttribute(made, "dxfId", context.styles.dxfOf(rule.format ?? {}));
  setAttribute(made, "stopIfTrue", rule.stopIfTrue ? 1 : undefined);
  made.children = [element("formula", {}, [encodeXstring(rule.formula ?? "FALSE")])];
  return made;
}

/** Conditional formats: rules by formula are understood, all others kept as their XML. */
export const conditionalFormats: SheetSection = {
  elements: ["conditionalFormatting"],
  read(found, context) {
    const { sheet, kept } = context;
    for (const block of found) {
      for (const rule of childrenNamed(block, "cfRule")) {
        const read = readRule(rule, block.attributes["sqref"] ?? "", context);
        sheet.conditionalFormats.push(read);
        kept.set(`conditional ${read.id}`, { fingerprint: contentOf(read), element: rule });
      }
    }
  },
  fingerprint: ({ conditionalFormats: rules }) => JSON.stringify(rules.map(fieldsOf)),
  write(found, context) {
    const blocks = new Map<string, XmlElement>();
    for (const rule of context.sheet.conditionalFormats) {
      const sqref = formatAreaList(rule.areas);
      if (sqref === "") continue;
      let block = blocks.get(sqref);
      if (block === undefined) {
        const old = found.find(({ attributes }) => attributes["sqref"] === sqref);
        block = element("conditionalFormatting", old === undefined ? { sqref } : { ...old.attributes });
        blocks.set(sqref, block);
      }
      const made = writeRule(rule, context);
      setAttribute(made, "priority", rule.priority);
      block.children.push(made);
    }
    return [...blocks.values()];
  },
};
