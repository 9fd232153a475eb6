import path from "node:path";
import { restoreFixes } from "../app/restore";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { hostProblem } from "./host-problem";
import { leftLines } from "./left-lines";
import { openBook } from "./open-book";
import { useHost } from "./use-host";
import { writeFiles } from "./write-files";

/** `headless restore`: takes back every applied fix of the workbook's own log; writes DIR/book.xlsx. */
export async function restoreCommand(book: string, { out }: { readonly out: string }): Promise<void> {
  const host = await openBook(book);
  try {
    useHost(host);
    const outcome = await restoreFixes(excelWorkbookPort(), () => true);
    if (!outcome.ok) throw hostProblem(outcome.failure);
    const { restored, left } = outcome.value;
    await writeFiles(out, new Map([["book.xlsx", host.save()]]));
    process.stdout.write(
      [
        `Đã hoàn lại ${restored.length} chỗ sửa.`,
        ...leftLines(left.map(({ fix: { sheet, cell }, why }) => ({ sheet, cell, why }))),
        `Kết quả nằm ở: ${path.join(out, "book.xlsx")}`,
        "",
      ].join("\n"),
    );
  } finally {
    host.close();
  }
}
