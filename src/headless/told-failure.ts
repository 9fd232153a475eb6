import { HostProblem } from "./host-problem";
import { InputProblem } from "./input-problem";

export interface ToldFailure {
  readonly exitCode: 1 | 2;
  /** For stderr, with the line break at the end. */
  readonly text: string;
}

/**
 * What the command line says of something thrown. Problems that we know are one line in Vietnamese. Of a bug only its
 * kind and the places in the program are told: the message of an error may quote what it stumbled over, such as a name.
 */
export function toldFailure(thrown: unknown): ToldFailure {
  if (thrown instanceof InputProblem) return { exitCode: 2, text: `${thrown.message}\n` };
  if (thrown instanceof HostProblem) return { exitCode: 1, text: `${thrown.message}\n` };
  const { name, message, stack = "" } = thrown instanceof Error ? thrown : new Error();
  const places = stack.slice(stack.indexOf(message) + message.length).match(/^ +at .*$/gm) ?? [];
  const lines = [`Phần mềm gặp lỗi (${name}); sổ không bị thay đổi. Xin báo cho người làm phần mềm:`, ...places];
  return { exitCode: 1, text: `${lines.join("\n")}\n` };
}
