import { FIELD_NAMES, type FieldName } from "../fields";
import type { IndicatorValue } from "../indicators/indicator";
import type { ColumnFinding, Finding, IssueCode, ReferenceFinding, RowFinding } from "../issue";
import type { Participant, RawField, RawRow } from "../participant/participant";
import type { People } from "../people/people";
import type { Reference } from "../reference";
import { RULES } from "./registry";
import type {
  ListRule,
  Mend,
  ReferenceRule,
  FiguresRule,
  RowRule,
  Rule,
  RuleContext,
  SheetFacts,
  SheetRule,
} from "./rule";

const ofScope = <Scoped extends Rule>(scope: Scoped["scope"]): readonly Scoped[] =>
  RULES.filter((rule): rule is Scoped => rule.scope === scope);

const ROW_RULES = ofScope<RowRule>("row");
const SHEET_RULES = ofScope<SheetRule>("sheet");
const LIST_RULES = ofScope<ListRule>("list");
const REFERENCE_RULES = ofScope<ReferenceRule>("reference");
const FIGURES_RULES = ofScope<FiguresRule>("figures");

const FIELD_ORDER: ReadonlyMap<FieldName, number> = new Map(FIELD_NAMES.map((field, index) => [field, index]));

export interface CheckInput {
  readonly participants: readonly Participant[];
  /** Participant sheets in workbook order. */
  readonly sheets: readonly SheetFacts[];
  readonly people: People;
  readonly context: RuleContext;
  /** What checkRow found in all participants, where that is known already. */
  readonly rowFindings?: readonly RowFinding[];
}

/**
 * Everything the rules find, except about computed figures (checkFigures): the reference sheets first, then sheet by
 * sheet in workbook order its columns, then its rows from the top, in a row by field.
 */
export function checkList({ participants, sheets, people, context, rowFindings }: CheckInput): Finding[] {
  const list = { rows: participants, people, reference: context.reference };
  const found = [
    ...SHEET_RULES.flatMap((rule) => sheets.flatMap((sheet) => rule.check(sheet, context))),
    ...(rowFindings ?? participants.flatMap((participant) => checkRow(participant, context))),
    ...LIST_RULES.flatMap((rule) => rule.check(list, context)),
  ];
  const reference = REFERENCE_RULES.flatMap((rule) => rule.check(context.reference));
  return [...reference, ...inWorkbookOrder(found, sheetOrder(sheets, participants))];
}

/**
 * What the row shows on its own, without comparing it to other rows: enough to tell which row of a person has the
 * fewest issues, and to check a row again after an edit. A row that the officer left out raises nothing.
 */
export function checkRow(participant: Participant, context: RuleContext): RowFinding[] {
  if (participant.raw.excluded === true) return [];
  return ROW_RULES.flatMap((rule) => rule.check(participant, context));
}

/** What the computed indicators show; runs after people and indicators. */
export function checkFigures(values: readonly IndicatorValue[], reference: Reference): ReferenceFinding[] {
  return FIGURES_RULES.flatMap((rule) => rule.check(values, reference));
}

/**
 * The certain fix of one cell as it stands now, or null: the code has no fix, the cell is right, the result would not
 * be certain, or the cell holds a formula. `raw` is the cell read again; `row` gives the row's other fields.
 */
export function mendField(
  code: IssueCode,
  field: FieldName,
  raw: RawField,
  row: RawRow,
  context: RuleContext,
): Mend | null {
  if (raw.isFormula) return null;
  const rule = ROW_RULES.find((candidate) => candidate.code === code);
  return rule?.mend?.(field, raw, row, context) ?? null;
}

function sheetOrder(sheets: readonly SheetFacts[], participants: readonly Participant[]): ReadonlyMap<string, number> {
  const names = new Set([...sheets.map(({ sheet }) => sheet), ...participants.map(({ ref }) => ref.sheet)]);
  return new Map([...names].map((name, index) => [name, index]));
}

/** Stable: several findings on one cell stay in the order of the registry. */
function inWorkbookOrder(
  findings: readonly (RowFinding | ColumnFinding)[],
  sheets: ReadonlyMap<string, number>,
): Finding[] {
  const places = findings.map((finding) => ({
    finding,
    sheet: sheets.get(finding.at === "row" ? finding.ref.sheet : finding.sheet) ?? sheets.size,
    row: finding.at === "row" ? finding.ref.row : 0,
    field: FIELD_ORDER.get(finding.field) ?? 0,
  }));
  places.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.field - b.field);
  return places.map(({ finding }) => finding);
}
