import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { SheetDraft, WriteStep } from "../sheet/write-plan";
import { draftGrid, gridFingerprint } from "./sheet-fingerprint";

const STATE_KEY = "written-reports";

/** Marks of report sheets as they were written, by sheet name. */
type Fingerprints = Readonly<Record<string, string>>;

/**
 * Whether a report sheet holds something we did not write: the officer typed into it, or it came from elsewhere. Then
 * it is not replaced without being asked.
 */
export function isEditedByOfficer(snapshot: WorkbookSnapshot, name: string): boolean {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet || sheet.values.length === 0) return false;
  return keptFingerprints(snapshot)[name] !== gridFingerprint(sheet.values, sheet.top, sheet.left);
}

export function fingerprintsOf(drafts: readonly SheetDraft[]): Fingerprints {
  return Object.fromEntries(drafts.map((draft) => [draft.name, gridFingerprint(draftGrid(draft))]));
}

export function keepFingerprints(snapshot: WorkbookSnapshot, next: Fingerprints): WriteStep {
  return { verb: "keep-state", key: STATE_KEY, json: JSON.stringify({ ...keptFingerprints(snapshot), ...next }) };
}

function keptFingerprints({ state }: WorkbookSnapshot): Fingerprints {
  const json = state.get(STATE_KEY);
  if (json === undefined) return {};
  try {
    return JSON.parse(json) as Fingerprints;
  } catch {
    // A file that went through other hands: then every report sheet counts as the officer's own.
    return {};
  }
}
