import type { RowFinding } from "../domain/issue";
import { parseParticipant } from "../domain/participant/parse-participant";
import type { Participant, RawRow } from "../domain/participant/participant";
import { rowAddress } from "../domain/people/find-people";
import { checkRow } from "../domain/rules/check";
import type { RuleContext } from "../domain/rules/rule";

/** A row with what it means and what it shows on its own, without looking at other rows. */
export interface UnderstoodRow {
  readonly raw: RawRow;
  readonly participant: Participant;
  readonly findings: readonly RowFinding[];
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
  rows: readonly RawRow[],
  context: RuleContext,
  earlier: UnderstoodRows | undefined,
): UnderstoodRows {
  const contextKey = JSON.stringify([context.asOf, context.reference.hamlets, context.reference.units]);
  const known = earlier?.context === contextKey ? earlier.rows : new Map<string, UnderstoodRow>();
  const understood = new Map<string, UnderstoodRow>();
  for (const raw of rows) {
    const address = rowAddress(raw.ref);
    const before = known.get(address);
    understood.set(address, before && isSameRow(before.raw, raw) ? before : understandRow(raw, context));
  }
  return { context: contextKey, rows: understood };
}

export function understandRow(raw: RawRow, context: RuleContext): UnderstoodRow {
  const { hamlets, units } = context.reference;
  const participant = parseParticipant(raw, { asOf: context.asOf, hamlets, units });
  return { raw, participant, findings: checkRow(participant, context) };
}

function isSameRow(a: RawRow, b: RawRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
