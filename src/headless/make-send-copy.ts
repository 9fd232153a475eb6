import type { Analysis } from "../app/analyse";
import type { ReportDraft } from "../app/output-drafts";
import { personalTraces, sendCopyPlan } from "../app/send-copy";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { startNodeHost } from "../preview-host/entry-node";
import { createWorkbook } from "../preview-host/model/create-workbook";
import { packageTexts } from "./package-texts";
import { useHost } from "./use-host";

/**
 * The font in whose digits the copy's column widths count: at 12 points a digit takes 8 px exactly, so that Excel
 * (whole pixels) and LibreOffice (unrounded: 7.43 for Calibri 11) print the same widths.
 */
const DEFAULT_FONT = { name: "Times New Roman", size: 12 };

/**
 * Makes the copy for sending as a new file, never a cleaned old one, reads the finished bytes again and hands
 * them out only if no personal data of a participant is in them.
 */
export async function makeSendCopy(report: ReportDraft, analysis: Analysis): Promise<Uint8Array> {
  const host = await startNodeHost({ workbook: createWorkbook({ defaultFont: DEFAULT_FONT }) });
  try {
    useHost(host);
    const emptySheets = host.workbook.sheets.map(({ name }) => name);
    const written = await excelWorkbookPort().apply(sendCopyPlan(report, emptySheets));
    if (!written.ok) throw new Error(`The copy for sending was refused: ${written.failure.code}`);
    const bytes = host.save();
    const traces = personalTraces(packageTexts(bytes), analysis);
    if (traces.length > 0) throw new Error(`Personal data in the copy for sending: ${traces.join(", ")}`);
    return bytes;
  } finally {
    host.close();
  }
}
