import type { Analysis } from "../app/analyse";
import type { ReportDraft } from "../app/output-drafts";
import { ownReportTexts } from "../app/own-report-texts";
import { personalTraces } from "../app/personal-traces";
import { sendCopyPlan } from "../app/send-copy";
import { sendRefusedVi } from "../i18n/send-refused-words";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { startNodeHost } from "../preview-host/entry-node";
import { createWorkbook } from "../preview-host/model/create-workbook";
import { hostProblem } from "./host-problem";
import { InputProblem } from "./input-problem";
import { packageTexts } from "./package-texts";
import { useHost } from "./use-host";

/**
 * The font in whose digits the copy's column widths count: at 12 points a digit takes 8 px exactly, so that Excel
 * (whole pixels) and LibreOffice (unrounded: 7.43 for Calibri 11) print the same widths.
 */
const DEFAULT_FONT = { name: "Times New Roman", size: 12 };

/**
 * Makes the copy for sending as a new file, never a cleaned old one, reads the finished bytes again and hands
 * them out only if no personal data of a participant is in them; otherwise throws InputProblem, without the data.
 */
export async function makeSendCopy(report: ReportDraft, analysis: Analysis): Promise<Uint8Array> {
  const host = await startNodeHost({ workbook: createWorkbook({ defaultFont: DEFAULT_FONT }) });
  try {
    useHost(host);
    const emptySheets = host.workbook.sheets.map(({ name }) => name);
    const written = await excelWorkbookPort().apply(sendCopyPlan(report, emptySheets));
    if (!written.ok) throw hostProblem(written.failure);
    const bytes = host.save();
    // The lines too: on the sheet a long paragraph is cut into several cells.
    const traces = personalTraces([...packageTexts(bytes), ...report.lines], {
      participants: analysis.participants,
      reference: analysis.reference,
      ownTexts: ownReportTexts(report.kind, analysis),
    });
    if (traces.length > 0) throw new InputProblem(sendRefusedVi(traces));
    return bytes;
  } finally {
    host.close();
  }
}
