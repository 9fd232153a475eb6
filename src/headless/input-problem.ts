/** The input cannot be used: one Vietnamese line for the officer, exit code 2, nothing written. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
}
