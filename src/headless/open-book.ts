import { readFile } from "node:fs/promises";
import { startNodeHost, type NodeHost } from "../preview-host/entry-node";
import { XlsxFailure } from "../preview-host/xlsx/xlsx-failure";
import { InputProblem } from "./input-problem";

const WHY: Readonly<Record<XlsxFailure["code"], string>> = {
  "not-xlsx": "không phải sổ Excel .xlsx (nếu là .xls, hãy mở bằng Excel và lưu thành .xlsx)",
  "broken-zip": "bị hỏng, không mở được",
  encrypted: "được đặt mật khẩu; hãy bỏ mật khẩu rồi thử lại",
  "no-sheets": "không có trang tính nào",
};

/** Opens a workbook in the emulated host. Throws InputProblem when the file cannot be used. */
export async function openBook(file: string): Promise<NodeHost> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new InputProblem(`Không có tệp “${file}”.`);
    throw new InputProblem(`Không đọc được tệp “${file}” (${error.code ?? "lỗi"}).`);
  });
  try {
    return await startNodeHost({ bytes });
  } catch (thrown) {
    if (thrown instanceof XlsxFailure) throw new InputProblem(`Tệp “${file}” ${WHY[thrown.code]}.`);
    throw thrown;
  }
}
