import { runReport } from "../app/run-report";
import { RUN_WORDS_VI } from "../i18n/run-words";
import { excelWorkbookPort } from "../office/excel-workbook-port";

/** The ribbon's one click: the same as the pane's button. What was found stands on the sheets it writes. */
async function checkAndReport(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runReport(excelWorkbookPort(), { reports: ["bdhvs"], words: RUN_WORDS_VI });
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate("checkAndReport", checkAndReport));
