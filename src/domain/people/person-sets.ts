/**
 * Rows gathered into persons: union–find with "never together" marks. A mark holds for everything that is joined to
 * either side later, so it stops chains of links as well as single ones. Near-linear in joins and marks.
 */
export class PersonSets {
  private readonly parent: Int32Array;
  private readonly size: Int32Array;
  private readonly apart = new Map<number, Set<number>>();

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, index) => index);
    this.size = new Int32Array(count).fill(1);
  }

  /** The row that stands for the whole set of `row`. */
  find(row: number): number {
    let root = row;
    while (this.parent[root]! !== root) root = this.parent[root]!;
    for (let step = row; step !== root;) {
      const next = this.parent[step]!;
      this.parent[step] = root;
      step = next;
    }
    return root;
  }

  /** Marks the sets of two rows as different people. Without effect when they are one set already. */
  keepApart(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA === rootB) return;
    this.mark(rootA, rootB);
    this.mark(rootB, rootA);
  }

  areApart(a: number, b: number): boolean {
    return this.apart.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  /** Joins two sets; false when they are marked apart. True also when they were one set before. */
  join(a: number, b: number): boolean {
    let [kept, gone] = [this.find(a), this.find(b)];
    if (kept === gone) return true;
    if (this.apart.get(kept)?.has(gone)) return false;
    if (this.size[kept]! < this.size[gone]!) [kept, gone] = [gone, kept];
    this.parent[gone] = kept;
    this.size[kept] = this.size[kept]! + this.size[gone]!;
    this.moveMarks(gone, kept);
    return true;
  }

  private mark(from: number, to: number): void {
    const marks = this.apart.get(from);
    if (marks) marks.add(to);
    else this.apart.set(from, new Set([to]));
  }

  private moveMarks(gone: number, kept: number): void {
    const marks = this.apart.get(gone);
    if (!marks) return;
    for (const other of marks) {
      this.apart.get(other)?.delete(gone);
      this.mark(other, kept);
      this.mark(kept, other);
    }
    this.apart.delete(gone);
  }
}
