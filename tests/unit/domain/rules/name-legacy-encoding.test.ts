import { checkRow, mendField } from "../../../../src/domain/rules/check";
import { changed, context, errorCell, formula, found, mendOf, participant } from "../../../support/participant-builder";

describe("name-legacy-encoding", () => {
  it("finds TCVN3 and VNI names and says nothing else about them", () => {
    for (const name of ["NguyÔn V¨n B×nh", "Nguyeãn Vaên Bình", "NGUYÔN V¡N  §øC"]) {
      expect(found(changed({ fullName: name }))).toEqual(["name-legacy-encoding@fullName"]);
    }
  });

  it("knows a legacy font by its name", () => {
    expect(found(changed({ fullName: { kind: "text", text: "Lª V¨n Tó", fontName: ".VnTime" } }))).toEqual([
      "name-legacy-encoding@fullName",
    ]);
  });

  it("leaves plain ASCII in a legacy font alone", () => {
    expect(found(changed({ fullName: { kind: "text", text: "A Tik", fontName: ".VnTime" } }))).toEqual([]);
  });

  it("finds the other words of the row too, instead of calling them unknown", () => {
    expect(found(changed({ hamlet: { kind: "text", text: "Th«n Bµu", fontName: ".VnTime" } }))).toEqual([
      "name-legacy-encoding@hamlet",
    ]);
  });

  it("converts to Unicode and asks for a Unicode font", () => {
    expect(mendOf("name-legacy-encoding", "fullName", "NguyÔn V¨n B×nh")).toEqual({
      text: "Nguyễn Văn Bình",
      format: null,
      fontName: "Times New Roman",
    });
  });

  it("is fixable where it was typed, not where a formula gives it", () => {
    const [typed] = checkRow(changed({ fullName: "NguyÔn V¨n B×nh" }), context());
    const [computed] = checkRow(changed({ fullName: formula("NguyÔn V¨n B×nh") }), context());
    expect(typed).toMatchObject({ code: "name-legacy-encoding", fixable: true });
    expect(computed).toMatchObject({ code: "name-legacy-encoding", fixable: false });
  });

  it("offers no fix for a right name, another field or a formula", () => {
    expect(mendOf("name-legacy-encoding", "fullName", "Nguyễn Văn Bình")).toEqual(null);
    expect(mendOf("name-legacy-encoding", "phone", "NguyÔn V¨n B×nh")).toEqual(null);
    expect(mendOf("name-legacy-encoding", "fullName", formula("NguyÔn V¨n B×nh"))).toEqual(null);
    expect(mendOf("name-legacy-encoding", "fullName", errorCell())).toEqual(null);
  });

  it("sees by the whole name whether ñ is a highland letter, and neither reports nor mends nor counts it otherwise", () => {
    for (const familyName of ["Y", "H'", "A", "Rơ Châm Y", "Rơ Châm", "Ksor"]) {
      for (const givenName of ["Ñem", "Ñôn"]) {
        const row = participant({ familyName, givenName });
        expect(found(row)).toEqual([]);
        expect(row.name?.display).toBe(`${familyName} ${givenName}`);
        const mend = mendField("name-legacy-encoding", "givenName", row.raw.fields.givenName!, row.raw, context());
        expect(mend).toBeNull();
      }
    }
  });

  it("leaves the other faults of such a half to their own rules", () => {
    expect(found(participant({ familyName: "Y", givenName: "ÑEM" }))).toEqual(["name-case@givenName"]);
    expect(found(participant({ familyName: "Y", givenName: "Ñem1" }))).toEqual(["name-invalid@givenName"]);
  });

  it("mends both halves of a VNI name", () => {
    const row = participant({ familyName: "Ñinh Vaên", givenName: "Ñoan" });
    expect(found(row)).toEqual(["name-legacy-encoding@familyName", "name-legacy-encoding@givenName"]);
    expect(row.name?.display).toBe("Đinh Văn Đoan");
    const mend = mendField("name-legacy-encoding", "givenName", row.raw.fields.givenName!, row.raw, context());
    expect(mend?.text).toBe("Đoan");
  });

  it("looks at each half of a split name", () => {
    expect(found(participant({ familyName: "NguyÔn V¨n", givenName: "An" }))).toEqual([
      "name-legacy-encoding@familyName",
    ]);
  });
});
