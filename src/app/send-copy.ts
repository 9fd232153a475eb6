import type { WritePlan } from "../sheet/write-plan";
import type { ReportDraft } from "./output-drafts";

/**
 * The plan that makes a new, empty workbook the copy for sending: the report sheet alone, values only, the issuer in
 * the properties. `emptySheets` are the sheets the new workbook came with.
 */
export function sendCopyPlan({ draft, report }: ReportDraft, emptySheets: readonly string[]): WritePlan {
  return {
    steps: [
      { verb: "rebuild-sheet", draft },
      ...emptySheets.map((sheet) => ({ verb: "delete-sheet", sheet }) as const),
      { verb: "set-properties", title: report.subject, author: report.head.issuer },
      { verb: "activate-sheet", sheet: draft.name },
    ],
  };
}
