import fc from "fast-check";
import { FIELD_NAMES, type FieldName } from "../../../../src/domain/fields";
import { parseParticipant, type ParseContext } from "../../../../src/domain/participant/parse-participant";
import type { RawField, RawRow } from "../../../../src/domain/participant/participant";

const context: ParseContext = {
  asOf: { year: 2025, month: 12, day: 14 },
  hamlets: [
    { name: "Thôn 1", otherNames: [] },
    { name: "Đăk Ôn", otherNames: ["Làng Mới"] },
  ],
  units: [{ name: "Trường THCS", otherNames: [] }],
};
const text = (typed: string, fontName?: string): RawField =>
  fontName === undefined ? { kind: "text", text: typed } : { kind: "text", text: typed, fontName };
const number = (value: number): RawField => ({ kind: "number", text: String(value), number: value });
const blank: RawField = { kind: "blank", text: "" };
const broken: RawField = { kind: "error", text: "#N/A" };

function row(fields: RawRow["fields"], more: Partial<RawRow> = {}): RawRow {
  return { ref: { sheet: "Thôn 1", row: 7 }, order: 0, fields, sheetCourse: "Thôn 1", ...more };
}
const parse = (fields: RawRow["fields"], more: Partial<RawRow> = {}) => parseParticipant(row(fields, more), context);

