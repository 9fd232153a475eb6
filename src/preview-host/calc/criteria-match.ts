import { matchKey, type CellReader, type MatchKey } from "./cell-reader";
import { readCriterion, type Criterion } from "./criterion";
import { areaHeight, areaWidth, faultOf, type Scalar, type SheetArea } from "./formula-value";

export interface CriteriaPair {
  area: SheetArea;
  criterion: Scalar;
}

export interface CriteriaMatch {
  /** fulfilling cells as offsets (row × width + column) in the areas, in no promised order */
  offsets: readonly number[];
  width: number;
  /** fulfilling cells below or right of everything used, all blank */
  beyond: number;
}

/** Lists kept in one recalculation; past it lists are made anew each time. */
const KEPT_LISTS = 600;
/** Equality on the same area asked this often makes an index worth its building. */
const INDEX_AFTER = 3;

interface Asked {
  times: number;
  index: Map<MatchKey, number[]> | null;
}

function areaKey(reader: CellReader, area: SheetArea, height: number, width: number): string {
  return `${reader.sheetNumber(area.sheet)}:${area.top}:${area.left}:${height}:${width}`;
}

function eachKey(
  reader: CellReader,
  area: SheetArea,
  height: number,
  width: number,
  visit: (k: MatchKey, o: number) => void,
) {
  for (let column = 0; column < width; column += 1) {
    const keys = reader.columnKeys(area.sheet, area.left + column);
    for (let row = 0; row < height; row += 1) visit(keys[area.top + row], row * width + column);
  }
}

function offsetsOfKey(reader: CellReader, area: SheetArea, height: number, width: number, key: MatchKey): number[] {
  const place = `asked|${areaKey(reader, area, height, width)}`;
  const asked = (reader.memory.get(place) as Asked | undefined) ?? { times: 0, index: null };
  asked.times += 1;
  reader.memory.set(place, asked);
  if (asked.times >= INDEX_AFTER && !asked.index) {
    const index = new Map<MatchKey, number[]>();
    eachKey(reader, area, height, width, (found, offset) => {
      const list = index.get(found);
      if (list) list.push(offset);
      else index.set(found, [offset]);
    });
    asked.index = index;
  }
  if (asked.index) return asked.index.get(key) ?? [];
  const offsets: number[] = [];
  eachKey(reader, area, height, width, (found, offset) => {
    if (found === key) offsets.push(offset);
  });
  return offsets;
}

function offsetsOf(reader: CellReader, area: SheetArea, height: number, width: number, criterion: Criterion): number[] {
  if (criterion.key !== undefined) return offsetsOfKey(reader, area, height, width, criterion.key);
  const offsets: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const values = reader.column(area.sheet, area.left + column);
    for (let row = 0; row < height; row += 1) {
      if (criterion.matches(values[area.top + row] ?? null)) offsets.push(row * width + column);
    }
  }
  return offsets;
}

function keptOffsets(
  reader: CellReader,
  pair: CriteriaPair,
  height: number,
  width: number,
  criterion: Criterion,
): readonly number[] {
  if (criterion.key !== undefined) return offsetsOf(reader, pair.area, height, width, criterion);
  const place = `list|${areaKey(reader, pair.area, height, width)}|${String(pair.criterion)}`;
  const kept = reader.memory.get(place) as readonly number[] | undefined;
  if (kept) return kept;
  const offsets = offsetsOf(reader, pair.area, height, width, criterion);
  if (reader.memory.size < KEPT_LISTS) reader.memory.set(place, offsets);
  return offsets;
}

/** Rows and columns of the areas that any sheet concerned really uses. */
function usedSize(reader: CellReader, areas: readonly SheetArea[]): { height: number; width: number } {
  let height = 0;
  let width = 0;
  for (const area of areas) {
    const { bottom, right } = reader.extent(area.sheet);
    height = Math.max(height, Math.min(areaHeight(area), bottom - area.top + 1));
    width = Math.max(width, Math.min(areaWidth(area), right - area.left + 1));
  }
  return { height, width };
}

/**
 * The cells that fulfil all pairs, as COUNTIFS reads them. Throws #VALUE! when the areas differ
 * in size. `also` are further areas (of sums) whose used part must be covered.
 */
export function matchCriteria(
  reader: CellReader,
  pairs: readonly CriteriaPair[],
  also: readonly SheetArea[] = [],
): CriteriaMatch {
  const first = pairs[0]!.area;
  const total = areaHeight(first) * areaWidth(first);
  if (pairs.some(({ area }) => areaHeight(area) !== areaHeight(first) || areaWidth(area) !== areaWidth(first))) {
    throw faultOf("#VALUE!");
  }
  const { height, width } = usedSize(reader, [...pairs.map(({ area }) => area), ...also]);
  const criteria = pairs.map((pair) => readCriterion(pair.criterion, reader.workbook.date1904));
  const beyond = criteria.every((criterion) => criterion.matches(null)) ? total - height * width : 0;
  // Equality first: its list is the shortest as a rule and costs least.
  const order = pairs
    .map((_, index) => index)
    .sort((a, b) => Number(criteria[a]!.key === undefined) - Number(criteria[b]!.key === undefined));
  let offsets: readonly number[] | null = null;
  for (const index of order) {
    const pair = pairs[index]!;
    const criterion = criteria[index]!;
    if (offsets === null) offsets = keptOffsets(reader, pair, height, width, criterion);
    else offsets = narrow(reader, pair.area, width, criterion, offsets);
  }
  return { offsets: offsets ?? [], width, beyond };
}

function narrow(
  reader: CellReader,
  area: SheetArea,
  width: number,
  criterion: Criterion,
  offsets: readonly number[],
): readonly number[] {
  const { key } = criterion;
  if (width === 1) {
    if (key !== undefined) {
      const keys = reader.columnKeys(area.sheet, area.left);
      return offsets.filter((offset) => keys[area.top + offset] === key);
    }
    const values = reader.column(area.sheet, area.left);
    return offsets.filter((offset) => criterion.matches(values[area.top + offset] ?? null));
  }
  return offsets.filter((offset) => {
    const value =
      reader.column(area.sheet, area.left + (offset % width))[area.top + Math.floor(offset / width)] ?? null;
    return key === undefined ? criterion.matches(value) : matchKey(value) === key;
  });
}
