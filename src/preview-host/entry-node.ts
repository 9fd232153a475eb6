import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import { createCalcEngine } from "./calc/calc-engine";
import { createWorkbook } from "./model/create-workbook";
import type { Workbook } from "./model/workbook-model";
import type { FaultPlan } from "./protocol/fault-plan";
import { completeOffice, type ActionHandlers, type ScriptGlobals } from "./protocol/office-globals";
import { OFFICE_SCRIPT } from "./protocol/office-script";
import type { ProfileName } from "./protocol/profile";
import { WorkbookHost } from "./protocol/workbook-host";
import { readWorkbook } from "./xlsx/read-workbook";
import { writeWorkbook } from "./xlsx/write-workbook";

export interface NodeHostOptions {
  /** an .xlsx file to open; without it and `workbook`, an empty workbook */
  bytes?: Uint8Array;
  workbook?: Workbook;
  /** default "web-365" */
  profile?: ProfileName;
  /** default "vi-VN" */
  displayLanguage?: string;
  faults?: FaultPlan;
  /** the wall clock of the host */
  now?: () => Date;
}

/** The globals that an add-in finds in its pane. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

export interface NodeHost extends OfficeClient {
  workbook: Workbook;
  host: WorkbookHost;
  /** Presses the ribbon button with this id. @returns when the add-in called `event.completed` */
  runAction(id: string): Promise<void>;
  /** Another add-in (or co-author's) on the same workbook, with an office.js of its own. */
  connectClient(): OfficeClient;
  /** The workbook as an .xlsx file. */
  save(): Uint8Array;
  close(): void;
}

let compiled: Script | null = null;

/** Parsed once in a process; evaluating it in another window then takes little time. */
function officeScript(): Script {
  if (compiled === null) {
    const path = createRequire(__filename).resolve(OFFICE_SCRIPT);
    compiled = new Script(readFileSync(path, "utf8"), { filename: path });
  }
  return compiled;
}

function openClient(host: WorkbookHost, displayLanguage: string, actions: ActionHandlers) {
  const dom = new JSDOM("<!doctype html><title>host</title>", {
    runScripts: "outside-only",
    url: "https://localhost/",
    virtualConsole: new VirtualConsole(),
  });
  const window = dom.window as unknown as OfficeClient & ScriptGlobals & { _richApiNativeBridge: unknown };
  window._richApiNativeBridge = host.connect();
  officeScript().runInContext(dom.getInternalVMContext());
  completeOffice(window, { host, displayLanguage, actions });
  return { window, close: () => dom.window.close() };
}

/**
 * Opens a workbook in the emulated Excel and loads the real, unmodified office.js against it. Several hosts may be
 * open in one process; each must be closed.
 * @throws when the file is no readable .xlsx
 */
export async function startNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const { bytes, displayLanguage = "vi-VN", profile, faults, now } = options;
  const workbook = options.workbook ?? (bytes === undefined ? createWorkbook() : readWorkbook(bytes));
  const host = new WorkbookHost({
    workbook,
    createEngine: createCalcEngine,
    ...(profile === undefined ? {} : { profile }),
    ...(faults === undefined ? {} : { faults }),
    ...(now === undefined ? {} : { now }),
  });
  const actions: ActionHandlers = new Map();
  const clients = [openClient(host, displayLanguage, actions)];
  const [first] = clients;
  if (first === undefined) throw new Error("No client");
  await Promise.resolve();
  return {
    Excel: first.window.Excel,
    Office: first.window.Office,
    OfficeExtension: first.window.OfficeExtension,
    workbook,
    host,
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const handler = actions.get(id);
        if (handler === undefined) reject(new Error(`No action "${id}" was associated`));
        else handler({ completed: resolve });
      }),
    connectClient: () => {
      const client = openClient(host, displayLanguage, new Map());
      clients.push(client);
      const { Excel, Office, OfficeExtension } = client.window;
      return { Excel, Office, OfficeExtension };
    },
    save: () => writeWorkbook(workbook),
    close: () => {
      host.close();
      for (const client of clients) client.close();
    },
  };
}
