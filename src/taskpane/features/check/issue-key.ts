import type { Issue } from "../../../domain/issue";

/** What the issue is about: a code at a cell, in the field that it was read for. */
export function issueKey({ code, sheet, cell, field }: Issue): string {
  return `${code} ${field} ${sheet}!${cell}`;
}

/** A key for each issue; a name that is like two others has the same issue twice. */
export function listKeys(issues: readonly Issue[]): string[] {
  const times = new Map<string, number>();
  return issues.map((issue) => {
    const key = issueKey(issue);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} ${time}`;
  });
}
