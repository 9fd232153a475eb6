import type { LinkableRow } from "./linkable-row";
import type { CertainLink, PairReason } from "./people";

/** The link between two rows, the earlier row first. */
export function linkOf(a: LinkableRow, b: LinkableRow, reason: PairReason): CertainLink {
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  return { a: earlier.participant.ref, b: later.participant.ref, reason };
}
