import { Command, Option } from "commander";
import { fixCommand } from "./fix-command";
import { InputProblem } from "./input-problem";
import { restoreCommand } from "./restore-command";
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
  if (!(thrown instanceof InputProblem)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 2;
});
