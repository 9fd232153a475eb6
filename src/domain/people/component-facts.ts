import type { LinkableRow } from "./linkable-row";
import type { PersonSets } from "./person-sets";

/** What must agree before two sets of joined rows become one. */
export type Binding = "id-and-hamlet" | "id";

/** The ids and hamlets of each set of joined rows, kept up while sets are joined. */
export class ComponentFacts {
  private readonly ids = new Map<number, Set<string>>();
  private readonly hamlets = new Map<number, Set<string>>();

  constructor(
    rows: readonly LinkableRow[],
    private readonly sets: PersonSets,
  ) {
    for (const row of rows) {
      const root = sets.find(row.index);
      if (row.id !== null) put(this.ids, root, row.id);
      if (row.hamlet !== null) put(this.hamlets, root, row.hamlet);
    }
  }

  /** The ids and hamlets known of the person a row belongs to. */
  of(row: LinkableRow): { readonly ids: readonly string[]; readonly hamlets: readonly string[] } {
    const root = this.sets.find(row.index);
    return { ids: [...(this.ids.get(root) ?? [])], hamlets: [...(this.hamlets.get(root) ?? [])] };
  }

  /** Whether the sets of two rows have an id (and a hamlet) in common, or one of them has none. */
  agree(a: LinkableRow, b: LinkableRow, binding: Binding = "id-and-hamlet"): boolean {
    const [rootA, rootB] = [this.sets.find(a.index), this.sets.find(b.index)];
    if (rootA === rootB) return true;
    if (!meetOrEmpty(this.ids.get(rootA), this.ids.get(rootB))) return false;
    return binding === "id" || meetOrEmpty(this.hamlets.get(rootA), this.hamlets.get(rootB));
  }

  /** Joins two sets that may be joined; false when they were one set before or are kept apart. */
  join(a: LinkableRow, b: LinkableRow): boolean {
    const [rootA, rootB] = [this.sets.find(a.index), this.sets.find(b.index)];
    if (rootA === rootB || !this.sets.join(rootA, rootB)) return false;
    const kept = this.sets.find(rootA);
    const gone = kept === rootA ? rootB : rootA;
    for (const id of this.ids.get(gone) ?? []) put(this.ids, kept, id);
    for (const hamlet of this.hamlets.get(gone) ?? []) put(this.hamlets, kept, hamlet);
    return true;
  }
}

function put(map: Map<number, Set<string>>, root: number, value: string): void {
  const values = map.get(root);
  if (values) values.add(value);
  else map.set(root, new Set([value]));
}

function meetOrEmpty(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return true;
  for (const value of a) if (b.has(value)) return true;
  return false;
}
