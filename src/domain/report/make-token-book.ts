import { sortActivities } from "./activity-groups";
import { activityTable } from "./activity-table";
import { activityTokens, propagandaItems, sessionItems, supportItems } from "./activity-tokens";
import { assessmentTokens } from "./assessment-tokens";
import { figuresOf } from "./figures";
import { growthTokens } from "./growth-tokens";
import { hamletBreakdown } from "./hamlet-figures";
import { hamletItems } from "./hamlet-tokens";
import { hamletTable } from "./hamlet-table";
import { indicatorTokens } from "./indicator-tokens";
import { infoTokens } from "./info-tokens";
import { paperTokens } from "./paper-tokens";
import type { ReportInput } from "./report-input";
import type { ReportKindFacts } from "./report-kinds";
import { standardTable } from "./standard-table";
import type { TokenBook, TokenMap } from "./token-book";
import { dayInProse } from "./vi-date";

/** All that a template of this kind can name. One book fills one report: papers are cited in full once in it. */
export function makeTokenBook(facts: ReportKindFacts, { reference, values, previous }: ReportInput): TokenBook {
  const figures = figuresOf(values);
  const breakdown = hamletBreakdown(reference, figures);
  const activities = sortActivities(reference, facts.movement);
  const papers = paperTokens(reference, facts.requests, facts.guides);
  const asOf = reference.info.dates.asOf?.value;
  return {
    tokens: new Map([
      ...infoTokens(reference),
      ...indicatorTokens(figures),
      ...growthTokens(figures, previous),
      ...papers.tokens,
      ...activityTokens(activities),
      ...assessmentTokens(figures, reference, breakdown),
    ]),
    loops: new Map<string, readonly TokenMap[]>([
      ["papers", papers.guiding],
      ["sessions", sessionItems(activities.sessions)],
      ["spread", propagandaItems(activities.propaganda)],
      ["support", supportItems(activities.support)],
      ["hamlets", breakdown ? hamletItems(breakdown) : []],
      ["activities", activities.all.map((): TokenMap => new Map())],
    ]),
    tables: new Map([
      ["standard", standardTable(figures, reference, asOf ? dayInProse(asOf) : null)],
      ["hamlets", breakdown ? hamletTable(breakdown, reference) : null],
      ["activities", activityTable(activities.all)],
    ]),
  };
}
