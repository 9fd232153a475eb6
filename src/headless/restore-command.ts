import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { restoreFixes } from "../app/restore";
import { FAILURE_WORDS_VI } from "../i18n/failure-words";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { leftLines } from "./left-lines";
import { openBook } from "./open-book";
import { useHost } from "./use-host";

/** `headless restore`: takes back every applied fix of the workbook's own log; writes DIR/book.xlsx. */
export async function restoreCommand(book: string, { out }: { readonly out: string }): Promise<void> {
  const host = await openBook(book);
  try {
    useHost(host);
    const outcome = await restoreFixes(excelWorkbookPort(), () => true);
    if (!outcome.ok) throw new Error(`${FAILURE_WORDS_VI[outcome.failure.code]} (${outcome.failure.detail})`);
    const { restored, left } = outcome.value;
    await mkdir(out, { recursive: true });
    const target = path.join(out, "book.xlsx");
    await writeFile(target, host.save());
    process.stdout.write(
      [
        `Đã hoàn lại ${restored.length} chỗ sửa.`,
        ...leftLines(left.map(({ fix: { sheet, cell }, why }) => ({ sheet, cell, why }))),
        `Kết quả nằm ở: ${target}`,
        "",
      ].join("\n"),
    );
  } finally {
    host.close();
  }
}
