/**
 * How far to scroll along one axis for something to be seen: not at all if it is in sight, as little as possible if
 * it is near, else so that it stands a third down the room. All in pixels.
 * @param from where it begins in the scrolled part
 * @param scroll the present position
 */
export function scrollFor(from: number, size: number, scroll: number, room: number): number {
  const to = from + Math.min(size, room);
  if (from >= scroll && to <= scroll + room) return scroll;
  const isFar = from < scroll - room || to > scroll + 2 * room;
  if (isFar) return Math.max(0, from - Math.floor(room / 3));
  return from < scroll ? from : to - room;
}
