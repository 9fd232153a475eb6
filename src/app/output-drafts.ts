import { buildReport } from "../domain/report/build-report";
import type { Report, ReportKind } from "../domain/report/report";
import { reportLines } from "../domain/report/report-lines";
import { indicatorSheet, type IndicatorSheet } from "../report-layout/indicator-sheet";
import { issueSheet, type IssueSheetInput } from "../report-layout/issue-sheet";
import { peopleSheet } from "../report-layout/people-sheet";
import { layOutReport, type PrintedFigure } from "../report-layout/report-sheet";
import { columnLetters } from "../sheet/a1";
import type { SheetDraft } from "../sheet/write-plan";
import type { Analysis } from "./analyse";
import { countedBySheet } from "./counted-by-sheet";
import { previousPeriod } from "./periods";
import { readingRemarks } from "./reading-remarks";

/** The words that go into the workbook; Vietnamese, whatever the pane's language. */
export interface RunWords extends Pick<IssueSheetInput, "describe" | "severityName" | "fieldName"> {
  readonly remarks: IssueSheetInput["remarkWords"];
}

export interface ReportDraft {
  readonly kind: ReportKind;
  readonly report: Report;
  readonly draft: SheetDraft;
  /** Where on the sheet which figures are printed. */
  readonly figures: readonly PrintedFigure[];
  readonly lines: readonly string[];
}

/** All sheets of ours for one run, not yet written. */
export interface OutputDrafts {
  readonly issues: SheetDraft;
  readonly people: SheetDraft;
  readonly indicators: SheetDraft;
  readonly indicatorCells: IndicatorSheet["cells"];
  readonly reports: readonly ReportDraft[];
}

export function makeOutputs(analysis: Analysis, kinds: readonly ReportKind[], words: RunWords): OutputDrafts {
  const { reference, people, values, figures } = analysis;
  const asOf = reference.info.dates.asOf?.value ?? null;
  const peopleDraft = peopleSheet({ people, asOf });
  const indicators = indicatorSheet({
    values,
    reference,
    adultAge: figures.adultAge,
    ranges: peopleDraft.ranges,
  });
  return {
    issues: issueSheet(issueSheetInput(analysis, words)),
    people: peopleDraft.draft,
    indicators: indicators.draft,
    indicatorCells: indicators.cells,
    reports: kinds.map((kind) => makeReport(kind, analysis)),
  };
}

function issueSheetInput(analysis: Analysis, words: RunWords): IssueSheetInput {
  const { issues, reference, sheets, participants, people } = analysis;
  const counted = countedBySheet(participants);
  return {
    issues,
    asOf: reference.info.dates.asOf?.value ?? null,
    persons: people.persons.length,
    personsLow: people.low,
    describe: words.describe,
    severityName: words.severityName,
    fieldName: words.fieldName,
    remarks: readingRemarks(analysis),
    remarkWords: words.remarks,
    sheets: sheets
      .filter(({ role }) => role === "participants")
      .map(({ name, tables }) => ({
        name,
        rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
        counted: counted.get(name) ?? 0,
        columns: tables.flatMap(({ columns }) =>
          columns.map(({ field, column }) => `${words.fieldName(field)} (${columnLetters(column)})`),
        ),
      })),
  };
}

function makeReport(kind: ReportKind, analysis: Analysis): ReportDraft {
  const { reference, values } = analysis;
  const period = previousPeriod(analysis);
  const report = buildReport(kind, {
    reference,
    values,
    ...(period ? { previous: { label: period.label, asOf: period.asOf, values: period.record.figures } } : {}),
  });
  const { draft, figures } = layOutReport(report);
  return { kind, report, draft, figures, lines: reportLines(report) };
}
