/** Writes the sample workbooks and the truth about them; the same bytes each time. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../src/preview-host/xlsx/write-workbook";
import { dakLongBook } from "./sample/dak-long-book";
import { makeBook } from "./sample/make-book";
import type { SampleBook } from "./sample/sample-book";
import { vungCaoBook } from "./sample/vung-cao-book";

const FOLDER = path.join(__dirname, "..", "assets", "samples");

const SAMPLES: Readonly<Record<string, () => SampleBook>> = {
  "dak-long-2025": dakLongBook,
  "vung-cao-2026": vungCaoBook,
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, book] of Object.entries(SAMPLES)) {
  const { workbook, truth } = makeBook(book());
  writeFileSync(path.join(FOLDER, `${name}.xlsx`), writeWorkbook(workbook));
  writeFileSync(path.join(FOLDER, `${name}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
  const rows = truth.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  console.log(`${name}: ${rows} rows, ${truth.persons} persons, ${truth.planted.length} planted`);
}
