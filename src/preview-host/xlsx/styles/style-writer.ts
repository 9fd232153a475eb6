import type { BorderSide, CellStyle, ConditionalFormat, FontStyle, StyleTable } from "../../model/workbook-model";
import { encodeXstring } from "../package/xml-text";
import {
  childNamed,
  cloneElement,
  element,
  elementsOf,
  localName,
  replaceChild,
  serializeXml,
  setAttribute,
  type XmlElement,
} from "../package/xml-tree";
import { ensureDefaultNamespace } from "../package/namespaces";
import { builtinFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { readBorders, readFont } from "./read-styles";
import { differentFacets, type StyleFacet } from "./same-style";
import type { StyleSource } from "./style-source";

const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const XF_ORDER = ["alignment", "protection", "extLst"];

const rgbColor = (name: string, color: string): XmlElement =>
  element(name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });

/** Gives the file's index of every style of the model; styles the file lacks are appended to its styles part. */
export class StyleWriter {
  changed = false;
  private readonly root: XmlElement;
  private readonly lists = new Map<string, XmlElement>();
  private readonly known = new Map<string, Map<string, number>>();
  private readonly xfByStyle = new Map<number, number>();
  private readonly numberFormats: Map<number, string>;

  constructor(
    private readonly source: StyleSource,
    private readonly table: StyleTable,
  ) {
    if (source.root === null) throw new Error("A style writer needs a styles part to add to");
    this.root = cloneElement(source.root);
    this.numberFormats = new Map(source.numberFormats);
  }

  /** The index into cellXfs of a style of the workbook's table. */
  xfOf(styleIndex: number): number {
    const known = this.xfByStyle.get(styleIndex);
    if (known !== undefined) return known;
    const style = this.table.get(styleIndex);
    const xf = this.find(style) ?? this.append("cellXfs", this.buildXf(style));
    this.xfByStyle.set(styleIndex, xf);
    return xf;
  }

  /** The index into dxfs of a conditional format's look. */
  dxfOf(format: NonNullable<ConditionalFormat["format"]>): number {
    const children: XmlElement[] = [];
    const font: XmlElement[] = [];
    if (format.bold !== undefined) font.push(element("b", format.bold ? {} : { val: 0 }));
    if (format.fontColor !== undefined) font.push(rgbColor("color", format.fontColor));
    if (font.length > 0) children.push(element("font", {}, font));
    if (format.fillColor !== undefined) {
      // In a dxf a solid fill shows its background colour.
      const pattern = element("patternFill", { patternType: "solid" }, [
        rgbColor("fgColor", format.fillColor),
        rgbColor("bgColor", format.fillColor),
      ]);
      children.push(element("fill", {}, [pattern]));
    }
    if (format.borderColor !== undefined) {
      const { borderColor } = format;
      const sides = ["left", "right", "top", "bottom"].map((side) =>
        element(side, { style: "thin" }, [rgbColor("color", borderColor)]),
      );
      children.push(element("border", {}, sides));
    }
    return this.append("dxfs", element("dxf", {}, children));
  }

  /** A colour of the file as "#RRGGBB". */
  resolveColor(color: XmlElement | undefined): string | null {
    return this.source.palette.resolve(color);
  }

  /** The styles part with all that was appended. */
  finish(): XmlElement {
    ensureDefaultNamespace(this.root);
    return this.root;
  }

  private find(style: CellStyle): number | undefined {
    const own = style.sourceXf === undefined ? undefined : this.source.cellStyles[style.sourceXf];
    if (own !== undefined && differentFacets(own, style).size === 0) return style.sourceXf;
    if (own !== undefined) return undefined;
    const first = this.source.cellStyles[0];
    return first !== undefined && differentFacets(first, style).size === 0 ? 0 : undefined;
  }

  private buildXf(style: CellStyle): XmlElement {
    const { sourceXf } = style;
    const base = sourceXf === undefined ? undefined : this.source.cellXfs[sourceXf];
    const read = sourceXf === undefined ? undefined : this.source.cellStyles[sourceXf];
    const xf =
      base === undefined || read === undefined
        ? element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
        : cloneElement(base);
    const facets = differentFacets(read ?? this.source.cellStyles[0] ?? style, style);
    const all = base === undefined || read === undefined;
    const differs = (facet: StyleFacet): boolean => all || facets.has(facet);
    if (differs("numberFormat")) this.setPart(xf, "numFmtId", "applyNumberFormat", this.formatId(style.numberFormat));
    if (differs("font")) this.setPart(xf, "fontId", "applyFont", this.append("fonts", this.buildFont(style.font, xf)));
    if (differs("fill")) this.setPart(xf, "fillId", "applyFill", this.fillId(style.fill.color));
    if (differs("borders")) {
      this.setPart(xf, "borderId", "applyBorder", this.append("borders", this.buildBorder(style.borders, xf)));
    }
    if (differs("alignment")) this.setAlignment(xf, style.alignment);
    if (differs("protection")) this.setProtection(xf, style.protection);
    if (differs("quotePrefix")) setAttribute(xf, "quotePrefix", style.quotePrefix ? 1 : undefined);
    return xf;
  }

  private setPart(xf: XmlElement, attribute: string, apply: string, value: number): void {
    setAttribute(xf, attribute, value);
    setAttribute(xf, apply, 1);
  }

  private formatId(code: string): number {
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return builtin;
    for (const [id, known] of this.numberFormats) if (known === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.numberFormats.keys()) + 1;
    this.numberFormats.set(id, code);
    this.append("numFmts", element("numFmt", { numFmtId: id, formatCode: encodeXstring(code) }));
    return id;
  }

