import fc from "fast-check";
import { areasAlike } from "../../../src/office/areas-alike";
import { areasOfAddress } from "../../../src/office/areas-of-address";
import type { FormatArea } from "../../../src/sheet/write-plan";

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** What every cell looks like once all areas were painted in order. */
function painted(areas: readonly Pick<FormatArea, "area" | "fillColor" | "bold">[]): Record<string, unknown> {
  const cells: Record<string, object> = {};
  for (const { area, ...looks } of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        cells[`${row},${column}`] = { ...cells[`${row},${column}`], ...looks };
      }
    }
  }
  return cells;
}

describe("format areas of equal looks", () => {
  test("are told to Excel in one go", () => {
    const groups = areasAlike([
      { area: at(0, 0), bold: true },
      { area: at(5, 5), fillColor: "#FF0000" },
      { area: at(9, 0, 9, 3), bold: true },
    ]);
    expect(groups.map(({ address, isOne }) => [address, isOne])).toEqual([
      ["A1,A10:D10", false],
      ["F6", true],
    ]);
  });

  test("do not move ahead of an area beside them, whose edge they share", () => {
    const groups = areasAlike([
      { area: at(0, 0), bold: true },
      { area: at(1, 0), fillColor: "#FF0000" },
      { area: at(2, 0), bold: true },
    ]);
    expect(groups.map(({ address }) => address)).toEqual(["A1", "A2", "A3"]);
  });

  test("never make an address longer than Excel takes, and lose no area", () => {
    const formats = Array.from({ length: 5_000 }, (_, row) => ({ area: at(row * 2, 0), bold: true }));
    const groups = areasAlike(formats);
    expect(groups.every(({ address }) => address.length < 8_192)).toBe(true);
    expect(groups.flatMap(({ address }) => areasOfAddress(address))).toEqual(formats.map(({ area }) => area));
  });

  test("a number format alone makes no group", () => {
    expect(areasAlike([{ area: at(0, 0), numberFormat: "@" }])).toEqual([]);
  });

  test("look the same as told one by one, whatever overlaps", () => {
    const area = fc
      .tuple(fc.nat(6), fc.nat(6), fc.nat(2), fc.nat(2))
      .map(([top, left, height, width]) => at(top, left, top + height, left + width));
    const format = fc.record(
      { area, fillColor: fc.constantFrom("#FF0000", "#00FF00"), bold: fc.boolean() },
      { requiredKeys: ["area"] },
    );
    fc.assert(
      fc.property(fc.array(format, { maxLength: 25 }), (formats) => {
        const grouped = areasAlike(formats).flatMap(({ address, looks }) =>
          areasOfAddress(address).map((one) => ({ ...looks, area: one })),
        );
        const worn = formats.filter(({ fillColor, bold }) => fillColor !== undefined || bold !== undefined);
        expect(painted(grouped)).toEqual(painted(worn));
      }),
      { seed: 7 },
    );
  });
});
