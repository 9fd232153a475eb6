import type { NameAgreement } from "../text/name-distance";
import type { LinkableRow } from "./linkable-row";
import { closeNamePairs } from "./close-name-pairs";
import type { ComponentFacts } from "./component-facts";
import { groupBy } from "./group-by";
import { KnownPeople } from "./known-people";
import { linkOf } from "./link-of";
import type { CertainLink, PairReason } from "./people";
import type { PersonSets } from "./person-sets";
import { agreeInAnyOrder, isFamilyNameMoved, wordsKey } from "./word-order";

const REASON_OF_SAME_ID = {
  equal: "same-id",
  "tone-differs": "same-id-name-without-accents",
  "letter-differs": "same-id-name-without-accents",
  close: "same-id-name-close",
} as const satisfies Record<Exclude<NameAgreement, "different">, PairReason>;

/** Beyond as many names on one id, it is nobody's own, and names in another order are not looked for. */
const MAX_NAMES_TURNED = 24;

/** Link 1 of contract §4: the same valid id and names that agree, also with the family name moved to the end. */
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
    linkTurnedNames(firsts, sets, links);
  }
  return links;
}

function linkTurnedNames(firsts: readonly LinkableRow[], sets: PersonSets, links: CertainLink[]): void {
  if (firsts.length > MAX_NAMES_TURNED) return;
  firsts.forEach((b, at) => {
    for (const a of firsts.slice(0, at)) {
      if (sets.find(a.index) === sets.find(b.index) || !agreeInAnyOrder(a.name, b.name)) continue;
      addLink(links, sets, a, b, "same-id-name-turned");
    }
  });
}

/**
 * Link 2 of contract §4: the same name, the same full birth date and the same hamlet, or one side without hamlet,
 * unless both have valid, different ids.
 *
 * The rule also binds what is joined already: a row without hamlet (or without id) never bridges two people of
 * different hamlets (or ids). It is surely one of them, so it goes to the one known best (id and hamlet first, then
 * the earliest) and the pair with the other is left open; the officer's word, joined before, decides otherwise.
 * A name whose family name moved to the end is the same name, unless the rows say man and woman.
 */
export function linkSameNameBirthHamlet(
  rows: readonly LinkableRow[],
  sets: PersonSets,
  facts: ComponentFacts,
): CertainLink[] {
  const links: CertainLink[] = [];
  const withDay = rows.filter((row) => row.birthDay !== null);
  for (const sameNameAndDay of groupBy(withDay, (row) => `${wordsKey(row.name)}\u0001${row.birthDay}`).values()) {
    if (sameNameAndDay.length < 2) continue;
    const found = new KnownPeople(facts);
    for (const row of [...sameNameAndDay].sort(byKnowledge)) {
      const match = found.find(
        row,
        (other) => isSameName(row, other) && facts.agree(row, other) && !sets.areApart(row.index, other.index),
      );
      if (!match) found.add(row);
      else if (facts.join(row, match)) {
        found.learn(match, row);
        const oneWithout = (match.hamlet === null) !== (row.hamlet === null);
        links.push(linkOf(match, row, oneWithout ? "same-name-birth-one-without-hamlet" : "same-name-birth-hamlet"));
      }
    }
  }
  return links;
}

function isSameName(a: LinkableRow, b: LinkableRow): boolean {
  if (a.name.folded === b.name.folded) return true;
  const [sexA, sexB] = [a.participant.sex, b.participant.sex];
  const sexesDiffer = sexA.state === "ok" && sexB.state === "ok" && sexA.value !== sexB.value;
  return !sexesDiffer && isFamilyNameMoved(a.name, b.name);
}

/** Rows that know most come first, so that the others find their person; then workbook order. */
function byKnowledge(a: LinkableRow, b: LinkableRow): number {
  const knowledge = (row: LinkableRow): number => (row.hamlet === null ? 0 : 2) + (row.id === null ? 0 : 1);
  return knowledge(b) - knowledge(a) || a.index - b.index;
}

function addLink(links: CertainLink[], sets: PersonSets, a: LinkableRow, b: LinkableRow, reason: PairReason): void {
  if (sets.find(a.index) !== sets.find(b.index) && sets.join(a.index, b.index)) links.push(linkOf(a, b, reason));
}
