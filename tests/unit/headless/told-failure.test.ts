import { hostProblem } from "../../../src/headless/host-problem";
import { InputProblem } from "../../../src/headless/input-problem";
import { toldFailure } from "../../../src/headless/told-failure";

describe("what the command line says of a failure", () => {
  test("a problem of the input is its one line, exit code 2", () => {
    expect(toldFailure(new InputProblem("Không có tệp."))).toEqual({ exitCode: 2, text: "Không có tệp.\n" });
  });

  test.each(["sheet-protected", "too-large", "no-participant-sheet"] as const)(
    "%s is a problem of the input",
    (code) => {
      const { exitCode, text } = toldFailure(hostProblem({ code, detail: "AccessDenied" }));
      expect(exitCode).toBe(2);
      expect(text).toMatch(/^[^\n]+\n$/);
    },
  );

  test("any other refusal of the host is one line with Excel's code, exit code 1", () => {
    const { exitCode, text } = toldFailure(hostProblem({ code: "unexpected", detail: "GeneralException (Range.x)" }));
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^Excel báo lỗi ngoài dự kiến\.[^\n]*\(unexpected: GeneralException \(Range\.x\)\)\n$/);
  });

  test("of a bug the kind and the places are told, never the message, which may quote a cell", () => {
    const { exitCode, text } = toldFailure(new TypeError("Cannot read “A Tik\n    at 062090001234”"));
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^Phần mềm gặp lỗi \(TypeError\)/);
    expect(text).toContain("told-failure.test.ts");
    expect(text).not.toMatch(/A Tik|062090001234/);
  });

  test("something thrown that is no error says nothing of itself", () => {
    expect(toldFailure("A Tik").text).not.toContain("A Tik");
  });
});
