import { rowKey, rowKeys } from "../../../../src/domain/people/row-key";
import { makeParticipant, makeParticipants } from "../../../support/make-participant";
import { randomRows } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";

const HLEN = { at: "Thôn 1!7", name: "Y Hlen", birth: "5/3/1990", id: "062190000123" };

describe("rowKey", () => {
  it("holds the sheet's name and 16 hex digits, nothing of the person", () => {
    expect(rowKey(makeParticipant(HLEN))).toMatch(/^Thôn 1![0-9a-f]{16}$/);
  });

  it("stays the same when the row moves or its spelling is tidied", () => {
    const tidied = { ...HLEN, at: "Thôn 1!90", name: "Y  HLEN" };
    expect(rowKey(makeParticipant(tidied))).toBe(rowKey(makeParticipant(HLEN)));
  });

  it.each([
    ["name", { name: "Y Hlên" }],
    ["birth date", { birth: "5/3/1991" }],
    ["precision of the birth date", { birth: "3/1990" }],
    ["id", { id: "062190000124" }],
    ["sheet", { at: "Thôn 2!7" }],
  ])("becomes another with another %s", (_what, change) => {
    expect(rowKey(makeParticipant({ ...HLEN, ...change }))).not.toBe(rowKey(makeParticipant(HLEN)));
  });

  it("tells equal rows of one sheet apart by their order on the sheet, whatever order they are given in", () => {
    const [lower, upper, other] = makeParticipants([{ ...HLEN, at: "Thôn 1!9" }, HLEN, { ...HLEN, at: "Thôn 2!3" }]);
    const base = rowKey(upper!);
    expect(rowKeys([lower!, upper!, other!])).toEqual([`${base}#2`, base, rowKey(other!)]);
  });

  it("gives no two of thousands of different rows the same key", () => {
    const rows = makeParticipants(randomRows(seededRandom(11), 3000));
    const facts = new Set(
      rows.map(({ ref, name, birth, personalId }) => JSON.stringify([ref.sheet, name?.folded, birth, personalId])),
    );
    expect(new Set(rows.map(rowKey)).size).toBe(facts.size);
  });
});
