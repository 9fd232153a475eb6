/** Where the rows (or columns) of a sheet stand, in whole pixels from its edge. Hidden ones have no extent. */
export class Axis {
  private readonly offsets: Float64Array;

  /** @param sizes pixels of each row or column, from the first on */
  constructor(sizes: readonly number[]) {
    this.offsets = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => (this.offsets[index + 1] = (this.offsets[index] ?? 0) + size));
  }

  get count(): number {
    return this.offsets.length - 1;
  }

  /** Pixels of all together. */
  get extent(): number {
    return this.start(this.count);
  }

  /** Pixels before the row or column; beyond the last one: the whole extent. */
  start(index: number): number {
    return this.offsets[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The row or column under a pixel, never a hidden one; off the sheet the first or last. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }
}
