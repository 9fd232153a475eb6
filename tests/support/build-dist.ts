import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.join(__dirname, "..", "..");

/**
 * Builds what `npm run build` builds into another folder, in a process of its own: loaders are not to run inside a
 * test runner. Left out are source maps and the minifier, which would take four fifths of the time.
 * @throws when webpack reports an error, with its words
 */
export async function buildDist(folder: string): Promise<void> {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--no-devtool", "--no-optimization-minimize", "--output-path", folder];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT }).catch(
    (failure: { stdout?: string; stderr?: string }) => {
      throw new Error(`The build failed.\n${failure.stdout ?? ""}${failure.stderr ?? ""}`);
    },
  );
}
