import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export type Parts = Record<string, string>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const ROOT_ATTRIBUTES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** The bytes of an .xlsx package with these parts. */
export function zipParts(parts: Readonly<Parts>): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files);
}

/** The parts of a saved package as text. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Paths of parts that differ, are missing or are new after saving. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const same = (path: string): boolean =>
    old[path] !== undefined && now[path] !== undefined && Buffer.compare(old[path], now[path]) === 0;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => !same(path)).sort();
}

/** A <Relationships> part; each relationship is [id, kind, target] or, external, [id, kind, target, true]. */
export function relationships(...all: readonly (readonly [string, string, string, true?])[]): string {
  const children = all.map(([id, kind, target, external]) => {
    const type = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
    const mode = external === true ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${children.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const children = Object.entries(overrides).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${children.join("")}</Types>`
  );
}

export const worksheet = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${ROOT_ATTRIBUTES}>${inner}</worksheet>`;

export interface SmallBook {
  /** inner XML of each worksheet */
  sheets: string[];
  /** inner XML of <sst> */
  strings?: string;
  styles?: string;
  /** what follows <sheets> in the workbook part */
  workbookTail?: string;
  workbookHead?: string;
  /** further parts by path */
  more?: Parts;
  /** further relationships of the workbook part */
  workbookRelationships?: readonly (readonly [string, string, string, true?])[];
  overrides?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with sheets Sheet1, Sheet2 … and only what is given. */
export function smallBook(book: SmallBook): Parts {
  const names = book.sheets.map((_inner, index) => `Sheet${index + 1}`);
  const entries = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const overrides: Record<string, string> = { "xl/workbook.xml": `${TYPE}.sheet.main+xml`, ...book.overrides };
  const parts: Parts = {
    "[Content_Types].xml": "",
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  };
  const linked: (readonly [string, string, string, true?])[] = names.map(
    (_name, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  book.sheets.forEach((inner, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(inner);
    overrides[`xl/worksheets/sheet${index + 1}.xml`] = `${TYPE}.worksheet+xml`;
  });
  if (book.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${book.strings}</sst>`;
    overrides["xl/sharedStrings.xml"] = `${TYPE}.sharedStrings+xml`;
    linked.push(["rId90", "sharedStrings", "sharedStrings.xml"]);
  }
  if (book.styles !== undefined) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
    overrides["xl/styles.xml"] = `${TYPE}.styles+xml`;
    linked.push(["rId91", "styles", "styles.xml"]);
  }
  const { workbookHead = "", workbookTail = "" } = book;
  parts["xl/workbook.xml"] =
    `<workbook ${ROOT_ATTRIBUTES}>${workbookHead}<sheets>${entries.join("")}</sheets>${workbookTail}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relationships(...linked, ...(book.workbookRelationships ?? []));
  Object.assign(parts, book.more);
  parts["[Content_Types].xml"] = contentTypes(overrides);
  return parts;
}

/** Styles with the fonts, fills and borders every file has, and the given cellXfs besides the default one. */
export function plainStyles({ fonts = "", cellXfs = "", numFmts = "", tail = "" }): string {
  return (
    `${numFmts}<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>${fonts}</fonts>` +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellXfs}</cellXfs>${tail}`
  );
}
