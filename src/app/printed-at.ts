import type { IndicatorValue } from "../domain/indicators/indicator";
import type { FigureRef } from "../domain/report/report";
import { indicatorKey } from "../report-layout/indicator-sheet";
import type { OutputDrafts } from "./output-drafts";

/** The totals of a table by hamlet count what these indicators count. */
const WHOLE: Readonly<Record<string, string>> = {
  "by-hamlet": "learners.population",
  "by-hamlet.adults": "learners.adults",
  "by-hamlet.certified": "certified",
};

/** The indicatorKey of what a figure of a report is filled from; null for facts and earlier periods. */
export function indicatorOf({ kind, id, of, part }: FigureRef): string | null {
  if (kind !== "indicator") return null;
  const whole = of === undefined && part === "numerator" ? WHOLE[id] : undefined;
  return indicatorKey({ id: whole ?? id, ...(of === undefined ? {} : { of }) });
}

/** A cell of a report sheet, and what it prints of a figure. */
export interface PrintedPlace {
  readonly sheet: string;
  readonly address: string;
  /** As it stands there: "596", "16,1%". */
  readonly text: string;
}

/** Where the reports print a figure: its counts or its rate. */
export function printedAt({ reports }: OutputDrafts, { id, of }: Pick<IndicatorValue, "id" | "of">): PrintedPlace[] {
  return reports.flatMap(({ draft, figures }) =>
    figures
      .filter(({ figure }) => indicatorOf(figure) === indicatorKey({ id, ...(of === undefined ? {} : { of }) }))
      .map(({ cell, text }) => ({ sheet: draft.name, address: cell, text })),
  );
}
