import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { InputProblem } from "./input-problem";

/** Writes files by their names into a folder, which is made if need be. Throws InputProblem where that is refused. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(path.join(folder, name), content);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === undefined) throw thrown;
    throw new InputProblem(`Không ghi được vào thư mục “${folder}” (${code}).`);
  }
}
