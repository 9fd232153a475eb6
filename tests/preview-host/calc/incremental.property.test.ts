import fc from "fast-check";
import { calcFixture, type Content, type Contents } from "./calc-workbook";

const COLUMNS = ["A", "B", "C"];
const ROWS = 7;
const SHEETS = ["Một", "Hai"];

interface Place {
  sheet: string;
  address: string;
}

/** All cells in one order; a formula reads only cells before it, so that no circle arises. */
const PLACES: Place[] = SHEETS.flatMap((sheet) =>
  Array.from({ length: ROWS * COLUMNS.length }, (_, index) => ({
    sheet,
    address: `${COLUMNS[index % COLUMNS.length]}${Math.floor(index / COLUMNS.length) + 1}`,
  })),
);

const constant: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: -5, max: 20 }),
  fc.constantFrom("nam", "Nữ", "7", "", true, null, { error: "#N/A" } as const),
);

/** A formula at a place: cells named by index before it, ranges over whole rows above it. */
function formulaAt(index: number): fc.Arbitrary<Content> {
  const own = PLACES[index]!;
  const row = Math.floor((index % (ROWS * COLUMNS.length)) / COLUMNS.length);
  const earlier = fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((at) => {
    const { sheet, address } = PLACES[at]!;
    return sheet === own.sheet ? address : `${sheet}!${address}`;
  });
  const above = row === 0 ? fc.constant("Một!E1:F2") : fc.integer({ min: 1, max: row }).map((top) => `A${top}:C${row}`);
  const one = fc.tuple(earlier, earlier, above);
  const shapes: ((one: string, other: string, range: string) => string)[] = [
    (a, b) => `=${a}+${b}`,
    (a, b) => `=IF(${a}>${b},${a},"x")`,
    (a, _b, range) => `=SUM(${range})-IFERROR(${a},0)`,
    (a, _b, range) => `=COUNTIF(${range},${a})`,
    (a, _b, range) => `=SUMIFS(${range},${range},">"&IFERROR(${a},0))`,
    (a) => `=IFERROR(INDIRECT("${a}")&"",1)`,
    (a, b, range) => `=IFERROR(INDEX(${range},1,1)*${a},${b})`,
    (_a, _b, range) => `=COUNTBLANK(${range})+COUNTA(${range})`,
  ];
  return fc
    .tuple(one, fc.integer({ min: 0, max: shapes.length - 1 }))
    .map(([[a, b, range], shape]) => (index === 0 ? 1 : shapes[shape]!(a, b, range)));
}

function contentAt(index: number): fc.Arbitrary<Content> {
  return fc.oneof({ weight: 2, arbitrary: constant }, { weight: 3, arbitrary: formulaAt(index) });
}

const start = fc.tuple(...PLACES.map((_, index) => contentAt(index)));
const change = fc
  .integer({ min: 0, max: PLACES.length - 1 })
  .chain((index) => contentAt(index).map((content) => ({ index, content })));
const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 });

function contentsOf(cells: readonly Content[]): Contents {
  const contents: Contents = Object.fromEntries(SHEETS.map((sheet) => [sheet, {}]));
  PLACES.forEach(({ sheet, address }, index) => (contents[sheet]![address] = cells[index]!));
  return contents;
}

describe("incremental recalculation", () => {
  it("leaves every cell as a computation from scratch gives it", () => {
    fc.assert(
      fc.property(start, batches, (first, changes) => {
        const cells: Content[] = [...first];
        const live = calcFixture(contentsOf(cells));
        live.engine.recalculate();
        for (const batch of changes) {
          for (const { index, content } of batch) {
            cells[index] = content;
            live.set(PLACES[index]!.sheet, PLACES[index]!.address, content);
          }
          live.engine.recalculate();
        }
        const scratch = calcFixture(contentsOf(cells));
        scratch.engine.recalculate();
        const read = ({ get }: typeof live) => PLACES.map(({ sheet, address }) => get(sheet, address));
        expect(read(live)).toEqual(read(scratch));
      }),
      { numRuns: 300, seed: 20260331 },
    );
  });
});
