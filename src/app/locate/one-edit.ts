/** Whether one letter typed wrong, left out, added, or two neighbours swapped turns one text into the other. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const endA = a.length - start;
  const endB = b.length - start;
  let common = 0;
  while (common < Math.min(endA, endB) && a[a.length - 1 - common] === b[b.length - 1 - common]) common += 1;
  const leftA = a.slice(start, a.length - common);
  const leftB = b.slice(start, b.length - common);
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}
