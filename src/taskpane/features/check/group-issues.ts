import type { Issue, IssueCode, Severity } from "../../../domain/issue";

export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One group per code: errors first, then warnings, then tidying; in each the largest group first. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups]
    .map(([code, found]): IssueGroup => ({ code, severity: found[0]!.severity, issues: found }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.issues.length - a.issues.length);
}
