import { parseGroup, parseSex, parseStatus, parseYes } from "../../../../src/domain/participant/parse-codes";
import type { RawField } from "../../../../src/domain/participant/participant";

const text = (typed: string): RawField => ({ kind: "text", text: typed });
const number = (value: number): RawField => ({ kind: "number", text: String(value), number: value });
const boolean = (value: boolean): RawField => ({ kind: "boolean", text: value ? "TRUE" : "FALSE" });

describe("parseSex", () => {
  test.each(["Nam", "nam", "NAM ", "m", "M", "male", "Trai"])("%j is a man", (typed) => {
    expect(parseSex(typed)).toBe("male");
  });
  test.each(["Nữ", "nu", "NỮ", "f", "female", "Nử", "N\u01B0\u0303"])("%j is a woman", (typed) => {
    expect(parseSex(typed)).toBe("female");
  });
  test.each(["o", "other", "khác", "Năm", "x", "", "1", "Nam Nữ"])("%j is asked about", (typed) => {
    expect(parseSex(typed)).toBeNull();
  });
});

describe("parseGroup", () => {
  test.each([
    [
      "official",
      [
        "CBCCVC",
        "Cán bộ",
        "công chức",
        "Viên chức",
        "Cán bộ, công chức, viên chức",
        "CB,CC",
        "CBCC",
        "CBCCVC, người lao động",
        "can bo xa",
      ],
    ],
    ["student", ["Học sinh", "sinh viên", "HS", "SV", "HSSV", "HS-SV", "Học sinh, sinh viên", "Đoàn viên, học sinh"]],
    ["worker", ["Người lao động", "Người LĐ", "NLĐ", "Công nhân", "NLĐ doanh nghiệp", "xã viên HTX"]],
    ["youth", ["Đoàn viên", "thanh niên", "ĐVTN", "Đoàn viên, thanh niên"]],
    ["resident", ["Người dân", "Hội viên", "hội viên phụ nữ", "nhân dân", "Nông dân"]],
  ])("%s is written %j", (group, variants) => {
    expect(variants.map(parseGroup)).toEqual(variants.map(() => group));
  });
  test.each(["Giáo viên", "Công an", "Cán bộ không chuyên trách", "Cán bộ hưu trí", "Lao động tự do", "khác", "1", ""])(
    "does not guess a group from %j",
    (typed) => {
      expect(parseGroup(typed)).toBeNull();
    },
  );
});

describe("parseStatus", () => {
  test.each([
    ["registered", ["Đã đăng ký", "Đăng ký", "đã đăng kí", "Chưa học", "registered"]],
    [
      "learning",
      ["Đang học", "Chưa hoàn thành", "Không đạt", "Chưa đạt", "Đã tham gia", "đang hoàn thành", "không", "chưa", "0"],
    ],
    [
      "completed",
      [
        "Hoàn thành",
        "Đã hoàn thành",
        "HOÀN THÀNH KHÓA HỌC",
        "Đạt",
        "đạt yêu cầu",
        "x",
        "X",
        "✓",
        "có",
        "Giỏi",
        "100%",
        "completed",
      ],
    ],
  ])("%s is written %j", (status, variants) => {
    expect(variants.map((typed) => parseStatus(text(typed)))).toEqual(variants.map(() => status));
  });
  test("marks may be numbers and TRUE", () => {
    expect([number(1), boolean(true), number(0), boolean(false)].map(parseStatus)).toEqual([
      "completed",
      "completed",
      "learning",
      "learning",
    ]);
  });
  test.each([text("nghỉ"), text("?"), number(75), { kind: "error", text: "#N/A" } as const])(
    "says nothing from $text",
    (raw) => {
      expect(parseStatus(raw)).toBeNull();
    },
  );
});

describe("parseYes", () => {
  test.each([
    ...["x", "X", "có", "Có", "true", "1", "đã xác nhận", "Đã xác nhận", "✓", "√", "v", "rồi"].map(text),
    number(1),
    boolean(true),
    { kind: "date", text: "5/3/2025", date: { year: 2025, month: 3, day: 5 } } as const,
  ])("$text says yes", (raw) => {
    expect(parseYes(raw)).toBe(true);
  });
  test.each([...["không", "0", "chưa", "Chưa xác nhận", "-", "false", "chưa có"].map(text), number(0), boolean(false)])(
    "$text says no",
    (raw) => {
      expect(parseYes(raw)).toBe(false);
    },
  );
  test.each([
    text("?"),
    text("mai"),
    { kind: "blank", text: "" } as const,
    { kind: "error", text: "#N/A" } as const,
    undefined,
  ])("%j says neither", (raw) => {
    expect(parseYes(raw)).toBeNull();
  });
});
