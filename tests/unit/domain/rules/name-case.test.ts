import { changed, formula, found, mendOf, participant } from "../../../support/participant-builder";

describe("name-case", () => {
  it("finds a name all in capitals or all in small letters", () => {
    for (const name of ["NGUYỄN VĂN AN", "nguyễn văn an", "Y HLEN", "a tik"]) {
      expect(found(changed({ fullName: name }))).toEqual(["name-case@fullName"]);
    }
  });

  it("accepts names of one-letter words and mixed case", () => {
    for (const name of ["Y A", "A Ô", "Nguyễn Văn An", "Y H’Lan", "K'Bar"]) {
      expect(found(changed({ fullName: name }))).toEqual([]);
    }
  });

  it("judges each half of a split name, and lets the family name A be", () => {
    expect(found(participant({ familyName: "A", givenName: "Tik" }))).toEqual([]);
    expect(found(participant({ familyName: "NGUYỄN VĂN", givenName: "An" }))).toEqual(["name-case@familyName"]);
  });

  it("capitalises each word", () => {
    expect(mendOf("name-case", "fullName", "NGUYỄN VĂN AN")).toEqual({ text: "Nguyễn Văn An", format: null });
    expect(mendOf("name-case", "fullName", "y h’lan")).toEqual({ text: "Y H’Lan", format: null });
  });

  it("is not certain where letters were lost", () => {
    expect(found(changed({ fullName: "NGUY?N VĂN AN" }))).toEqual(["name-invalid@fullName"]);
    expect(mendOf("name-case", "fullName", "NGUY?N VĂN AN")).toEqual(null);
  });

  it("offers nothing for a right name, another field or a formula", () => {
    expect(mendOf("name-case", "fullName", "Nguyễn Văn An")).toEqual(null);
    expect(mendOf("name-case", "hamlet", "THÔN MỘT")).toEqual(null);
    expect(mendOf("name-case", "fullName", formula("NGUYỄN VĂN AN"))).toEqual(null);
  });
});
