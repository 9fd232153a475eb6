import type { RowFinding } from "../domain/issue";
import { parseParticipant } from "../domain/participant/parse-participant";
import type { Participant } from "../domain/participant/participant";
import { rowAddress } from "../domain/people/find-people";
import { checkRow } from "../domain/rules/check";
import type { RuleContext } from "../domain/rules/rule";
import type { LocatedRow } from "./located-table";

/** A row with what it means and what it shows on its own, without looking at other rows. */
export interface UnderstoodRow {
  readonly raw: LocatedRow;
  readonly participant: Participant;
  /** What the row shows; of a cell merged over several rows a fault is told once, at its first row. */
  readonly findings: readonly RowFinding[];
  /** What the row shows when nothing is left to the first row of a merged cell. */
  readonly ownFindings: readonly RowFinding[];
}

/** What an analysis understood of all rows, kept so that the next one only looks at rows that changed. */
export interface UnderstoodRows {
  /** Of all that a row's meaning depends on besides the row: cut-off, hamlets, units. */
  readonly context: string;
  readonly rows: ReadonlyMap<string, UnderstoodRow>;
}

/**
 * Parses and checks each row, or takes over what an earlier analysis made of the very same row in the same context.
 * The result does not depend on `earlier`; only the work does.
 */
export function understandRows(
  rows: readonly LocatedRow[],
  context: RuleContext,
  earlier: UnderstoodRows | undefined,
): UnderstoodRows {
  const contextKey = JSON.stringify([context.asOf, context.reference.hamlets, context.reference.units]);
  const known = earlier?.context === contextKey ? earlier.rows : new Map<string, UnderstoodRow>();
  const understood = new Map<string, UnderstoodRow>();
  const told = new Set<string>();
  for (const raw of rows) {
    const address = rowAddress(raw.ref);
    const before = known.get(address);
    const row = before && isSameRow(before.raw, raw) ? before : understandRow(raw, context);
    understood.set(address, toldOnce(row, told));
  }
  return { context: contextKey, rows: understood };
}

export function understandRow(raw: LocatedRow, context: RuleContext): UnderstoodRow {
  const { hamlets, units } = context.reference;
  const participant = parseParticipant(raw, { asOf: context.asOf, hamlets, units });
  const findings = checkRow(participant, context);
  return { raw, participant, findings, ownFindings: findings };
}

/** A finding about a merged cell goes to the first row that shares it, where it is told once. */
function toldOnce(row: UnderstoodRow, told: Set<string>): UnderstoodRow {
  const { sharedFrom, ref } = row.raw;
  const findings = row.ownFindings.flatMap((finding): RowFinding[] => {
    const first = sharedFrom?.[finding.field];
    const key = `${finding.code} ${finding.field} ${rowAddress({ ...ref, row: first ?? ref.row })}`;
    if (first === undefined) {
      told.add(key);
      return [finding];
    }
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...finding, ref: { ...ref, row: first } }];
  });
  return isSameList(findings, row.findings) ? row : { ...row, findings };
}

/** By what it says: a finding that was moved is made anew each time. */
function isSameList(a: readonly RowFinding[], b: readonly RowFinding[]): boolean {
  return a.length === b.length && a.every((finding, index) => JSON.stringify(finding) === JSON.stringify(b[index]));
}

function isSameRow(a: LocatedRow, b: LocatedRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
