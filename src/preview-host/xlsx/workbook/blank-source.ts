import { createWorkbook } from "../../model/create-workbook";
import { defaultCellStyle } from "../../model/style-table";
import type { CellStyle } from "../../model/workbook-model";
import { encodePart } from "../package/archive";
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE } from "../package/namespaces";
import { encodeXstring } from "../package/xml-text";
import { element, serializeXmlPart, type XmlElement } from "../package/xml-tree";
import { readStyles } from "../styles/read-styles";
import type { StyleSource } from "../styles/style-source";
import { registerSource, type WorkbookSource } from "./workbook-source";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
export const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A styles part with nothing but the given default style's font, and the fills every file starts with. */
export function blankStyles(path: string, first: CellStyle): { root: XmlElement; source: StyleSource } {
  const { font } = first;
  const fontElement = element("font", {}, [
    element("sz", { val: font.size }),
    element("color", { rgb: `FF${font.color.slice(1)}` }),
    element("name", { val: encodeXstring(font.name) }),
  ]);
  const fill = (patternType: string): XmlElement => element("fill", {}, [element("patternFill", { patternType })]);
  const border = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const root = element("styleSheet", { xmlns: MAIN_NAMESPACE }, [
    element("fonts", { count: 1 }, [fontElement]),
    element("fills", { count: 2 }, [fill("none"), fill("gray125")]),
    element("borders", { count: 1 }, [element("border", {}, border)]),
    element("cellStyleXfs", { count: 1 }, [element("xf", xf)]),
    element("cellXfs", { count: 1 }, [element("xf", { ...xf, xfId: 0 })]),
    element("cellStyles", { count: 1 }, [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ]);
  return { root, source: readStyles(path, root, undefined) };
}

/** A package of an empty workbook part and its styles. */
function blankParts(stylesPath: string, styles: XmlElement): [string, XmlElement][] {
  const relationship = (Id: string, kind: string, Target: string): XmlElement =>
    element("Relationship", { Id, Type: `${RELATIONSHIPS_NAMESPACE}/${kind}`, Target });
  const override = (PartName: string, ContentType: string): XmlElement =>
    element("Override", { PartName, ContentType });
  const relationships = (...children: XmlElement[]): XmlElement =>
    element("Relationships", { xmlns: `${PACKAGE}/relationships` }, children);
  return [
    [
      "[Content_Types].xml",
      element("Types", { xmlns: `${PACKAGE}/content-types` }, [
        element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        override("/xl/workbook.xml", WORKBOOK_TYPE),
        override(`/${stylesPath}`, STYLES_TYPE),
      ]),
    ],
    ["_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      element("workbook", { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATIONSHIPS_NAMESPACE }, [
        element("bookViews", {}, [element("workbookView")]),
        element("sheets"),
      ]),
    ],
    ["xl/_rels/workbook.xml.rels", relationships(relationship("rId1", "styles", "styles.xml"))],
    [stylesPath, styles],
  ];
}

/** The source of a workbook that was never a file. */
export function blankSource(first: CellStyle = defaultCellStyle()): WorkbookSource {
  const stylesPath = "xl/styles.xml";
  const { root, source: styles } = blankStyles(stylesPath, first);
  const blank = createWorkbook();
  return registerSource({
    parts: new Map(blankParts(stylesPath, root).map(([path, part]) => [path, encodePart(serializeXmlPart(part))])),
    workbookPath: "xl/workbook.xml",
    styles,
    strings: { path: null, xml: null, strings: [] },
    sheets: new Map(),
    entries: [],
    sections: new Map([
      ["dates", String(blank.date1904)],
      ["calculation", blank.calculationMode],
      ["protection", "false"],
    ]),
    properties: blank.properties,
    customXml: new Map(),
    settings: "[]",
    settingsPath: null,
  });
}
