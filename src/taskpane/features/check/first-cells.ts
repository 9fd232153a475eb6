import type { Issue } from "../../../domain/issue";

const MOST_SHOWN = 3;

/** “Kon Tuông: G26, G34 …”: where a group that is still closed begins, on one sheet. */
export function firstCells(issues: readonly Issue[]): string {
  const sheet = issues[0]?.sheet ?? "";
  const cells = issues.filter((issue) => issue.sheet === sheet).slice(0, MOST_SHOWN);
  const text = `${sheet}: ${[...new Set(cells.map(({ cell }) => cell))].join(", ")}`;
  return cells.length < issues.length ? `${text} …` : text;
}
