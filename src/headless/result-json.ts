import type { Analysis } from "../app/analyse";
import { countedBySheet } from "../app/counted-by-sheet";
import type { RunReport } from "../app/run-report";
import type { Issue } from "../domain/issue";
import { columnLetters } from "../sheet/a1";
import { toldPart } from "./told-part";

/** What the host counted on the way, see preview-host. */
export interface HostCounters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * `result.json`, version 1: names of sheets, addresses, codes and figures only. No name, id number or phone of a
 * participant ever stands in it; `nearest` comes from the commune's own lists.
 */
export function resultJson(run: RunReport, host: HostCounters, elapsedMs: number): Record<string, unknown> {
  const { analysis, report } = run;
  const { people } = analysis;
  const counted = countedBySheet(analysis.participants);
  const partName = toldPart(analysis);
  return {
    version: 1,
    sheets: analysis.sheets.map((sheet) => sheetEntry(sheet, counted.get(sheet.name) ?? 0)),
    issues: analysis.issues.map(issueEntry),
    persons: people.persons.length,
    personsLow: people.low,
    openPairs: people.openPairs.map(({ a, b, reason }) => ({ a: place(a), b: place(b), reason })),
    people: people.persons.map(({ rows }) => rows.map(({ ref }) => place(ref))),
    indicators: analysis.values.map(({ id, of, numerator, denominator, percent, text, target, met }) => ({
      id,
      ...(of === undefined ? {} : { of: partName(of) }),
      numerator,
      denominator,
      percent,
      text,
      ...(target === undefined ? {} : { target }),
      ...(met === undefined ? {} : { met }),
    })),
    report,
    differences: run.differences,
    host,
    elapsedMs,
  };
}

/** The contract's shape; how a nearest name differs is for people. */
function issueEntry({ nearestByAccent: _said, ...issue }: Issue): Issue {
  return issue;
}

function place({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}

function sheetEntry(
  { name, role, tables, unread, hiddenRows }: Analysis["sheets"][number],
  counted: number,
): Record<string, unknown> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const entry = { name, role, headerRow: null, columns: {}, rows, counted };
  const [first, ...others] = tables;
  if (!first) return entry;
  return {
    ...entry,
    ...tableEntry(first),
    ...(others.length === 0 ? {} : { furtherTables: others.map(tableEntry) }),
    ...(unread.length === 0 ? {} : { unread }),
    ...(hiddenRows === 0 ? {} : { hiddenRows }),
  };
}

function tableEntry({ headerTop, columns, ambiguous }: Analysis["sheets"][number]["tables"][number]) {
  return {
    headerRow: headerTop + 1,
    columns: Object.fromEntries(columns.map(({ field, column }) => [field, columnLetters(column)])),
    why: Object.fromEntries(columns.map(({ field, reason }) => [field, reason])),
    ...(ambiguous.length === 0
      ? {}
      : { ambiguous: ambiguous.map(({ field, column }) => ({ field, column: columnLetters(column) })) }),
  };
}
