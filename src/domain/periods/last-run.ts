import type { PackedRecord } from "./pack-record";

/** What is remembered of a run until the next one. */
export interface LastRun {
  /** Milliseconds since 1970, UTC; null where the run was given no clock. */
  readonly at: number | null;
  readonly fingerprint: string;
  readonly rules: string;
  /** Length of the restore log, and the time of its latest entry (0: none). */
  readonly fixes: number;
  readonly fixedUntil: number;
  readonly record: PackedRecord;
}
