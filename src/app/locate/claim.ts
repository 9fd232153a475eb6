import type { ColumnHeading } from "./column-headings";
import type { ColumnShape } from "./column-shape";
import type { AliasRank, HeadingMeaning } from "./heading-meaning";

/** A heading's claim to a field. */
export interface Claim {
  readonly heading: ColumnHeading;
  readonly meaning: HeadingMeaning;
  readonly rank: AliasRank;
  readonly exact: boolean;
}

/** What the cells under a header look like, by sheet column. */
export type ShapeOf = (column: number) => ColumnShape;
