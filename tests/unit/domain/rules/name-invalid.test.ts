import { changed, dateCell, found, foundOf, participant } from "../../../support/participant-builder";

describe("name-invalid", () => {
  it("finds a digit in a name", () => {
    expect(found(changed({ fullName: "Nguyễn Văn An 2" }))).toEqual(["name-invalid@fullName"]);
    expect(found(changed({ fullName: 12345 }))).toEqual(["name-invalid@fullName"]);
  });

  it("finds a letter lost inside, at the beginning or at the end of a word", () => {
    for (const name of ["Nguy?n Văn An", "Nguyễn ?ức", "Nguyễn Th? An", "Nguy\ufffdn Văn An"]) {
      expect(found(changed({ fullName: name }))).toEqual(["name-invalid@fullName"]);
    }
  });

  it("lets a question mark alone be", () => {
    expect(foundOf("name-invalid", changed({ fullName: "Nguyễn Văn An ?" }))).toEqual([]);
  });

  it("takes a date or a truth value for no name", () => {
    expect(found(changed({ fullName: dateCell(5, 3, 1990) }))).toEqual(["name-invalid@fullName"]);
    expect(foundOf("name-invalid", changed({ fullName: { kind: "boolean", text: "TRUE" } }))).toEqual([
      "name-invalid@fullName",
    ]);
  });

  it("finds names whose UTF-8 was read in another encoding", () => {
    for (const name of ["Nguyá»…n VÄƒn Báº£o", "Äá»— Thá»‹ HÃ ", "LÃª NhÆ° Ã\u009d"]) {
      expect(foundOf("name-invalid", changed({ fullName: name }))).toEqual(["name-invalid@fullName"]);
    }
  });

  it("looks at each cell of a split name", () => {
    expect(found(participant({ familyName: "Nguy?n Văn", givenName: "An" }))).toEqual(["name-invalid@familyName"]);
    expect(found(participant({ familyName: "Nguyễn Văn", givenName: "An1" }))).toEqual(["name-invalid@givenName"]);
  });

  it("accepts short names, apostrophes and letters of other languages of the region", () => {
    for (const name of ["A Tik", "Y Dứa", "Y H'Lan", "K’Bar", "Siu Jĕ", "Rơ Châm F-Lin"]) {
      expect(found(changed({ fullName: name }))).toEqual([]);
    }
  });
});
