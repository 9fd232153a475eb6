/** Does the main job on the sample workbook, without Excel, and says what came out. */
import path from "node:path";
import { runCommand } from "../src/headless/run-command";

const root = path.join(__dirname, "..");
process.chdir(root);

void runCommand(path.join("assets", "samples", "dak-long-2025.xlsx"), {
  out: path.join("out", "demo"),
  report: "bdhvs",
});
