import "../../src/preview-host/protocol/objects/all-types";
import { declaredTypes } from "../../src/preview-host/protocol/object-registry";
import { publishedMembers } from "./support/published-members";

const published = publishedMembers();

/** Wire names that office.js uses under the surface of the public API. */
const internal = (name: string): boolean => name.startsWith("_") || name === "Gridlines" || name === "Headings";

describe("the object model of the emulated host (source: @types/office-js)", () => {
  const types = declaredTypes();

  test("has the families that an add-in of this kind uses", () => {
    expect(types.length).toBeGreaterThan(60);
  });

  test.each(types.map((type) => [type.name, type] as const))(
    "%s: every member exists in the published API and carries its requirement set",
    (name, type) => {
      const members = published.get(name);
      expect(members).toBeDefined();
      const declared = { ...type.scalars, ...type.children, ...type.methods };
      const wrong = Object.entries(declared)
        .filter(([member]) => !internal(member))
        .map(([member, { tag }]) => ({
          member,
          tag,
          published: members?.get(member.toLowerCase()) ?? "no such member",
        }))
        .filter((entry) => entry.tag !== entry.published);
      expect(wrong).toEqual([]);
    },
  );
});
