import { explainFigure } from "../../../../src/domain/periods/explain";
import type { MovedFigure, ReasonOfFigure } from "../../../../src/domain/periods/move";

const DAY = { year: 2025, month: 11, day: 18 };

function reason(code: ReasonOfFigure["code"], amount: number, cases = 1): ReasonOfFigure {
  return { code, amount, cases, rows: [], was: [], persons: [] };
}

function moved(id: string, from: number, to: number, reasons: readonly ReasonOfFigure[], of?: string): MovedFigure {
  const side = (numerator: number) => ({ id, numerator, denominator: null, text: String(numerator) });
  return { id, ...(of === undefined ? {} : { of }), from: side(from), to: side(to), reasons, fell: to < from };
}

const explain = (figure: MovedFigure): string => explainFigure(figure, DAY, (_, of) => `phần ${of}`);

test("a sentence tells what was reported, what it is now and why", () => {
  const twice = [reason("joined", -1), reason("joined", -1)];
  expect(explain(moved("learners", 596, 594, twice))).toBe(
    "Số người học đến ngày 18/11/2025 điều chỉnh từ 596 xuống 594 người do xác định 2 trường hợp ghi trùng.",
  );
});

test("three rows of one person are two cases counted twice", () => {
  expect(explain(moved("learners", 10, 8, [reason("joined", -2, 2)]))).toContain("xác định 2 trường hợp ghi trùng.");
});

test("reasons that pull both ways are told apart, the weightiest first, large numbers with their points", () => {
  const reasons = [
    reason("excluded", -1),
    ...Array.from({ length: 1200 }, () => reason("row-added", 1)),
    reason("date-corrected", 1),
  ];
  expect(explain(moved("learners", 5000, 6200, reasons))).toBe(
    "Số người học đến ngày 18/11/2025 điều chỉnh từ 5.000 lên 6.200 người do bổ sung 1.200 người vào danh sách, " +
      "không tính 1 trường hợp sau rà soát và sửa ngày tham gia của 1 trường hợp.",
  );
});

test("lượt are told in lượt, not in persons", () => {
  expect(explain(moved("enrolments", 4, 6, [reason("row-added", 2)]))).toContain(
    "từ 4 lên 6 lượt do bổ sung 2 lượt vào danh sách.",
  );
});

test("a hamlet is named, another part by its own name, a code by none", () => {
  expect(explain(moved("by-hamlet", 3, 2, [reason("hamlet-changed", -1)], "Thôn 1"))).toContain(
    "Số người học của Thôn 1 ",
  );
  expect(explain(moved("by-sex", 3, 2, [reason("sex-changed", -1)], "male"))).toContain("(phần male) đến");
  expect(explain(moved("by-hamlet", 3, 2, [reason("hamlet-changed", -1)], "unknown"))).toContain("(phần unknown)");
});

test("where only the denominator moved, the rate is told", () => {
  const side = (denominator: number, text: string) => ({ id: "learners.adults", numerator: 596, denominator, text });
  const figure = { id: "learners.adults", from: side(3713, "16,1%"), to: side(3800, "15,7%"), fell: false };
  expect(explain({ ...figure, reasons: [reason("denominator-changed", 0)] })).toMatch(
    /giữ nguyên 596 người, tỷ lệ điều chỉnh từ 16,1% thành 15,7% do cập nhật số liệu dùng làm mẫu số\.$/,
  );
});
