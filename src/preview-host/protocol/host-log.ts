/** What the host has to tell beyond its answers. */
export interface HostLogEntry {
  /** the batch during which it happened, 0 outside any */
  batch: number;
  kind: "refused" | "unknown-function" | "hazard" | "fault" | "internal-error";
  message: string;
}

/** Numbers of one client's traffic since it started. */
export interface HostCounters {
  /** batches received */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  actions: number;
}
