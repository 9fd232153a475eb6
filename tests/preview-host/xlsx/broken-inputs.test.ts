import { strToU8 } from "fflate";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { XlsxFailure, type XlsxFailureCode } from "../../../src/preview-host/xlsx/xlsx-failure";
import { contentTypes, relationships, smallBook, zipParts } from "./support/package-fixture";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

function codeOf(bytes: Uint8Array): XlsxFailureCode {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof XlsxFailure) return error.code;
    throw error;
  }
  throw new Error("The file was read");
}

const book = smallBook({ sheets: ["<sheetData/>"] });

describe("files that cannot be opened", () => {
  test("text is no workbook", () => {
    expect(codeOf(strToU8("Họ tên;Ngày sinh"))).toBe("not-xlsx");
  });

  test("an empty file is no workbook", () => {
    expect(codeOf(new Uint8Array())).toBe("not-xlsx");
  });

  test("an old .xls is no .xlsx", () => {
    expect(codeOf(Uint8Array.from([...OLE_HEADER, 0, 0, 0, ...utf16("Workbook")]))).toBe("not-xlsx");
  });

  test("an encrypted workbook is told from an old .xls, wherever its stream's name lies", () => {
    expect(codeOf(Uint8Array.from([...OLE_HEADER, 69, 7, 9, ...utf16("EncryptedPackage")]))).toBe("encrypted");
  });

  test("a cut-off archive is broken", () => {
    const bytes = zipParts(book);
    expect(codeOf(bytes.subarray(0, bytes.length - 60))).toBe("broken-zip");
  });

  test("a zip of something else is no workbook", () => {
    expect(codeOf(zipParts({ "ghi-chu.txt": "xin chào" }))).toBe("not-xlsx");
  });

  test("a Word document is no workbook", () => {
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const parts = {
      "[Content_Types].xml": contentTypes({ "word/document.xml": word }),
      "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
      "word/document.xml": "<document/>",
    };
    expect(codeOf(zipParts(parts))).toBe("not-xlsx");
  });

  test("a workbook of chart sheets alone has no sheet to work on", () => {
    expect(codeOf(zipParts(smallBook({ sheets: [] })))).toBe("no-sheets");
  });

  test("a part that is not well-formed is damage", () => {
    expect(codeOf(zipParts({ ...book, "xl/worksheets/sheet1.xml": "<worksheet><sheetPr></worksheet>" }))).toBe(
      "broken-zip",
    );
  });

  test("a sheet that ends within a cell is damage", () => {
    const cut = '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>ab</sheetData></worksheet>';
    expect(codeOf(zipParts({ ...book, "xl/worksheets/sheet1.xml": cut }))).toBe("broken-zip");
  });

  test("entities of a DTD are not expanded", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "ha">]><worksheet><sheetPr codeName="&x;"/></worksheet>';
    expect(codeOf(zipParts({ ...book, "xl/worksheets/sheet1.xml": bomb }))).toBe("broken-zip");
  });

  test("an archive that claims to unpack to more than 512 MiB is refused before it is unpacked", () => {
    const bytes = zipParts(book);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The first central directory header (PK 01 02) has the unpacked size at offset 24.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 600 * 1024 * 1024, true);
        break;
      }
    }
    expect(codeOf(bytes)).toBe("broken-zip");
  });
});
