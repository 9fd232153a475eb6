import type { PersonName } from "../participant/participant";
import { compareNames, editDistance, type NameAgreement } from "../text/name-distance";

/** Contract §4: names agree when equal, equal without accents, or within two edits. */
const MAX_EDITS = 2;
/** One edit changes the count of at most two letters, by one each. */
const MAX_FLIPPED_BITS = 2 * MAX_EDITS;

interface Named {
  readonly name: PersonName;
}

/**
 * Calls back for each pair of `items` whose names agree, `a` before `b` in the order given. Every pair is looked at,
 * but nearly all of them only through a bound that loses nothing: two edits change the length by at most two, and
 * flip at most four of the bits "has the letter" and "has it twice". 5,000 names of one birth date take well under a
 * second.
 */
export function closeNamePairs<T extends Named>(
  items: readonly T[],
  found: (a: T, b: T, agreement: Exclude<NameAgreement, "different">) => void,
  mayPair: (a: T, b: T) => boolean = () => true,
): void {
  const count = items.length;
  const once = new Int32Array(count);
  const twice = new Int32Array(count);
  const lengths = new Int32Array(count);
  items.forEach(({ name }, index) => {
    [once[index], twice[index]] = letterBits(name.plain);
    lengths[index] = name.plain.length;
  });
  for (let b = 1; b < count; b += 1) {
    const [onceB, twiceB, lengthB] = [once[b]!, twice[b]!, lengths[b]!];
    for (let a = 0; a < b; a += 1) {
      const gap = lengths[a]! - lengthB;
      if (gap > MAX_EDITS || gap < -MAX_EDITS) continue;
      if (bitCount(once[a]! ^ onceB) + bitCount(twice[a]! ^ twiceB) > MAX_FLIPPED_BITS) continue;
      const [first, second] = [items[a]!, items[b]!];
      if (!mayPair(first, second)) continue;
      if (editDistance(first.name.plain, second.name.plain, MAX_EDITS) > MAX_EDITS) continue;
      const agreement = compareNames(first.name, second.name);
      if (agreement !== "different") found(first, second, agreement);
    }
  }
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
