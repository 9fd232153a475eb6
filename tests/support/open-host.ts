import { startNodeHost, type NodeHost, type NodeHostOptions } from "../../src/preview-host/entry-node";

const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

/** Opens emulated hosts and binds Excel's globals to the latest, as a page of Office would; closes them after each test. */
export function hostsOfThisFile(): (options?: NodeHostOptions) => Promise<NodeHost> {
  const open: NodeHost[] = [];
  afterEach(() => {
    for (const host of open.splice(0)) host.close();
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  });
  return async (options) => {
    const host = await startNodeHost(options);
    open.push(host);
    bind(host);
    return host;
  };
}

/** Makes a host that is already open the one that office/ speaks to. */
export function bind({ Excel, Office, OfficeExtension }: NodeHost): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
