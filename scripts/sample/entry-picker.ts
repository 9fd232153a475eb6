import type { Entry } from "./entry";
import type { Random } from "./random";

/** Finds rows on which a fault can be planted without touching anything else in the story. */
export class EntryPicker {
  private readonly rowsOf = new Map<unknown, number>();

  constructor(
    private readonly random: Random,
    lists: readonly (readonly Entry[])[],
  ) {
    for (const { person } of lists.flat()) this.rowsOf.set(person, (this.rowsOf.get(person) ?? 0) + 1);
  }

  /** A row of the list without a fault, whose person stands nowhere else. */
  single(list: readonly Entry[], where: (entry: Entry) => boolean = () => true): Entry {
    return this.pick(list, (entry) => this.rowsOf.get(entry.person) === 1 && where(entry));
  }

  /** A row without a fault, whoever it is about. */
  any(list: readonly Entry[], where: (entry: Entry) => boolean = () => true): Entry {
    return this.pick(list, where);
  }

  private pick(list: readonly Entry[], where: (entry: Entry) => boolean): Entry {
    const clean = (entry: Entry): boolean => !entry.isSpecial && entry.faults.length === 0;
    return this.random.pick(list.filter((entry) => clean(entry) && where(entry)));
  }
}
