import type { NameAgreement } from "../text/name-distance";
import type { LinkableRow } from "./linkable-row";
import { closeNamePairs } from "./close-name-pairs";
import type { CertainLink, PairReason } from "./people";
import type { PersonSets } from "./person-sets";
import { groupBy } from "./group-by";

const REASON_OF_SAME_ID = {
  equal: "same-id",
  "tone-differs": "same-id-name-without-accents",
  "letter-differs": "same-id-name-without-accents",
  close: "same-id-name-close",
} as const satisfies Record<Exclude<NameAgreement, "different">, PairReason>;

/** Link 1 of contract §4: the same valid id and names that agree. */
export function linkSameIds(rows: readonly LinkableRow[], sets: PersonSets): CertainLink[] {
  const links: CertainLink[] = [];
  const withId = rows.filter((row) => row.id !== null);
  for (const sameId of groupBy(withId, (row) => row.id!).values()) {
    if (sameId.length < 2) continue;
    const byName = [...groupBy(sameId, (row) => row.name.folded).values()];
    for (const [first, ...others] of byName) {
      for (const other of others) addLink(links, sets, first!, other, "same-id");
    }
    const firsts = byName.map(([first]) => first!);
    closeNamePairs(firsts, (a, b, agreement) => {
      addLink(links, sets, a, b, REASON_OF_SAME_ID[agreement]);
    });
  }
  return links;
}

/**
 * Link 2 of contract §4: the same name, the same full birth date and the same hamlet, or one side without hamlet,
 * unless both have valid, different ids.
 *
 * The rule also binds what is joined already: a row without hamlet (or without id) never bridges two people of
 * different hamlets (or ids). It is surely one of them, so it goes to the one known best (id and hamlet first, then
 * the earliest) and the pair with the other is left open; the officer's word, joined before, decides otherwise.
 */
export function linkSameNameBirthHamlet(rows: readonly LinkableRow[], sets: PersonSets): CertainLink[] {
  const links: CertainLink[] = [];
  const facts = new ComponentFacts(rows, sets);
  const withDay = rows.filter((row) => row.birthDay !== null);
  for (const sameNameAndDay of groupBy(withDay, (row) => `${row.name.folded}\u0001${row.birthDay}`).values()) {
    if (sameNameAndDay.length < 2) continue;
    const found: LinkableRow[] = [];
    for (const row of [...sameNameAndDay].sort(byKnowledge)) {
      const match = found.find((other) => facts.agree(row, other) && !sets.areApart(row.index, other.index));
      if (!match) found.push(row);
      else if (facts.join(row, match)) {
        const oneWithout = (match.hamlet === null) !== (row.hamlet === null);
        links.push(linkOf(match, row, oneWithout ? "same-name-birth-one-without-hamlet" : "same-name-birth-hamlet"));
      }
    }
  }
  return links;
}

/** Rows that know most come first, so that the others find their person; then workbook order. */
function byKnowledge(a: LinkableRow, b: LinkableRow): number {
  const knowledge = (row: LinkableRow): number => (row.hamlet === null ? 0 : 2) + (row.id === null ? 0 : 1);
  return knowledge(b) - knowledge(a) || a.index - b.index;
}

/** The ids and hamlets of each set of joined rows, kept up while sets are joined. */
class ComponentFacts {
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

  agree(a: LinkableRow, b: LinkableRow): boolean {
    const [rootA, rootB] = [this.sets.find(a.index), this.sets.find(b.index)];
    if (rootA === rootB) return true;
    return (
      meetOrEmpty(this.ids.get(rootA), this.ids.get(rootB)) &&
      meetOrEmpty(this.hamlets.get(rootA), this.hamlets.get(rootB))
    );
  }

  /** Joins two sets that may be joined; false when they were one set before. */
  join(a: LinkableRow, b: LinkableRow): boolean {
    const [rootA, rootB] = [this.sets.find(a.index), this.sets.find(b.index)];
    if (rootA === rootB) return false;
    this.sets.join(rootA, rootB);
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

function addLink(links: CertainLink[], sets: PersonSets, a: LinkableRow, b: LinkableRow, reason: PairReason): void {
  if (sets.find(a.index) !== sets.find(b.index) && sets.join(a.index, b.index)) links.push(linkOf(a, b, reason));
}

export function linkOf(a: LinkableRow, b: LinkableRow, reason: PairReason): CertainLink {
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  return { a: earlier.participant.ref, b: later.participant.ref, reason };
}
