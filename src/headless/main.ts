import { Command, Option } from "commander";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";

const program = new Command("headless")
  .description("Báo cáo số không cần Excel: chạy đúng phần bổ trợ trên máy chủ sổ tính mô phỏng.")
  .configureHelp({ sortSubcommands: true });

program
  .command("run")
  .argument("<book>", "sổ Excel (.xlsx) có danh sách người học")
  .requiredOption("--out <dir>", "thư mục ghi kết quả")
  .addOption(new Option("--report <kind>", "báo cáo cần lập").choices(["bdhvs", "ncds", "all"]).default("bdhvs"))
  .description("kiểm tra, đếm người, tính chỉ tiêu, lập báo cáo")
  .action((book: string, options: { out: string; report: "bdhvs" | "ncds" | "all" }) => runCommand(book, options));

program.parseAsync().catch((thrown: unknown) => {
  if (!(thrown instanceof InputProblem)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 2;
});
