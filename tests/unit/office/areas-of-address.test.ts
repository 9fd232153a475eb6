import { areasOfAddress } from "../../../src/office/areas-of-address";

describe("areas of an address that Excel tells", () => {
  test.each([
    [
      "Sheet1!A1:B2,Sheet1!D4",
      [
        [0, 0, 1, 1],
        [3, 3, 3, 3],
      ],
    ],
    [
      "'Thôn 1, 2'!B2:C3,'Thôn 1, 2'!$E$5",
      [
        [1, 1, 2, 2],
        [4, 4, 4, 4],
      ],
    ],
    ["'O''Neil'!AA10", [[9, 26, 9, 26]]],
    ["Sheet1!C:C", [[0, 2, 1_048_575, 2]]],
    ["Sheet1!3:4", [[2, 0, 3, 16_383]]],
    ["", []],
  ])("%s", (address, expected) => {
    expect(areasOfAddress(address).map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(expected);
  });

  test("the last area of an address that Excel cut is not trusted", () => {
    const cut = Array.from({ length: 2_000 }, (_, row) => `S!A${row + 1}`)
      .join(",")
      .slice(0, 8191);
    const areas = areasOfAddress(cut);
    expect(areas).toHaveLength(cut.split(",").length - 1);
    expect(areas.at(-1)).toEqual({ top: areas.length - 1, left: 0, bottom: areas.length - 1, right: 0 });
  });
});
