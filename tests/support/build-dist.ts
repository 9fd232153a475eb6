import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.join(__dirname, "..", "..");

/**
 * Builds what `npm run build` builds into another folder, in a process of its own: loaders and minifiers are not to
 * run inside a test runner. @throws when webpack reports an error, with its words
 */
export async function buildDist(folder: string): Promise<void> {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--no-devtool", "--output-path", folder];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT }).catch(
    (failure: { stdout?: string; stderr?: string }) => {
      throw new Error(`The build failed.\n${failure.stdout ?? ""}${failure.stderr ?? ""}`);
    },
  );
}
