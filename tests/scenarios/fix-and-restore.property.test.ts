import { unzipSync } from "fflate";
import fc from "fast-check";
import { applyFixes } from "../../src/app/fixes";
import { restoreFixes } from "../../src/app/restore";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { startNodeHost, type NodeHost } from "../../src/preview-host/entry-node";
import { xlsxOf, type BookCell } from "../support/book-builder";
import { contractBook, listSheet } from "../support/contract-book";
import { bind } from "../support/open-host";

const port = excelWorkbookPort();
const CLOCK = { now: () => Date.UTC(2025, 9, 10) };

const NAMES = [
  ...["TRẦN THỊ MAI", "lê văn tám", " Y  Hlen\u00a0", "Ho\u0300\u0302 Thi\u0323 Be\u0301", "Ðinh Vаn Đức", "A Tik"],
  ...["NguyÔn V¨n Long", "NGUYÔN V¡N HïNG", "Ng\u00adêi Tèt", "Traàn Thò Thuûy", "=A1", "Võ  Hai", "a 2", "TRUE", ""],
];
const IDS: readonly BookCell[] = [
  ...[62078005555, "62078005555", "1090001234", 1090001234, "062078005555", "6.2078E+10", "'062078005555", null],
];
const PHONES: readonly BookCell[] = [912345678, "912345678", "01681234567", 1681234567, "0912 345 678", "+84912345678"];
const HAMLETS = ["Thôn 1", "Tho\u0302n 1", " Thôn 2", "Th«n 1", "Thôn 1\u200b"];
const FORMATS = ["General", "@", "0", "0.00E+00", "000000000000", "dd/mm/yyyy"];
const FONTS = ["Calibri", "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times"];

const row = fc.record({
  name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: "grapheme", maxLength: 12 })),
  id: fc.constantFrom(...IDS),
  phone: fc.constantFrom(...PHONES),
  hamlet: fc.constantFrom(...HAMLETS),
  formats: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...FORMATS))),
  font: fc.constantFrom(...FONTS),
});

type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function bookOf(rows: readonly Row[]): Uint8Array {
  const list = listSheet(
    "Thôn 1",
    rows.map(({ name, id, phone, hamlet }) => [writable(name), "30/12/1978", "Nam", id, phone, hamlet, ""]),
    {
      formats: Object.fromEntries(
        rows.flatMap(({ formats }, index) =>
          ["B", "E", "F"].map((letter, at) => [`${letter}${index + 2}`, formats[at]!]),
        ),
      ),
      fonts: Object.fromEntries(rows.map(({ font }, index) => [`B${index + 2}`, font])),
    },
  );
  return xlsxOf(contractBook(list));
}

/**
 * Without what no .xlsx holds as it is, and without an apostrophe ahead: Excel takes such a text only behind one more,
 * which it keeps as a mark of the cell beside the content.
 */
function writable(text: string): string {
  return text.replace(/^'+/, "").replace(/[\p{Cc}\ufffe\uffff]|_x[0-9a-f]{4}_/giu, "");
}

/** The list as it stands in the file. */
function listPart(host: NodeHost): string {
  return Buffer.from(unzipSync(host.save())["xl/worksheets/sheet4.xml"]!).toString("utf8");
}

async function inHost<T>(bytes: Uint8Array, act: (host: NodeHost) => Promise<T>): Promise<T> {
  const host = await startNodeHost({ bytes });
  try {
    bind(host);
    return await act(host);
  } finally {
    host.close();
  }
}

describe("whatever a list holds (emulated)", () => {
  test("all certain fixes, saved, opened again and taken back, give the same bytes", async () => {
    let mended = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const bytes = bookOf(rows);
        const before = await inHost(bytes, async (host) => listPart(host));
        const saved = await inHost(bytes, async (host) => {
          const fixed = await applyFixes(port, CLOCK, {});
          expect(fixed).toMatchObject({ ok: true, value: { left: [] } });
          mended += fixed.ok ? fixed.value.applied.length : 0;
          return host.save();
        });
        await inHost(saved, async (host) => {
          expect(await restoreFixes(port, () => true)).toMatchObject({ ok: true, value: { left: [] } });
          expect(listPart(host)).toBe(before);
          expect(host.workbook.customXmlParts).toEqual([]);
        });
      }),
      { numRuns: 20 },
    );
    expect(mended).toBeGreaterThan(40);
  });
});
