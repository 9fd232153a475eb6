import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { reopened } from "./support/model-access";
import { changedParts, partsOf, zipParts } from "./support/package-fixture";

const FOREIGN = "{0A0B0C0D-0000-0000-0000-000000000001}";
const OURS = "{11111111-2222-3333-4444-555555555555}";

describe("custom XML parts", () => {
  test("a part of another program is read and keeps its bytes when one is added", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    expect(workbook.customXmlParts).toEqual([{ id: FOREIGN, xml: '<đề xmlns="urn:khac">giữ nguyên</đề>' }]);
    workbook.customXmlParts.push({ id: OURS, xml: '<log xmlns="urn:bao-cao-so:log"><a>é</a></log>' });
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(partsOf(after)["customXml/itemProps2.xml"]).toContain('ds:uri="urn:bao-cao-so:log"');
    expect(reopened(workbook).customXmlParts).toEqual(workbook.customXmlParts);
  });

  test("a part is changed and removed", () => {
    const workbook = readWorkbook(fullWorkbook());
    workbook.customXmlParts = [{ id: FOREIGN, xml: "<khac/>" }];
    expect(reopened(workbook).customXmlParts).toEqual([{ id: FOREIGN, xml: "<khac/>" }]);
    workbook.customXmlParts = [];
    const parts = partsOf(writeWorkbook(workbook));
    expect(Object.keys(parts).filter((path) => path.startsWith("customXml"))).toEqual([]);
  });
});

describe("settings of the add-in", () => {
  const settings = new Map<string, unknown>([
    ["chuỗi", 'có "ngoặc" & <dấu>'],
    ["đối tượng", { a: [1, null, true] }],
  ]);

  test("settings are kept with the workbook and found again", () => {
    const workbook = readWorkbook(fullWorkbook());
    workbook.settings = new Map(settings);
    const again = reopened(workbook);
    expect([...again.settings]).toEqual([...settings]);
    again.settings.delete("chuỗi");
    again.settings.set("mới", 1);
    expect([...reopened(again).settings.keys()]).toEqual(["đối tượng", "mới"]);
    const parts = Object.keys(partsOf(writeWorkbook(again))).filter((path) =>
      path.includes("webextensions/webextension"),
    );
    expect(parts).toEqual(["xl/webextensions/webextension1.xml"]);
  });

  test("the task pane stays closed for whoever opens the file", () => {
    const workbook = readWorkbook(fullWorkbook());
    workbook.settings = new Map(settings);
    expect(partsOf(writeWorkbook(workbook))["xl/webextensions/taskpanes.xml"]).toContain('visibility="0"');
  });

  test("the extension of another add-in is left alone", () => {
    const first = readWorkbook(fullWorkbook());
    first.settings = new Map(settings);
    const parts = partsOf(writeWorkbook(first));
    const path = "xl/webextensions/webextension1.xml";
    const foreign = (parts[path] ?? "").replace(/(<we:reference id=")[^"]*/, "$1wa104000000");
    const workbook = readWorkbook(zipParts({ ...parts, [path]: foreign }));
    expect(workbook.settings.size).toBe(0);
    workbook.settings.set("a", 1);
    const again = partsOf(writeWorkbook(workbook));
    expect(again[path]).toBe(foreign);
    expect([...reopened(workbook).settings]).toEqual([["a", 1]]);
  });
});

describe("document properties", () => {
  test("only what changed is written, and nothing is stamped", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    expect(workbook.properties).toMatchObject({ author: "Trần Thị B", company: "Xã Mẫu", title: "" });
    workbook.properties.title = "Báo cáo";
    workbook.properties.author = "";
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual(["docProps/core.xml"]);
    expect(partsOf(after)["docProps/core.xml"]).toMatch(
      /dc\/elements\/1.1\/"><dc:title>Báo cáo<\/dc:title><\/cp:coreProperties>$/,
    );
  });
});
