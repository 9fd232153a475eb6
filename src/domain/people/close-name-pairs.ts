import type { PersonName } from "../participant/participant";
import { compareNames, editDistance, type NameAgreement } from "../text/name-distance";

/** Contract §4: names agree when equal, equal without accents, or within two edits. */
const MAX_EDITS = 2;
/** One edit changes the count of at most two letters, by one each. */
const MAX_FLIPPED_BITS = 2 * MAX_EDITS;

interface Named {
  readonly name: PersonName;
}

type Close = Exclude<NameAgreement, "different">;

/**
 * Calls back for each pair of `items` whose names agree, `a` before `b` in the order given. Lists repeat names, so the
 * names are compared once and not once a pair of rows; see closeNames. 5,000 persons of one birth date take well under
 * a second, also with 5,000 names.
 */
export function closeNamePairs<T extends Named>(
  items: readonly T[],
  found: (a: T, b: T, agreement: Close) => void,
  mayPair: (a: T, b: T) => boolean = () => true,
): void {
  const numbers = new Map<string, number>();
  const names: PersonName[] = [];
  const nameOf = items.map(({ name }) => {
    const known = numbers.get(name.folded);
    if (known !== undefined) return known;
    numbers.set(name.folded, names.length);
    return names.push(name) - 1;
  });
  const close = closeNames(names);
  const bearers: number[][] = names.map(() => []);
  items.forEach((b, index) => {
    const own = nameOf[index]!;
    const partners: [number, Close][] = bearers[own]!.map((other) => [other, "equal"]);
    for (const [name, agreement] of close[own]!) for (const other of bearers[name]!) partners.push([other, agreement]);
    if (close[own]!.length > 0) partners.sort(([x], [y]) => x - y);
    for (const [other, agreement] of partners) {
      const a = items[other]!;
      if (mayPair(a, b)) found(a, b, agreement);
    }
    bearers[own]!.push(index);
  });
}

/**
 * For each of the distinct names those that agree with it. Every pair is looked at, but nearly all of them only
 * through a bound that loses nothing: two edits change the length by at most two, and flip at most four of the bits
 * "has the letter" and "has it twice".
 */
function closeNames(names: readonly PersonName[]): readonly (readonly [name: number, agreement: Close])[][] {
  const close: [number, Close][][] = names.map(() => []);
  const once = new Int32Array(names.length);
  const twice = new Int32Array(names.length);
  names.forEach(({ plain }, index) => {
    [once[index], twice[index]] = letterBits(plain);
  });
  const lengths = Int32Array.from(names, ({ plain }) => plain.length);
  for (let b = 1; b < names.length; b += 1) {
    const [onceB, twiceB, lengthB] = [once[b]!, twice[b]!, lengths[b]!];
    for (let a = 0; a < b; a += 1) {
      const gap = lengths[a]! - lengthB;
      if (gap > MAX_EDITS || gap < -MAX_EDITS) continue;
      if (bitCount(once[a]! ^ onceB) + bitCount(twice[a]! ^ twiceB) > MAX_FLIPPED_BITS) continue;
      const [first, second] = [names[a]!, names[b]!];
      if (editDistance(first.plain, second.plain, MAX_EDITS) > MAX_EDITS) continue;
      const agreement = compareNames(first, second);
      if (agreement === "different") continue;
      close[a]!.push([b, agreement]);
      close[b]!.push([a, agreement]);
    }
  }
  return close;
}

/** Bits of the letters a name has at least once, and at least twice; a…z each their own, all else share six. */
function letterBits(plain: string): [number, number] {
  let once = 0;
  let twice = 0;
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index);
    const bit = 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
    twice |= once & bit;
    once |= bit;
  }
  return [once, twice];
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  rest = (rest + (rest >>> 4)) & 0x0f0f0f0f;
  rest += rest >>> 8;
  return (rest + (rest >>> 16)) & 0x3f;
}
