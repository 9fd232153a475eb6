import { changed, context, found } from "../../../support/participant-builder";

describe("completed-before-joined", () => {
  it("finds a certificate older than the joining", () => {
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "14/09/2025" }))).toEqual([
      "completed-before-joined@certificateOn",
    ]);
  });

  it("accepts the same day and later", () => {
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "15/09/2025" }))).toEqual([]);
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "16/09/2025" }))).toEqual([]);
  });

  it("compares a month or a year as far as it goes", () => {
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "9/2025" }))).toEqual([]);
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "8/2025" }))).toEqual([
      "completed-before-joined@certificateOn",
    ]);
  });

  it("does not tell one mistyped joining twice", () => {
    expect(found(changed({ joinedOn: "15/09/2026", certificateOn: "30/09/2025" }))).toEqual([
      "joined-after-cutoff@joinedOn",
    ]);
  });

  it("works without a day of the figures", () => {
    const within = { ...context(), asOf: null };
    expect(found(changed({ joinedOn: "15/09/2025", certificateOn: "14/09/2025" }, {}, within), within)).toEqual([
      "completed-before-joined@certificateOn",
    ]);
  });
});
