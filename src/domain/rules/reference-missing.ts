import type { ReferenceFinding } from "../issue";
import type { InfoKey, Place, Reference } from "../reference";
import { exampleSheet } from "./example/example-sheet";
import { INFO_SHEET_START } from "./reference/info-sheet-start";
import type { ReferenceRule } from "./rule";

/**
 * Without the day of the figures, the population and the adults no headline figure can be computed. At the value's
 * cell when its label is there, else at the first cell of the sheet.
 */
export const referenceMissing: ReferenceRule = {
  scope: "reference",
  code: "reference-missing",
  source: "Mẫu số và ngày chốt của mọi tỷ lệ: trang Thông tin",
  examples: {
    failing: exampleSheet([{}], { info: { "Người trong độ tuổi trưởng thành": "" } }),
    passing: exampleSheet([{}], { info: { "Người trong độ tuổi trưởng thành": "200" } }),
  },
  check(reference) {
    const { dates, numbers } = reference.info;
    const absent: InfoKey[] = [];
    if (!dates.asOf) absent.push("asOf");
    if (!numbers.population) absent.push("population");
    if (!numbers.adults) absent.push("adults");
    return absent.map((key): ReferenceFinding => {
      const { sheet, cell } = placeOf(reference, key);
      return { at: "reference", code: "reference-missing", sheet, cell, key };
    });
  },
};

function placeOf(reference: Reference, key: InfoKey): Place {
  return reference.info.problems.find((problem) => problem.key === key)?.place ?? INFO_SHEET_START;
}
