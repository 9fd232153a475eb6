import { changed, context, found } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";
import { exampleReference } from "../../../support/example-commune";

describe("hamlet-unknown", () => {
  it("finds a hamlet that is not in the list", () => {
    expect(found(changed({ hamlet: "Làng Mới" }))).toEqual(["hamlet-unknown@hamlet"]);
  });

  it("offers the nearest name", () => {
    const [finding] = checkRow(changed({ hamlet: "Đăc Ak" }), context());
    expect(finding).toMatchObject({ code: "hamlet-unknown", nearest: "Thôn 1" });
  });

  it("says so when the nearest name differs in accents only", () => {
    const [hamlet] = exampleReference().hamlets;
    const within = context(exampleReference({ hamlets: [{ ...hamlet!, name: "Măng Pút", otherNames: [] }] }));
    const [accents] = checkRow(changed({ hamlet: "Mang Pút" }, {}, within), within);
    expect(accents).toMatchObject({ nearest: "Măng Pút", nearestByAccent: true });
    const [letters] = checkRow(changed({ hamlet: "Đăc Ak" }), context());
    expect(letters).not.toHaveProperty("nearestByAccent");
  });

  it("knows names, other names and other spacing", () => {
    for (const hamlet of ["Thôn 1", "THÔN 2", " thôn  1", "Đăk Ak"]) expect(found(changed({ hamlet }))).toEqual([]);
  });

  it("says nothing where the commune has no list", () => {
    const within = context(exampleReference({ hamlets: [] }));
    expect(found(changed({ hamlet: "Làng Mới" }, {}, within), within)).toEqual([]);
  });
});
