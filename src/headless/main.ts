import { Command, CommanderError, Option } from "commander";
import { commandProblem } from "./command-problem";
import { fixCommand } from "./fix-command";
import { restoreCommand } from "./restore-command";
import { runCommand } from "./run-command";
import { toldFailure } from "./told-failure";

const program = new Command("headless")
  .description("Báo cáo số không cần Excel: chạy đúng phần bổ trợ trên máy chủ sổ tính mô phỏng.")
  .configureHelp({ sortSubcommands: true })
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

program
  .command("run")
  .argument("<book>", "sổ Excel (.xlsx) có danh sách người học")
  .requiredOption("--out <dir>", "thư mục ghi kết quả")
  .addOption(new Option("--report <kind>", "báo cáo cần lập").choices(["bdhvs", "ncds", "all"]).default("bdhvs"))
  .description("kiểm tra, đếm người, tính chỉ tiêu, lập báo cáo")
  .action((book: string, options: { out: string; report: "bdhvs" | "ncds" | "all" }) => runCommand(book, options));

program
  .command("fix")
  .argument("<book>", "sổ Excel (.xlsx)")
  .requiredOption("--out <dir>", "thư mục ghi kết quả")
  .option("--codes <codes>", "chỉ sửa các mã này, cách nhau bằng dấu phẩy")
  .description("sửa những lỗi có cách sửa chắc chắn, rồi chạy")
  .action(fixCommand);

program
  .command("restore")
  .argument("<book>", "sổ Excel (.xlsx)")
  .requiredOption("--out <dir>", "thư mục ghi kết quả")
  .description("hoàn lại mọi chỗ phần bổ trợ đã sửa trong sổ")
  .action(restoreCommand);

program.parseAsync().catch((thrown: unknown) => {
  // Help and the like were asked for and are said already.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return;
  const { exitCode, text } = toldFailure(thrown instanceof CommanderError ? commandProblem(thrown) : thrown);
  process.stderr.write(text);
  process.exitCode = exitCode;
});
