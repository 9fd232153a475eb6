import type { Axis } from "./axis";

/** A stretch of rows or columns on the page: the frozen ones, or those that scroll. All in pixels. */
export interface Strip {
  /** from the grid's edge */
  offset: number;
  length: number;
  /** the pixel of the sheet that shows first */
  start: number;
  /** rows or columns that may show here, both included */
  first: number;
  last: number;
}

/**
 * The frozen and the scrolling strip of one axis.
 * @param frozen how many rows or columns are frozen
 * @param heading pixels taken by the headings before both
 * @param room pixels of the grid along this axis
 */
export function stripsOf(axis: Axis, frozen: number, heading: number, room: number, scroll: number): [Strip, Strip] {
  const still = axis.start(frozen);
  return [
    { offset: heading, length: still, start: 0, first: 0, last: frozen - 1 },
    {
      offset: heading + still,
      length: Math.max(0, room - heading - still),
      start: still + scroll,
      first: frozen,
      last: axis.count - 1,
    },
  ];
}
