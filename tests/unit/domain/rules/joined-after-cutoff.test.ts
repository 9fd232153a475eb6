import { changed, context, found } from "../../../support/participant-builder";

describe("joined-after-cutoff", () => {
  it("finds a joining after the day of the figures, from the next day on", () => {
    expect(found(changed({ joinedOn: "11/10/2025" }))).toEqual(["joined-after-cutoff@joinedOn"]);
    expect(found(changed({ joinedOn: "10/10/2025" }))).toEqual([]);
  });

  it("says nothing without a day of the figures", () => {
    const within = { ...context(), asOf: null };
    expect(found(changed({ joinedOn: "15/11/2025" }, {}, within), within)).toEqual([]);
  });
});
