import { foldText } from "../../domain/text/fold";
import type { SkippedKind } from "../located-table";
import { isGroupWithCount } from "./group-with-count";
import { isLettered } from "./is-lettered";
import type { KnownNames } from "./known-names";
import { numberedNotes } from "./numbered-notes";
import type { ListColumns, RowFacts } from "./row-facts";
import {
  isGroupHeadingText,
  isGroupNumber,
  isNoteBetween,
  isNoteText,
  isPlaceAndDate,
  isSentence,
  isSignatureText,
} from "./row-words";
import type { SheetGrid } from "./sheet-grid";
import { signersBetween } from "./signers-between";
import { isSubtotalRow } from "./subtotal-row";
import { summariesUnderTitle } from "./summary-under-title";

export type RowKind = "participant" | SkippedKind;

/** Longer texts that stand alone are notes, not names: the longest names of the country have some 40 letters. */
const LONGEST_NAME = 60;
/** Column numbers stand right under the header. */
const COLUMN_NUMBER_ROWS = 2;
/** Fields that show a row to be a person's by what they hold; a list without any is judged by its filled cells. */
const TELLING_FIELDS = new Set(["personalId", "phone", "birthDate", "joinedOn", "sex", "sexMale", "sexFemale"]);

/**
 * Tells the rows of one list (from under a header to the next header or the end of the sheet) apart.
 *
 * A row with a name and something only people have (an id, a date, a known hamlet, a running number) is a participant
 * wherever it stands; the last of them marks where the foot of the list may begin. In the foot, a signature or a break
 * ends the list: names below it are signers. Within the list doubtful rows are participants, so that none is lost.
 */
export class RowClassifier {
  private readonly lastSure: number;
  /** The first text of each row as compared; "" where the row is decided without it. */
  private readonly firstTexts: readonly string[];
  private readonly isTelling: boolean;
  /** Rows of other tables, numbered notes and signature blocks between people. */
  private readonly others: ReadonlySet<number>;
  private readonly isLettered: boolean;
  private isSigned = false;
  private isBroken = false;

  constructor(
    private readonly grid: SheetGrid,
    private readonly known: KnownNames,
    private readonly list: ListColumns,
    private readonly facts: readonly RowFacts[],
    private readonly firstRow: number,
    /** Indexes of rows of other tables. */
    otherTables: ReadonlySet<number>,
  ) {
    this.others = new Set([
      ...otherTables,
      ...summariesUnderTitle(facts),
      ...numberedNotes(grid, list, facts, firstRow),
      ...signersBetween(grid, list, facts, firstRow),
    ]);
    this.isLettered = isLettered(list, facts);
    this.firstTexts = facts.map((row) => (row.evidence > 0 || row.cells === 0 ? "" : foldText(row.first).trim()));
    this.isTelling = list.columns.some(({ field }) => TELLING_FIELDS.has(field));
    this.lastSure = this.findLastSure();
  }

  /** The kinds of all rows, in order. */
  classify(): RowKind[] {
    return this.facts.map((facts, index) => {
      const kind = this.kindOf(facts, index);
      if (index > this.lastSure && kind !== "participant" && !this.isBetween(facts, kind)) this.isBroken = true;
      return kind;
    });
  }

  /** A heading or a note after which the list goes on, also where only names follow. */
  private isBetween(facts: RowFacts, kind: RowKind): boolean {
    if (kind === "group-heading") return isGroupWithCount(facts, this.known);
    return kind === "note" && facts.cells === 1 && isNoteBetween(foldText(facts.first).trim());
  }

  private kindOf(facts: RowFacts, index: number): RowKind {
    if (this.others.has(index)) return "note";
    if (facts.cells === 0) return index < COLUMN_NUMBER_ROWS && facts.isColumnNumbers ? "column-numbers" : "blank";
    if (facts.isColumnNumbers && index < COLUMN_NUMBER_ROWS) return "column-numbers";
    if (facts.hasName && facts.evidence > 0 && !this.isSigned) return "participant";
    const first = this.firstTexts[index]! || foldText(facts.first).trim();
    if (isSubtotalRow(facts, first)) return "subtotal";
    if (this.isSigned) return "signature";
    if (this.isSignature(facts, first)) {
      if (index < this.lastSure) return facts.hasName && facts.name !== facts.first ? "participant" : "note";
      this.isSigned = true;
      return "signature";
    }
    if (this.isGroupHeading(facts, first, index)) return "group-heading";
    if (this.isNote(facts, first, index)) return "note";
    return facts.hasName ? this.kindOfNamed(facts, first, index) : this.kindOfNameless(facts, index);
  }

  private kindOfNamed(facts: RowFacts, first: string, index: number): RowKind {
    if (this.isSure(facts, first) || index < this.lastSure || !this.isBroken) return "participant";
    return facts.filled > 2 ? "participant" : "note";
  }

