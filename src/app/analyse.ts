import { computeIndicators } from "../domain/indicators/compute";
import type { IndicatorContext, IndicatorValue } from "../domain/indicators/indicator";
import type { Finding, Issue, RowRef } from "../domain/issue";
import type { Participant } from "../domain/participant/participant";
import { findPeople, rowAddress } from "../domain/people/find-people";
import type { People } from "../domain/people/people";
import { rowKeys } from "../domain/people/row-key";
import type { IsoDate, Reference } from "../domain/reference";
import { checkFigures, checkList } from "../domain/rules/check";
import type { RuleContext, SheetFacts } from "../domain/rules/rule";
import type { FieldName } from "../domain/fields";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { issuesOf } from "./issues-of-findings";
import type { LocatedSheet, LocatedTable } from "./located-table";
import { locateSheets } from "./locate/locate-sheets";
import { readOfficerState, type OfficerState } from "./officer-state";
import { readReference } from "./reference/read-reference";
import { REFERENCE_SHEETS } from "./reference/reference-sheets";
import { gridFingerprint } from "./sheet-fingerprint";
import { silencedTest, type RowKeys } from "./silenced";
import { understandRow, understandRows, type UnderstoodRow, type UnderstoodRows } from "./understand-rows";

/** Everything that follows from a workbook, before anything is written. */
export interface Analysis {
  readonly snapshot: WorkbookSnapshot;
  /** Of all that the figures come from: lists, reference sheets, the officer's decisions. */
  readonly fingerprint: string;
  readonly reference: Reference;
  readonly sheets: readonly LocatedSheet[];
  readonly participants: readonly Participant[];
  readonly rowKeys: RowKeys;
  readonly people: People;
  readonly issues: readonly Issue[];
  /** Issues the officer called no fault. */
  readonly silenced: readonly Issue[];
  readonly figures: IndicatorContext;
  readonly values: readonly IndicatorValue[];
  readonly state: OfficerState;
  readonly unreadableState: readonly string[];
  /** For the next analysis: rows that did not change are not looked at again. */
  readonly memory: UnderstoodRows;
}

/** BLDS 2015, điều 20: người thành niên là người từ đủ 18 tuổi; `Thông tin` may say otherwise. */
const DEFAULT_ADULT_AGE = 18;

export interface AnalyseOptions {
  /** Another cut-off than the one in `Thông tin`: today's rows as of the end of an earlier period. */
  readonly asOf?: IsoDate;
  /** The analysis before a fix or an edit: only what changed since is parsed and checked again. */
  readonly earlier?: Analysis;
}

/** The way of the data from the snapshot to the figures; pure. */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions = {}): Analysis {
  const reference = withCutOff(readReference(snapshot), options.asOf);
  const { state, unreadable } = readOfficerState(snapshot.state);
  const sheets = locateSheets({ snapshot, reference, overrides: state.columns });
  const context: RuleContext = { asOf: reference.info.dates.asOf?.value ?? null, reference };
  const { rows, memory, keys } = understandAll(sheets, context, state, options.earlier?.memory);
  const participants = rows.map(({ participant }) => participant);
  const people = findPeople({
    rows: participants,
    decisions: state.decisions,
    issueCount: issueCounter(rows),
    asOf: context.asOf,
  });
  const figures: IndicatorContext = {
    people,
    rows: participants,
    reference,
    adultAge: reference.info.numbers.adultAge?.value ?? DEFAULT_ADULT_AGE,
  };
  const values = computeIndicators(figures);
  const findings: Finding[] = [
    ...checkList({
      participants,
      sheets: sheetFacts(sheets, participants),
      people,
      context,
      rowFindings: rows.flatMap((row) => row.findings),
    }),
    ...checkFigures(values, reference),
  ];
  const issues = issuesOf(findings, sheets);
  const isSilenced = silencedTest(state.silenced, keys);
  return {
    snapshot,
    fingerprint: sourceFingerprint(snapshot, sheets, state),
    reference,
    sheets,
    participants,
    rowKeys: keys,
    people,
    issues: issues.filter((issue) => !isSilenced(issue)),
    silenced: issues.filter(isSilenced),
    figures,
    values,
    state,
    unreadableState: unreadable,
    memory,
  };
}

function withCutOff(reference: Reference, asOf: IsoDate | undefined): Reference {
  if (asOf === undefined) return reference;
  const { info } = reference;
  const place = info.dates.asOf?.place ?? { sheet: REFERENCE_SHEETS.info, cell: "A1" };
  return { ...reference, info: { ...info, dates: { ...info.dates, asOf: { value: asOf, place } } } };
}

function sourceFingerprint(
  snapshot: WorkbookSnapshot,
  sheets: readonly LocatedSheet[],
  { columns, decisions, excluded }: OfficerState,
): string {
  const sources = sheets.flatMap(({ role }, index) => {
    const sheet = snapshot.sheets[index]!;
    const counts = role === "participants" || role === "reference";
    return counts ? [[sheet.name, gridFingerprint(sheet.values, sheet.top, sheet.left)]] : [];
  });
  return gridFingerprint([...sources, [JSON.stringify([columns, decisions, excluded])]]);
}

/** All data rows; those the officer left out are known by their key and understood as such. */
function understandAll(
  sheets: readonly LocatedSheet[],
  context: RuleContext,
  { excluded }: OfficerState,
  earlier: UnderstoodRows | undefined,
): { readonly rows: readonly UnderstoodRow[]; readonly memory: UnderstoodRows; readonly keys: RowKeys } {
  const raw = sheets.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  const memory = understandRows(raw, context, earlier);
  const rows = [...memory.rows.values()];
  const inOrder = rowKeys(rows.map(({ participant }) => participant));
  const leftOut = new Set(excluded.map(({ row }) => row));
  return {
    memory,
    keys: new Map(rows.map(({ participant }, index) => [rowAddress(participant.ref), inOrder[index]!])),
    rows: rows.map((row, index) =>
      leftOut.has(inOrder[index]!) ? understandRow({ ...row.raw, excluded: true }, context) : row,
    ),
  };
}

function issueCounter(rows: readonly UnderstoodRow[]) {
  const counts = new Map(rows.map(({ participant, findings }) => [rowAddress(participant.ref), findings.length]));
  return (row: RowRef): number => counts.get(rowAddress(row)) ?? 0;
}

/** Fields that every list of the sheet has; a column is missing where one list lacks it. */
function sheetFacts(sheets: readonly LocatedSheet[], participants: readonly Participant[]): SheetFacts[] {
  return sheets
    .filter(({ role }) => role === "participants")
    .map(({ name, tables }): SheetFacts => {
      const [first, ...others] = tables.map(fieldsOf);
      const fields = new Set([...(first ?? [])].filter((field) => others.every((other) => other.has(field))));
      const rows = participants.filter(({ ref }) => ref.sheet === name);
      return {
        sheet: name,
        fields,
        ambiguous: tables.flatMap(({ ambiguous }) => ambiguous.map(({ field }) => field)),
        hasSheetHamlet: rows.some(({ raw }) => raw.sheetHamlet !== undefined),
        rows,
      };
    });
}

/** A name in two columns is a name like any other when lists of one sheet are compared. */
function fieldsOf({ columns }: LocatedTable): Set<FieldName> {
  const fields = new Set<FieldName>(columns.map(({ field }) => field));
  if (fields.has("familyName") || fields.has("givenName")) fields.add("fullName");
  return fields;
}
