import type { IssueCode } from "../domain/issue";
import { buildReport } from "../domain/report/build-report";
import type { Report, ReportKind } from "../domain/report/report";
import { reportLines } from "../domain/report/report-lines";
import { indicatorSheet, type IndicatorSheet } from "../report-layout/indicator-sheet";
import { issueSheet } from "../report-layout/issue-sheet";
import { peopleSheet } from "../report-layout/people-sheet";
import { reportSheet } from "../report-layout/report-sheet";
import type { SheetDraft } from "../sheet/write-plan";
import type { Analysis } from "./analyse";
import { countedBySheet } from "./counted-by-sheet";

/** The words that go into the workbook; Vietnamese, whatever the pane's language. */
export interface RunWords {
  describe(code: IssueCode): { readonly title: string; readonly whatToDo: string };
  fieldName(field: string): string;
}

export interface ReportDraft {
  readonly kind: ReportKind;
  readonly report: Report;
  readonly draft: SheetDraft;
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

function makeReport(kind: ReportKind, { reference, values }: Analysis): ReportDraft {
  const report = buildReport(kind, { reference, values });
  return { kind, report, draft: reportSheet(report), lines: reportLines(report) };
}
