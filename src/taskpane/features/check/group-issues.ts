import type { Issue, IssueCode, Severity } from "../../../domain/issue";

export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One group per code and severity (a missing name column is worse than another missing one): errors first, then
 * warnings, then tidying; in each the largest group first.
 */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.severity}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()]
    .map((found): IssueGroup => ({ code: found[0]!.code, severity: found[0]!.severity, issues: found }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.issues.length - a.issues.length);
}
