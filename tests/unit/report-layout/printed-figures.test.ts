import { buildReport } from "../../../src/domain/report/build-report";
import type { Report, TextRun } from "../../../src/domain/report/report";
import { layOutReport } from "../../../src/report-layout/report-sheet";
import { parseCellAddress } from "../../../src/sheet/a1";
import { makeReportInput } from "../domain/report/make-report-input";

/** A paragraph far higher than a row of Excel may be, with a figure every few sentences. */
function longReport(): Report {
  const runs = Array.from({ length: 60 }, (_, index): TextRun[] => [
    {
      text: `Câu thứ ${index + 1} của đoạn văn dài kể về việc học tập kỹ năng số ở các thôn trong xã, với kết quả là `,
    },
    { text: `<${index}>`, figure: { kind: "indicator", id: "learners", part: "numerator" } },
    { text: " người. " },
  ]).flat();
  return { ...buildReport("bdhvs", makeReportInput()), body: [{ kind: "paragraph", runs }] };
}

test("a paragraph cut into several rows has each figure in the row that prints it, once", () => {
  const { draft, figures } = layOutReport(longReport());
  const { cells } = draft.blocks[0]!;
  expect(new Set(figures.map(({ cell }) => cell)).size).toBeGreaterThan(2);
  expect(figures.map(({ text }) => text)).toEqual(Array.from({ length: 60 }, (_, index) => `<${index}>`));
  for (const { cell, text } of figures) {
    const { row, column } = parseCellAddress(cell)!;
    expect([text, String(cells[row]![column]).includes(text)]).toEqual([text, true]);
  }
});
