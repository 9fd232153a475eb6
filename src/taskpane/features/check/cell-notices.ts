import type { FixProposal, FixRun } from "../../../app/fixes";
import type { RestoreRun } from "../../../app/restore";
import type { CellNotice, LeftCell } from "../../notice";

/**
 * What became of fixes the officer saw before. One that was neither applied nor refused is no fault any more: the cell
 * was changed meanwhile.
 */
export function fixNotice(seen: readonly FixProposal[], { applied, left }: FixRun): CellNotice {
  const refused = left.map(({ sheet, cell, why }): LeftCell => ({ place: `${sheet}!${cell}`, why }));
  const settled = new Set([
    ...applied.map(({ sheet, cell }) => `${sheet}!${cell}`),
    ...refused.map(({ place }) => place),
  ]);
  const changed = new Set(
    seen.map(({ issue }) => `${issue.sheet}!${issue.cell}`).filter((place) => !settled.has(place)),
  );
  return {
    verb: "fixed",
    done: applied.length,
    left: [...refused, ...[...changed].map((place): LeftCell => ({ place, why: "changed" }))],
  };
}

export function restoreNotice({ restored, left }: RestoreRun): CellNotice {
  return {
    verb: "restored",
    done: restored.length,
    left: left.map(({ fix, why }) => ({ place: `${fix.sheet}!${fix.cell}`, why })),
  };
}
