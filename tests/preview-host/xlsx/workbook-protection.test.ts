import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { codeOf, hostsOfThisFile } from "../support/open-host";
import { openBook, reopened, sheetAt } from "./support/model-access";
import { partsOf, smallBook, zipParts } from "./support/package-fixture";

const open = hostsOfThisFile();
const protectedBook = (attributes: string): Uint8Array =>
  zipParts(smallBook({ sheets: ["<sheetData/>"], workbookHead: `<workbookProtection ${attributes}/>` }));

// Source: ECMA-376-1 §18.2.29.
describe("the structure's protection in files (emulated)", () => {
  test("a protected file refuses a new sheet, as Excel does", async () => {
    const host = await open({ bytes: protectedBook('lockStructure="1"') });
    expect(await codeOf(host, (_sheet, context) => context.workbook.worksheets.add("Thêm"))).toBe("AccessDenied");
  });

  test("windows that are locked say nothing of the structure", () => {
    expect(readWorkbook(protectedBook('lockWindows="1"')).structureProtected).toBeUndefined();
  });

  test("protection set by the add-in is in the saved file", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(readWorkbook(host.save()).structureProtected).toBe(true);
  });

  test("a protection that is kept keeps its password; one that is lifted leaves what locks the windows", () => {
    const bytes = protectedBook('workbookPassword="CC1A" lockStructure="1" lockWindows="1"');
    const workbook = readWorkbook(bytes);
    sheetAt(workbook, 0).name = "Thôn 1";
    expect(partsOf(writeWorkbook(workbook))["xl/workbook.xml"]).toContain('workbookPassword="CC1A" lockStructure="1"');
    workbook.structureProtected = false;
    const saved = partsOf(writeWorkbook(workbook))["xl/workbook.xml"];
    expect(saved).toContain('<workbookProtection lockWindows="1"/>');
  });
});

describe("conditional formats by formula over several areas", () => {
  test("a rule of three areas has all three after a change of its sheet, and its formula", () => {
    const rule =
      '<sheetData/><conditionalFormatting sqref="A1:A9 C2 E1:F3"><cfRule type="expression" priority="1">' +
      "<formula>A1&gt;0</formula></cfRule></conditionalFormatting>";
    const workbook = openBook({ sheets: [rule] });
    const [read] = sheetAt(workbook, 0).conditionalFormats;
    read!.priority = 2;
    const [again] = sheetAt(reopened(workbook), 0).conditionalFormats;
    expect(again).toMatchObject({ kind: "custom", formula: "A1>0", priority: 2 });
    expect(again?.areas).toEqual([
      { top: 0, left: 0, bottom: 8, right: 0 },
      { top: 1, left: 2, bottom: 1, right: 2 },
      { top: 0, left: 4, bottom: 2, right: 5 },
    ]);
  });
});
