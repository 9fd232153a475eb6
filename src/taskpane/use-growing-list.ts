import { useState } from "react";

/** Links and buttons beyond this make a pane slow to draw. */
const STEP = 200;

export interface GrowingList<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  /** How many the next `grow` adds. */
  readonly next: number;
  grow(): void;
}

/** The first entries of a long list, and more of them when asked. */
export function useGrowingList<T>(all: readonly T[], first: number): GrowingList<T> {
  const [limit, setLimit] = useState(first);
  const hidden = Math.max(0, all.length - limit);
  return {
    shown: hidden === 0 ? all : all.slice(0, limit),
    hidden,
    next: Math.min(hidden, STEP),
    grow: () => setLimit(limit + STEP),
  };
}