  private kindOfNameless(facts: RowFacts, index: number): RowKind {
    if (facts.filled === 0) return "note";
    if (facts.isNumbered) return "participant";
    if (facts.numbers === facts.cells && facts.evidence === 0) return "subtotal";
    if (index < this.lastSure) return "participant";
    if (this.isBroken) return facts.filled > 1 && facts.evidence + facts.known > 0 ? "participant" : "note";
    return facts.evidence > 0 || facts.filled > 1 ? "participant" : "note";
  }

  /** The last row that is surely a person's; filled cells alone count only above the first signature. */
  private findLastSure(): number {
    let last = this.facts.length - 1;
    while (last >= 0 && (this.others.has(last) || !this.isSure(this.facts[last]!, this.firstTexts[last]!))) last -= 1;
    if (this.isTelling) return last;
    for (let index = last + 1; index < this.facts.length; index += 1) {
      const facts = this.facts[index]!;
      const first = this.firstTexts[index]!;
      if (this.isSignature(facts, first)) break;
      if (this.others.has(index)) continue;
      if (facts.hasName && facts.filled > 1 && !isSubtotalRow(facts, first) && !isNoteText(first)) last = index;
    }
    return last;
  }

  /** A person's row beyond doubt. */
  private isSure(facts: RowFacts, first: string): boolean {
    if (!facts.hasName) return false;
    if (facts.evidence > 0) return true;
    if (isSubtotalRow(facts, first) || (facts.cells === 1 && this.known.hamletOf(first) !== null)) return false;
    if (facts.isNumbered) return !isGroupHeadingText(first);
    return facts.known > 0 && !isSignatureText(foldText(facts.name).trim()) && !this.isNumberOfGroup(facts, first);
  }

  /**
   * A row that begins with the words of a signature, or whose name is one. A post ("Trưởng thôn") before a name while the
   * list goes on, and words in a row of known values, are a participant's.
   */
  private isSignature(facts: RowFacts, first: string): boolean {
    const { hasName, name, known, filled, cells } = facts;
    if (facts.evidence > 0 || (facts.isNumbered && filled > 0) || (known > 0 && filled > 1)) return false;
    // "a | Ký hợp đồng" heads a group.
    if (this.isNumberOfGroup(facts, first)) return false;
    if (hasName && known === 0 && isSignatureText(foldText(name).trim())) return true;
    const isAfterPost = hasName && facts.name !== facts.first && !this.isBroken;
    if (isSignatureText(first) && cells < 4 && !isAfterPost) return true;
    const last = foldText(facts.last).trim();
    return isPlaceAndDate(last) || (!hasName && cells < 3 && isSignatureText(last));
  }

  /** A text across the list, in the column of numbers, or alone with the name of a hamlet or a group's number. */
  private isGroupHeading(facts: RowFacts, first: string, index: number): boolean {
    if (facts.evidence > 0 || facts.texts === 0 || first.length > LONGEST_NAME || isNoteText(first)) return false;
    if (this.isNumberOfGroup(facts, first))
      return facts.known === 0 && (facts.filled < 2 || isGroupWithCount(facts, this.known));
    if (facts.cells - facts.numbers > 1) return false;
    const namesHamlet = this.known.hamletOf(first) !== null || isGroupHeadingText(first);
    if (namesHamlet && facts.known === (this.isInHamletColumn(facts) ? 1 : 0)) return !this.isNamelessRow(facts, index);
    return !facts.isNumbered && index < this.lastSure && this.isAcross(facts, index);
  }

  private isNumberOfGroup({ firstColumn }: RowFacts, first: string): boolean {
    return firstColumn === this.list.numberColumn && !this.isLettered && isGroupNumber(first);
  }

  private isNote(facts: RowFacts, first: string, index: number): boolean {
    if (facts.evidence > 0 || facts.isNumbered || facts.texts === 0) return false;
    if (isNoteText(first) || first.endsWith(":")) return true;
    if (facts.cells > 1) return false;
    if (isNoteBetween(first) || isSentence(facts.first)) return true;
    return first.length > LONGEST_NAME || this.isAcross(facts, index);
  }

  /** A hamlet alone in the hamlet's own column is a row without a name, unless a merge makes it a heading. */
  private isNamelessRow(facts: RowFacts, index: number): boolean {
    return this.isInHamletColumn(facts) && !this.isAcross(facts, index) && index < this.lastSure;
  }

  private isInHamletColumn({ firstColumn }: RowFacts): boolean {
    return this.list.columns.some(({ field, column }) => field === "hamlet" && column === firstColumn);
  }

  /** The row's only text is merged over other columns, or stands in the column of running numbers. */
  private isAcross({ firstColumn }: RowFacts, index: number): boolean {
    if (firstColumn === this.list.numberColumn) return true;
    const merge = this.grid.mergeAt(this.firstRow + index, firstColumn);
    if (!merge) return false;
    return this.list.columns.filter(({ column }) => column >= merge.left && column <= merge.right).length > 1;
  }
}
