import { changed, found } from "../../../support/participant-builder";

describe("id-old-cmnd", () => {
  it("finds nine digits", () => {
    expect(found(changed({ personalId: "233112445" }))).toEqual(["id-old-cmnd@personalId"]);
    expect(found(changed({ personalId: "233 112 445" }))).toEqual(["id-old-cmnd@personalId"]);
  });

  it("finds neither eight nor twelve", () => {
    expect(found(changed({ personalId: "23311244" }))).toEqual(["id-length@personalId"]);
    expect(found(changed({}))).toEqual([]);
  });
});
