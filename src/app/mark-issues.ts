import { parseCellAddress } from "../sheet/a1";
import type { CellMark, WriteStep } from "../sheet/write-plan";
import type { Analysis } from "./analyse";
import type { Applied, Outcome, WorkbookPort } from "./ports";

/**
 * Shows issues on the participant sheets by conditional formats of our own; fills of the officer stay as they are.
 * Tidying (info) is not marked: it would drown the rest. A protected sheet is left unmarked and named in the failure;
 * the others are marked all the same.
 */
export function markIssues(port: WorkbookPort, analysis: Analysis): Promise<Outcome<Applied>> {
  const marks = new Map<string, CellMark[]>();
  const seen = new Set<string>();
  for (const { sheet, cell, severity } of analysis.issues) {
    const place = parseCellAddress(cell);
    if (severity === "info" || !place || seen.has(`${sheet}!${cell}!${severity}`)) continue;
    seen.add(`${sheet}!${cell}!${severity}`);
    const ofSheet = marks.get(sheet) ?? [];
    ofSheet.push({ ...place, severity });
    marks.set(sheet, ofSheet);
  }
  const steps = sheetsToMark(analysis).map((sheet): WriteStep => ({
    verb: "mark-cells",
    sheet,
    marks: marks.get(sheet) ?? [],
  }));
  return port.apply({ steps: [{ verb: "clear-marks" }, ...steps] });
}

/** Takes all our marks away again, also from sheets that are hidden by now or no lists any more. */
export function clearMarks(port: WorkbookPort): Promise<Outcome<Applied>> {
  return port.apply({ steps: [{ verb: "clear-marks" }] });
}

function sheetsToMark({ sheets }: Analysis): string[] {
  return sheets.filter(({ role }) => role === "participants").map(({ name }) => name);
}
