import { booleanAttribute, cloneElement, element, setAttribute, type XmlElement } from "../package/xml-tree";

/** The attributes of <workbookProtection> (ECMA-376-1 §18.2.29) that guard the structure, not windows or revisions. */
const STRUCTURE_ATTRIBUTES = [
  "lockStructure",
  "workbookPassword",
  "workbookPasswordCharacterSet",
  "workbookAlgorithmName",
  "workbookHashValue",
  "workbookSaltValue",
  "workbookSpinCount",
];

export function isStructureProtected(found: XmlElement | undefined): boolean {
  return booleanAttribute(found, "lockStructure", false);
}

/** The element for a workbook whose structure is protected or not; undefined when nothing is left to say. */
export function structureProtection(found: XmlElement | undefined, isProtected: boolean): XmlElement | undefined {
  const made = found === undefined ? element("workbookProtection") : cloneElement(found);
  if (isProtected) setAttribute(made, "lockStructure", 1);
  else for (const name of STRUCTURE_ATTRIBUTES) setAttribute(made, name, undefined);
  return Object.keys(made.attributes).length === 0 ? undefined : made;
}
