import fc from "fast-check";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import { hostsOfThisFile } from "../support/open-host";
import { plainDraft } from "../support/plain-draft";

const open = hostsOfThisFile();
const port = excelWorkbookPort();
const SHEET = "Người học";
const LONGEST = 32_766;

async function writtenTexts(host: NodeHost, texts: readonly string[], numberFormat?: string): Promise<unknown[]> {
  const area = { top: 0, left: 0, bottom: texts.length - 1, right: 0 };
  const draft = plainDraft(
    SHEET,
    texts.map((text) => [text]),
    numberFormat === undefined ? {} : { formats: [{ area, numberFormat }] },
  );
  expect(await port.apply({ steps: [{ verb: "rebuild-sheet", draft }] })).toMatchObject({ ok: true });
  const { cells } = host.host.sheetNamed(SHEET);
  return texts.map((_, row) => {
    const cell = cells.get(row)?.get(0);
    if (cell?.formula !== undefined) throw new Error(`A formula was made: ${cell.formula}`);
    return cell?.value ?? "";
  });
}

const TRAPS = [
  ...[
    "=1+1",
    '=HYPERLINK("http://x")',
    "+84912345678",
    "-5",
    "@SUM(A1)",
    "'x",
    "''",
    "'",
    "00123",
    "5/3",
    "05/03/1990",
  ],
  ...["TRUE", "false", " TRUE ", "1E5", "6.2098E+10", "1,234", "12%", "$5", "(5)", "1 1/2", "10:30", "Mar-5", "5 mar"],
  ...[
    "#N/A",
    "#REF!",
    "062090001234",
    " 1",
    "1 ",
    "\t2",
    "=",
    "-",
    "+",
    "@",
    "'=1",
    "May 1990",
    "một\ndòng",
    "Đỗ Thị Ý",
  ],
];

describe("texts of a draft (emulated)", () => {
  test("stay texts exactly as they stand, whatever they look like", async () => {
    expect(await writtenTexts(await open(), TRAPS)).toEqual(TRAPS);
  });

  test("stay so in cells of a text format", async () => {
    expect(await writtenTexts(await open(), TRAPS, "@")).toEqual(TRAPS);
  });

  test("stay so up to the length a cell holds; what is longer is cut", async () => {
    const long = "=".repeat(LONGEST);
    const letters = "a".repeat(LONGEST + 1);
    expect(await writtenTexts(await open(), [long, letters])).toEqual([long, letters]);
    expect(await writtenTexts(await open(), [`${long}==`, `${letters}b`])).toEqual([long, letters]);
  });

  test("read back as they were written, for any text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.stringMatching(/^[-+=@'$(]?[0-9]{1,6}([./:,-][0-9]{1,4})?([%)]|[eE][0-9]{1,2})?$/),
      fc.stringMatching(/^[0-9 ]{0,3}(jan|Feb|mar|APR|may|June|true|FALSE|am|PM|x)[-/ .,0-9]{0,6}$/),
    );
    const host = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((value) => value !== ""),
          { minLength: 40, maxLength: 120 },
        ),
        async (texts) => {
          expect(await writtenTexts(host, texts)).toEqual(texts);
        },
      ),
      { numRuns: 25, seed: 20_251_010 },
    );
  });

  test("of a link are shown as they stand", async () => {
    const host = await open();
    const texts = ["'Thôn 1'!B7", "=1+1", "00123", "5/3"];
    const draft = plainDraft(
      SHEET,
      texts.map((text) => [text]),
      {
        links: texts.map((text, row) => ({ row, column: 0, target: "'Thôn 1'!B7", text })),
      },
    );
    await port.apply({ steps: [{ verb: "rebuild-sheet", draft }] });
    const { cells, hyperlinks } = host.host.sheetNamed(SHEET);
    expect(texts.map((_, row) => cells.get(row)!.get(0)!.value)).toEqual(texts);
    expect(hyperlinks.map(({ location }) => location)).toEqual(texts.map(() => "'Thôn 1'!B7"));
  });
});
