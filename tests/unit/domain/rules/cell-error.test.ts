import { changed, errorCell, found, participant } from "../../../support/participant-builder";
import { FIELD_NAMES } from "../../../../src/domain/fields";

describe("cell-error", () => {
  it("is all that is said about a field, whichever it is", () => {
    for (const field of FIELD_NAMES) {
      expect(found(changed({ [field]: errorCell() })).filter((spot) => spot.endsWith(`@${field}`))).toEqual([
        `cell-error@${field}`,
      ]);
    }
  });

  it("does not make the other fields suspect", () => {
    expect(found(changed({ birthDate: errorCell(), sex: errorCell(), hamlet: errorCell() }))).toEqual([
      "cell-error@birthDate",
      "cell-error@hamlet",
      "cell-error@sex",
    ]);
  });

  it("counts as no data beside an empty name", () => {
    expect(found(participant({ fullName: null, phone: errorCell() }))).toEqual(["cell-error@phone"]);
  });
});