describe("parseParticipant", () => {
  test("understands a full row", () => {
    const participant = parse({
      fullName: text("Đinh Thị  Ánh"),
      birthDate: text("5/3/1998"),
      sex: text("Nữ"),
      ethnicity: text("Giẻ-Triêng"),
      personalId: number(62198001234),
      phone: text("0987 654 321"),
      hamlet: text("Thôn Đăk Ôn, xã Đăk Long"),
      group: text("CBCCVC"),
      unit: text("trường THCS"),
      course: text(" Kỹ năng số  cơ bản "),
      platform: text("MOOC"),
      joinedOn: text("10/10/2025"),
      status: text("x"),
      certificateNo: text("bdhvs – 0012 "),
      certificateOn: text("11/2025"),
      vneidConfirmed: text("x"),
    });
    expect(participant).toMatchObject({
      name: { display: "Đinh Thị Ánh", folded: "đinh thị ánh", plain: "dinh thi anh" },
      birth: { state: "ok", value: { precision: "day", year: 1998, month: 3, day: 5 } },
      sex: { state: "ok", value: "female" },
      ethnicity: { state: "ok", value: { name: "Gié Triêng", typed: "Giẻ-Triêng" } },
      personalId: { state: "ok", value: { digits: "062198001234", valid: true, restored: true } },
      phone: { state: "ok", value: "0987654321" },
      hamlet: { state: "ok", value: { name: "Đăk Ôn" } },
      group: { state: "ok", value: "official" },
      unit: { state: "ok", value: { name: "Trường THCS" } },
      course: "Kỹ năng số cơ bản",
      platform: "MOOC",
      joinedOn: { state: "ok", value: { precision: "day", year: 2025, month: 10, day: 10 } },
      status: { state: "ok", value: "completed" },
      certificateNo: "BDHVS-0012",
      certificateOn: { state: "ok", value: { precision: "month", year: 2025, month: 11 } },
      vneidConfirmed: true,
      notCounted: null,
    });
  });

  test("tells missing columns from empty cells", () => {
    expect(parse({ fullName: text("A Tik") })).toMatchObject({
      birth: { state: "absent" },
      sex: { state: "absent" },
      hamlet: { state: "absent" },
      group: { state: "absent" },
      course: "Thôn 1",
      certificateNo: null,
    });
    expect(
      parse({ fullName: text("A Tik"), birthDate: blank, sex: text(" "), hamlet: blank, course: blank }),
    ).toMatchObject({
      birth: { state: "blank" },
      sex: { state: "blank" },
      hamlet: { state: "blank" },
      course: null,
    });
  });

  test.each([
    [{ fullName: text("NguyÔn V¨n Ph\u00AD¬ng") }, "Nguyễn Văn Phương"],
    [{ fullName: text("nguyÔn v¨n hïng", ".VnTimeH") }, "NGUYỄN VĂN HÙNG"],
    [{ fullName: text("Nguyeãn Vaên Huøng") }, "Nguyễn Văn Hùng"],
    [{ familyName: text("Trần Thị "), givenName: text("Bình") }, "Trần Thị Bình"],
    [{ familyName: text("TrÇn V¨n"), givenName: text("Tó", ".VnTime") }, "Trần Văn Tú"],
    [{ familyName: blank, givenName: text("Hlen") }, "Hlen"],
    [{ fullName: text("Ðinh\u00A0Tу") }, "Đinh Ty"],
    [{ fullName: text("Y Hlen") }, "Y Hlen"],
    [{ fullName: text("A") }, "A"],
    [{ fullName: text("Le\u0302 Va\u0306n") }, "Lê Văn"],
  ] satisfies [RawRow["fields"], string][])("shows the name of %j as %s", (fields, display) => {
    expect(parse(fields).name?.display).toBe(display);
  });

  test("reads sex from the columns of marks", () => {
    const sexOf = (sexMale: RawField, sexFemale: RawField) =>
      parse({ fullName: text("A Tik"), sexMale, sexFemale }).sex;
    expect(sexOf(text("x"), blank)).toEqual({ state: "ok", value: "male" });
    expect(sexOf(blank, number(1))).toEqual({ state: "ok", value: "female" });
    expect(sexOf(blank, text("✓"))).toEqual({ state: "ok", value: "female" });
    expect(sexOf(number(1990), blank)).toEqual({ state: "ok", value: "male" });
    expect(sexOf(blank, blank)).toEqual({ state: "blank" });
    expect(sexOf(text("x"), text("x"))).toEqual({ state: "bad", problem: "sex-unknown" });
    expect(sexOf(text("?"), blank)).toEqual({ state: "bad", problem: "sex-unknown" });
  });

  test("reads a lone column headed Nữ, or Nam, as a mark for the one and none for the other sex", () => {
    const name = { fullName: text("A Tik") };
    expect(parse({ ...name, sexFemale: text("x") }).sex).toEqual({ state: "ok", value: "female" });
    expect(parse({ ...name, sexFemale: blank }).sex).toEqual({ state: "ok", value: "male" });
    expect(parse({ ...name, sexMale: blank }).sex).toEqual({ state: "ok", value: "female" });
    expect(parse({ ...name, sexFemale: text("?") }).sex).toEqual({ state: "bad", problem: "sex-unknown" });
  });

  test("understands a platform's “o” as a sex that is neither, without a problem", () => {
    expect(parse({ fullName: text("A Tik"), sex: text("O ") }).sex).toEqual({ state: "blank" });
  });

  test("puts a lost zero back although the birth date beside it cannot be", () => {
    const good = { state: "ok", value: { digits: "062098001234", valid: true, restored: true } };
    const id = { fullName: text("A Tik"), personalId: number(62098001234) };
    expect(parse({ ...id, birthDate: text("05/03/2098") }).personalId).toEqual(good);
    expect(parse({ ...id, birthDate: text("05/03/1898") }).personalId).toEqual(good);
    expect(parse({ ...id, birthDate: text("05/03/1997") }).personalId).toMatchObject({ state: "bad" });
  });

  test("takes hamlet, group and course from the sheet only where there is no column", () => {
    const sheet = { sheetHamlet: "Thôn 1", sheetGroup: "official", sheetCourse: "Lớp 2" } as const;
    expect(parse({ fullName: text("A Tik") }, sheet)).toMatchObject({
      hamlet: { state: "ok", value: { name: "Thôn 1" } },
      group: { state: "ok", value: "official" },
      course: "Lớp 2",
    });
    expect(parse({ fullName: text("A Tik"), hamlet: text("Đăk On"), group: text("học sinh") }, sheet)).toMatchObject({
      hamlet: { state: "ok", value: { name: null, typed: "Đăk On", nearest: "Đăk Ôn" } },
      group: { state: "ok", value: "student" },
    });
  });

  test("gives the issue's code as the problem of what it cannot understand", () => {
    expect(
      parse({
        fullName: text("A Tik"),
        birthDate: text("31/4/1990"),
        sex: text("không"),
        personalId: text("6.2098E+10"),
        phone: number(987654321),
        group: text("giáo viên"),
        joinedOn: text("10/2025"),
        status: text("?"),
        certificateOn: broken,
        hamlet: broken,
        ethnicity: text("27"),
      }),
    ).toMatchObject({
      birth: { state: "bad", problem: "birth-impossible" },
      sex: { state: "bad", problem: "sex-unknown" },
      personalId: { state: "bad", problem: "id-scientific" },
      phone: { state: "bad", problem: "phone-lost-zero" },
      group: { state: "bad", problem: "group-unknown" },
      joinedOn: { state: "bad", problem: "joined-unreadable" },
      status: { state: "bad", problem: "status-unknown" },
      certificateOn: { state: "bad", problem: "cell-error" },
      hamlet: { state: "bad", problem: "cell-error" },
      ethnicity: { state: "ok", value: { name: null, typed: "27" } },
    });
  });

  test.each([
    [{ fullName: text("A Tik"), joinedOn: text("14/12/2025") }, {}, null],
    [{ fullName: text("A Tik"), joinedOn: text("15/12/2025") }, {}, "joined-after-cutoff"],
    [{ fullName: blank, phone: text("0987654321") }, {}, "name-missing"],
    [{ fullName: text(" - "), phone: text("0987654321") }, {}, "name-missing"],
    [{ fullName: broken }, {}, "name-missing"],
    [{ fullName: text("A Tik") }, { excluded: true }, "excluded"],
  ] satisfies [RawRow["fields"], Partial<RawRow>, string | null][])(
    "says why %j %j is not counted: %s",
    (fields, more, reason) => {
      expect(parse(fields, more).notCounted).toBe(reason);
    },
  );

  test.each(["x", "có", "chưa có", "-", "Không"])("a certificate number is no mark such as %j", (typed) => {
    expect(parse({ fullName: text("A Tik"), certificateNo: text(typed) }).certificateNo).toBeNull();
  });

  test("answers whatever the cells hold", () => {
    const raw: fc.Arbitrary<RawField> = fc.record(
      {
        kind: fc.constantFrom("blank", "text", "number", "date", "boolean", "error"),
        text: fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom("#N/A", "1E400", "(", "[", "\\", "'", "٣/٣/1990", "\uD800"),
        ),
        number: fc.double(),
        date: fc.record({ year: fc.integer(), month: fc.integer(), day: fc.integer() }),
        fontName: fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times", "Arial", ""),
      },
      { requiredKeys: ["kind", "text"] },
    );
    const fields = fc.dictionary(fc.constantFrom(...FIELD_NAMES), raw) as fc.Arbitrary<{
      [field in FieldName]?: RawField;
    }>;
    fc.assert(
      fc.property(fields, fc.option(fc.string(), { nil: "" }), (cells, sheetHamlet) => {
        const participant = parse(cells, { sheetHamlet });
        expect(participant.raw.fields).toBe(cells);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
