import type { IndicatorValue } from "../domain/indicators/indicator";
import { buildReport } from "../domain/report/build-report";
import type { ReportKind } from "../domain/report/report";
import { reportLines } from "../domain/report/report-lines";
import { UNKNOWN } from "../domain/indicators/breakdown";
import type { Reference } from "../domain/reference";
import { layOutReport } from "../report-layout/report-sheet";
import type { Analysis } from "./analyse";
import { previousPeriod } from "./periods";

/**
 * Every text that the report has from elsewhere than the lists of participants, cell by cell and line by line: its own
 * template, the reference sheets, the label of the period before, and figures. It is built once more without any
 * breakdown whose parts are named as somebody typed them into a list, so nothing typed there can be in it.
 */
export function ownReportTexts(kind: ReportKind, analysis: Analysis): string[] {
  const { reference, values } = analysis;
  const period = previousPeriod(analysis);
  const report = buildReport(kind, {
    reference,
    values: values.filter((value) => isNamedByReference(value, reference)),
    ...(period ? { previous: { label: period.label, asOf: period.asOf, values: wholes(period.record.figures) } } : {}),
  });
  const { draft } = layOutReport(report);
  const cells = draft.blocks.flatMap(({ cells: rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  return [draft.name, report.subject, report.head.issuer, ...cells, ...reportLines(report)];
}

/** Growth is told of whole counts only. */
function wholes<T extends Pick<IndicatorValue, "of">>(values: readonly T[]): T[] {
  return values.filter(({ of }) => of === undefined);
}

/** Courses and platforms are free text of the lists; hamlets and units must stand in their reference sheet. */
function isNamedByReference({ id, of }: IndicatorValue, { hamlets, units }: Reference): boolean {
  if (of === undefined || of === UNKNOWN) return true;
  if (/^by-(course|platform)\b/.test(id)) return false;
  if (/^by-hamlet\b/.test(id)) return hamlets.some(({ name }) => name === of);
  return !/^by-unit\b/.test(id) || units.some(({ name }) => name === of);
}
