import type { CommanderError } from "commander";
import { InputProblem } from "./input-problem";

const WHAT_VI: Readonly<Record<string, string>> = {
  "commander.missingArgument": "thiếu tên sổ",
  "commander.missingMandatoryOptionValue": "thiếu thư mục ghi kết quả (--out)",
  "commander.optionMissingArgument": "một tùy chọn còn thiếu giá trị",
  "commander.invalidArgument": "một tùy chọn có giá trị không dùng được",
  "commander.unknownCommand": "không có lệnh này",
  "commander.unknownOption": "không có tùy chọn này",
  "commander.excessArguments": "thừa phần sau tên sổ",
};

/** A command line that was typed wrong, in one line. */
export function commandProblem({ code }: CommanderError): InputProblem {
  const what = WHAT_VI[code] ?? "thiếu tên lệnh";
  return new InputProblem(`Lệnh chưa đúng: ${what}. Xem cách dùng: npm run -s headless -- --help`);
}
