import { checkRow } from "../../../../src/domain/rules/check";
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

  it("looks at each half of a split name", () => {
    expect(found(participant({ familyName: "NguyÔn V¨n", givenName: "An" }))).toEqual([
      "name-legacy-encoding@familyName",
    ]);
  });
});
