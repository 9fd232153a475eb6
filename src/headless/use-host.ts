import type { NodeHost } from "../preview-host/entry-node";

/** Makes a host the one that office/ finds under Excel's ambient globals, as a page of Office would. */
export function useHost(host: NodeHost): void {
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension });
}
