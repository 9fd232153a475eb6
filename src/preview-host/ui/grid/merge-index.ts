import { containsCell, intersection } from "../../model/geometry";
import type { Area, Sheet } from "../../model/workbook-model";

const BAND = 64;

/** Finds the merge of a cell without walking through all of them: they are kept by bands of rows. */
export class MergeIndex {
  private readonly bands = new Map<number, Area[]>();

  constructor(private readonly merges: Sheet["merges"]) {
    for (const merge of merges) {
      for (let band = Math.floor(merge.top / BAND); band <= Math.floor(merge.bottom / BAND); band += 1) {
        const held = this.bands.get(band);
        if (held === undefined) this.bands.set(band, [merge]);
        else held.push(merge);
      }
    }
  }

  at(row: number, column: number): Area | null {
    const held = this.bands.get(Math.floor(row / BAND));
    return held?.find((merge) => containsCell(merge, row, column)) ?? null;
  }

  /** The area grown until no merge crosses its edge, as Excel selects. */
  grown(area: Area): Area {
    let result = area;
    for (;;) {
      const crossing = this.merges.filter((merge) => intersection(merge, result) !== null);
      const next = {
        top: Math.min(result.top, ...crossing.map(({ top }) => top)),
        left: Math.min(result.left, ...crossing.map(({ left }) => left)),
        bottom: Math.max(result.bottom, ...crossing.map(({ bottom }) => bottom)),
        right: Math.max(result.right, ...crossing.map(({ right }) => right)),
      };
      const isSame =
        next.top === result.top &&
        next.left === result.left &&
        next.bottom === result.bottom &&
        next.right === result.right;
      if (isSame) return result;
      result = next;
    }
  }
}
