import type { ComponentFacts } from "./component-facts";
import type { LinkableRow } from "./linkable-row";

interface Known {
  readonly row: LinkableRow;
  readonly at: number;
}

/**
 * People of one name and birth date found so far, looked up by id and hamlet, so that thousands of namesakes are not
 * each compared with each.
 */
export class KnownPeople {
  private readonly all: Known[] = [];
  private readonly entries = new Map<LinkableRow, Known>();
  private readonly byId = new Map<string | null, Known[]>();
  private readonly byHamlet = new Map<string | null, Known[]>();

  constructor(private readonly facts: ComponentFacts) {}

  add(row: LinkableRow): void {
    const known = { row, at: this.all.length };
    this.all.push(known);
    this.entries.set(row, known);
    this.register(known, row);
  }

  /** The earliest person that `row` may be, by `isMatch`; ids and hamlets that differ are not even asked. */
  find(row: LinkableRow, isMatch: (known: LinkableRow) => boolean): LinkableRow | null {
    let best: Known | null = null;
    for (const list of this.candidates(row)) {
      const match = list.find((known) => isMatch(known.row));
      if (match && (best === null || match.at < best.at)) best = match;
    }
    return best?.row ?? null;
  }

  /** To be told after `row` was joined to `known`: it brings its ids and hamlets. */
  learn(known: LinkableRow, row: LinkableRow): void {
    const entry = this.entries.get(known);
    if (entry) this.register(entry, row);
  }

  private candidates(row: LinkableRow): (readonly Known[])[] {
    const { ids, hamlets } = this.facts.of(row);
    if (ids.length > 0) return [...ids, null].map((id) => this.byId.get(id) ?? []);
    if (hamlets.length > 0) return [...hamlets, null].map((hamlet) => this.byHamlet.get(hamlet) ?? []);
    return [this.all];
  }

  private register(known: Known, row: LinkableRow): void {
    const { ids, hamlets } = this.facts.of(row);
    for (const id of ids.length > 0 ? ids : [null]) put(this.byId, id, known);
    for (const hamlet of hamlets.length > 0 ? hamlets : [null]) put(this.byHamlet, hamlet, known);
  }
}

function put(lists: Map<string | null, Known[]>, key: string | null, known: Known): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [known]);
  else if (list.at(-1) !== known) list.push(known);
}
