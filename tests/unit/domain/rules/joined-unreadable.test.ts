import { changed, found } from "../../../support/participant-builder";

describe("joined-unreadable", () => {
  it("finds what is no date", () => {
    expect(found(changed({ joinedOn: "đầu tháng 9" }))).toEqual(["joined-unreadable@joinedOn"]);
    expect(found(changed({ joinedOn: "31/09/2025" }))).toEqual(["joined-unreadable@joinedOn"]);
  });

  it("asks for a full date", () => {
    expect(found(changed({ joinedOn: "9/2025" }))).toEqual(["joined-unreadable@joinedOn"]);
    expect(found(changed({ joinedOn: "2025" }))).toEqual(["joined-unreadable@joinedOn"]);
  });

  it("accepts a full date and an empty cell", () => {
    expect(found(changed({ joinedOn: "15/09/2025" }))).toEqual([]);
    expect(found(changed({ joinedOn: null }))).toEqual([]);
  });
});
