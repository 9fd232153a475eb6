import type { RunFailure } from "../app/run-report";
import { FAILURE_WORDS_VI } from "../i18n/failure-words";
import { InputProblem } from "./input-problem";

/** What the workbook itself is to blame for; the officer can change it. */
const OF_THE_INPUT: ReadonlySet<RunFailure["code"]> = new Set([
  "no-participant-sheet",
  "no-reference-sheet",
  "sheet-protected",
  "too-large",
  "not-supported",
]);

/** The host did not do what was asked, and the workbook is not to blame: one line, exit code 1. */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
}

/** A failure as what it is on the command line. Details are Excel's own codes and members, never cell contents. */
export function hostProblem({ code, detail }: RunFailure): InputProblem | HostProblem {
  const words = FAILURE_WORDS_VI[code];
  return OF_THE_INPUT.has(code) ? new InputProblem(words) : new HostProblem(`${words} (${code}: ${detail})`);
}