  private buildFont(font: FontStyle, xf: XmlElement): XmlElement {
    const base = this.source.fonts[Number(xf.attributes["fontId"] ?? 0)];
    const made = base === undefined ? element("font") : cloneElement(base);
    const before = base === undefined ? undefined : readFont(base, this.source.palette);
    const put = (local: string, child: XmlElement | undefined): void => replaceChild(made, local, child, FONT_ORDER);
    if (before?.bold !== font.bold) put("b", font.bold ? element("b") : undefined);
    if (before?.italic !== font.italic) put("i", font.italic ? element("i") : undefined);
    if (before?.strikethrough !== font.strikethrough) put("strike", font.strikethrough ? element("strike") : undefined);
    if (before?.underline !== font.underline) {
      const { underline } = font;
      put("u", underline === "none" ? undefined : element("u", underline === "single" ? {} : { val: underline }));
    }
    if (before?.size !== font.size) put("sz", element("sz", { val: font.size }));
    if (before?.color !== font.color) put("color", rgbColor("color", font.color));
    if (before?.name !== font.name) {
      // Family, character set and theme slot belong to the old typeface.
      for (const local of ["family", "charset", "scheme"]) put(local, undefined);
      put("name", element("name", { val: encodeXstring(font.name) }));
    }
    return made;
  }

  private fillId(color: string | null): number {
    // Fills 0 and 1 are reserved: none and gray125.
    if (color === null) return 0;
    const pattern = element("patternFill", { patternType: "solid" }, [
      rgbColor("fgColor", color),
      element("bgColor", { indexed: 64 }),
    ]);
    return this.append("fills", element("fill", {}, [pattern]));
  }

  private buildBorder(borders: CellStyle["borders"], xf: XmlElement): XmlElement {
    const base = this.source.borders[Number(xf.attributes["borderId"] ?? 0)];
    const made = base === undefined ? element("border") : cloneElement(base);
    const before = readBorders(base, this.source.palette);
    const side = (name: "left" | "right" | "top" | "bottom", older?: string): void => {
      const wanted: BorderSide = borders[name];
      const present = childNamed(made, name) ?? (older === undefined ? undefined : childNamed(made, older));
      if (present !== undefined && before[name].line === wanted.line && before[name].color === wanted.color) return;
      const local = present === undefined ? name : localName(present);
      const child =
        wanted.line === "none"
          ? element(local)
          : element(local, { style: wanted.line }, [rgbColor("color", wanted.color)]);
      replaceChild(made, local, child, BORDER_ORDER);
    };
    side("left", "start");
    side("right", "end");
    side("top");
    side("bottom");
    if (childNamed(made, "diagonal") === undefined) replaceChild(made, "diagonal", element("diagonal"), BORDER_ORDER);
    return made;
  }

  private setAlignment(xf: XmlElement, alignment: CellStyle["alignment"]): void {
    const found = childNamed(xf, "alignment");
    const made = found === undefined ? element("alignment") : cloneElement(found);
    const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = alignment;
    const written = horizontal === "centerAcrossSelection" ? "centerContinuous" : horizontal;
    setAttribute(made, "horizontal", horizontal === "general" ? undefined : written);
    setAttribute(made, "vertical", vertical === "bottom" ? undefined : vertical);
    setAttribute(made, "textRotation", textRotation === 0 ? undefined : textRotation);
    setAttribute(made, "wrapText", wrapText ? 1 : undefined);
    setAttribute(made, "indent", indent === 0 ? undefined : indent);
    setAttribute(made, "shrinkToFit", shrinkToFit ? 1 : undefined);
    const isPlain = Object.keys(made.attributes).length === 0;
    replaceChild(xf, "alignment", isPlain ? undefined : made, XF_ORDER);
    if (!isPlain || found !== undefined) setAttribute(xf, "applyAlignment", 1);
  }

  private setProtection(xf: XmlElement, protection: CellStyle["protection"]): void {
    const { locked, formulaHidden } = protection;
    const found = childNamed(xf, "protection") !== undefined;
    const isPlain = locked && !formulaHidden;
    const made = element("protection", { locked: locked ? undefined : 0, hidden: formulaHidden ? 1 : undefined });
    replaceChild(xf, "protection", isPlain ? undefined : made, XF_ORDER);
    if (!isPlain || found) setAttribute(xf, "applyProtection", 1);
  }

  /** The index in the named list of an equal element, appended when there is none. */
  private append(listName: string, child: XmlElement): number {
    const list = this.list(listName);
    const known = this.knownIn(listName, list);
    const key = serializeXml(child);
    const found = known.get(key);
    if (found !== undefined) return found;
    const members = elementsOf(list).filter((member) => localName(member) !== "extLst");
    list.children.push(child);
    setAttribute(list, "count", members.length + 1);
    known.set(key, members.length);
    this.changed = true;
    return members.length;
  }

  private knownIn(listName: string, list: XmlElement): Map<string, number> {
    let known = this.known.get(listName);
    if (known === undefined) {
      known = new Map();
      for (const [index, member] of elementsOf(list).entries()) {
        const key = serializeXml(member);
        if (!known.has(key)) known.set(key, index);
      }
      this.known.set(listName, known);
    }
    return known;
  }

  private list(name: string): XmlElement {
    let list = this.lists.get(name) ?? childNamed(this.root, name);
    if (list === undefined) {
      list = element(name);
      replaceChild(this.root, name, list, STYLE_SHEET_ORDER);
    }
    this.lists.set(name, list);
    return list;
  }
}
