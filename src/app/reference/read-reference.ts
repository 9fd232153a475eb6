import type { Reference } from "../../domain/reference";
import { foldText } from "../../domain/text/fold";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { readActivities, readPapers } from "./read-activities";
import { readInfo } from "./read-info";
import { readHamlets, readTargets, readUnits } from "./read-places";
import { ReferenceCells } from "./reference-cells";
import { REFERENCE_SHEETS } from "./reference-sheets";

/** Why the reference sheets of a workbook cannot be used, and which of them it lacks. */
export interface ReferenceProblem {
  readonly code: "no-reference-sheets" | "no-info-sheet";
  readonly missing: readonly string[];
}

/** All that the reference sheets say (contract §1), hidden ones included; a missing sheet is an empty list. Pure. */
export function readReference(snapshot: WorkbookSnapshot): Reference {
  const cells = (name: string): ReferenceCells | null => cellsOf(snapshot, name);
  const read = <T>(name: string, reader: (from: ReferenceCells) => T[]): T[] => {
    const from = cells(name);
    return from ? reader(from) : [];
  };
  const info = cells(REFERENCE_SHEETS.info);
  return {
    info: readInfo(info, info?.sheet.name ?? REFERENCE_SHEETS.info),
    hamlets: read(REFERENCE_SHEETS.hamlets, readHamlets),
    units: read(REFERENCE_SHEETS.units, readUnits),
    targets: read(REFERENCE_SHEETS.targets, readTargets),
    activities: read(REFERENCE_SHEETS.activities, readActivities),
    papers: read(REFERENCE_SHEETS.papers, readPapers),
    sheets: Object.values(REFERENCE_SHEETS)
      .filter((name) => cells(name) !== null)
      .map((name) => foldText(name)),
  };
}

/** Null when `Thông tin` is there; otherwise whether any reference sheet is, and the names of those missing. */
export function referenceProblem(snapshot: WorkbookSnapshot): ReferenceProblem | null {
  const names = Object.values(REFERENCE_SHEETS);
  const missing = names.filter((name) => cellsOf(snapshot, name) === null);
  if (!missing.includes(REFERENCE_SHEETS.info)) return null;
  return { code: missing.length === names.length ? "no-reference-sheets" : "no-info-sheet", missing };
}

function cellsOf({ sheets, date1904 }: WorkbookSnapshot, name: string): ReferenceCells | null {
  const wanted = foldText(name).trim();
  const sheet = sheets.find((one) => foldText(one.name).trim() === wanted);
  return sheet ? new ReferenceCells(sheet, date1904) : null;
}
