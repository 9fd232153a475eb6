import { computeIndicators } from "../domain/indicators/compute";
import type { IndicatorContext, IndicatorValue } from "../domain/indicators/indicator";
import type { Finding, Issue, RowRef } from "../domain/issue";
import { parseParticipant } from "../domain/participant/parse-participant";
import type { Participant } from "../domain/participant/participant";
import { findPeople, rowAddress } from "../domain/people/find-people";
import type { People } from "../domain/people/people";
import { rowKeys } from "../domain/people/row-key";
import type { IsoDate, Reference } from "../domain/reference";
import { checkFigures, checkList, checkRow } from "../domain/rules/check";
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
}

/** BLDS 2015, điều 20: người thành niên là người từ đủ 18 tuổi; `Thông tin` may say otherwise. */
const DEFAULT_ADULT_AGE = 18;

export interface AnalyseOptions {
  /** Another cut-off than the one in `Thông tin`: today's rows as of the end of an earlier period. */
  readonly asOf?: IsoDate;
}

/** The way of the data from the snapshot to the figures; pure. */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions = {}): Analysis {
  const reference = withCutOff(readReference(snapshot), options.asOf);
  const { state, unreadable } = readOfficerState(snapshot.state);
  const sheets = locateSheets({ snapshot, reference, overrides: state.columns });
  const context: RuleContext = { asOf: reference.info.dates.asOf?.value ?? null, reference };
  const { participants, keys } = parseAll(sheets, reference, context, state);
  const people = findPeople({
    rows: participants,
    decisions: state.decisions,
    issueCount: issueCounter(participants, context),
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
    ...checkList({ participants, sheets: sheetFacts(sheets, participants), people, context }),
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

function parseAll(
  sheets: readonly LocatedSheet[],
  { hamlets, units }: Reference,
  { asOf }: RuleContext,
  { excluded }: OfficerState,
): { readonly participants: readonly Participant[]; readonly keys: RowKeys } {
  const parsed = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.map((row) => parseParticipant(row, { asOf, hamlets, units }))),
  );
  const inOrder = rowKeys(parsed);
  const leftOut = new Set(excluded.map(({ row }) => row));
  return {
    keys: new Map(parsed.map(({ ref }, index) => [rowAddress(ref), inOrder[index]!])),
    participants: parsed.map((participant, index) =>
      leftOut.has(inOrder[index]!)
        ? parseParticipant({ ...participant.raw, excluded: true }, { asOf, hamlets, units })
        : participant,
    ),
  };
}

function issueCounter(participants: readonly Participant[], context: RuleContext) {
  const counts = new Map(participants.map((row) => [rowAddress(row.ref), checkRow(row, context).length]));
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
