import { createCalcEngine } from "./calc/calc-engine";
import { parseArea } from "./model/addresses";
import { createWorkbook } from "./model/create-workbook";
import type { HostChange } from "./model/edit-context";
import { HostError } from "./model/host-error";
import { formatNumber } from "./number-format/format-number";
import { renameSheet } from "./model/sheets";
import type { Area, CellScalar, Workbook } from "./model/workbook-model";
import type { FaultPlan } from "./protocol/fault-plan";
import { completeOffice, type ActionHandlers, type ScriptGlobals } from "./protocol/office-globals";
import type { ProfileName } from "./protocol/profile";
import { WorkbookHost } from "./protocol/workbook-host";
import type { NativeBridge } from "./protocol/wire";
import { readWorkbook } from "./xlsx/read-workbook";
import { writeWorkbook } from "./xlsx/write-workbook";

export interface BrowserHostOptions {
  bytes?: Uint8Array;
  workbook?: Workbook;
  profile?: ProfileName;
  displayLanguage?: string;
  faults?: FaultPlan;
  /** Pause before each answer in milliseconds, so that the page can paint; default 0. */
  latency?: number;
}

/** A window in which office.js's host file is going to be, or was, evaluated. */
export interface OfficeWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** The workbook behind a preview page: what the grid shows, does and hears. */
export interface BrowserHost {
  workbook: Workbook;
  host: WorkbookHost;
  /** Called after each batch or edit with what changed. @returns the function that ends the subscription */
  subscribe(listener: (changes: readonly HostChange[]) => void): () => void;
  /** Types into cells as a user does; `area` in A1 or 0-based. @throws HostError for a protected or unknown sheet */
  typeInto(sheet: string, area: string | Area, input: unknown): void;
  /** Selects cells and shows their sheet; the add-in hears `onSelectionChanged`. */
  select(sheet: string, area: string | Area): void;
  rename(sheet: string, name: string): void;
  /** What a cell shows. */
  display(value: CellScalar | null, numberFormat: string): string;
  /** Presses a ribbon button. @returns when the add-in called `event.completed` */
  runAction(id: string): Promise<void>;
  save(): Uint8Array;
  /**
   * After the host file's <script> ran in the window: gives its `Office` the context, onReady and actions that
   * office.js would. Must run before the add-in's own script.
   */
  complete(window: object): void;
  close(): void;
}

function areaOf(area: string | Area): Area {
  const parsed = typeof area === "string" ? parseArea(area) : area;
  if (parsed === null) throw new HostError("InvalidArgument");
  return parsed;
}

function hasScriptGlobals(window: object): window is ScriptGlobals {
  return "Office" in window && "OSF" in window;
}

/**
 * Defines the bridge in a window (the page's own or a frame's). The page then loads office.js's host file into that
 * window by a <script> and calls `complete`. The host itself stays with the caller, so that its grid sees every change.
 */
export function installBrowserHost(window: OfficeWindow, options: BrowserHostOptions = {}): BrowserHost {
  const { bytes, profile, faults, displayLanguage = "vi-VN", latency = 0 } = options;
  const workbook = options.workbook ?? (bytes === undefined ? createWorkbook() : readWorkbook(bytes));
  const actions: ActionHandlers = new Map();
  const host = new WorkbookHost({
    workbook,
    createEngine: createCalcEngine,
    deliver: (send) => void setTimeout(send, latency),
    ...(profile === undefined ? {} : { profile }),
    ...(faults === undefined ? {} : { faults }),
  });
  window._richApiNativeBridge = host.connect();
  return {
    workbook,
    host,
    subscribe: (listener) => host.subscribe(listener),
    typeInto: (sheet, area, input) => host.typeAsUser(host.sheetNamed(sheet), areaOf(area), input),
    select: (sheet, area) => host.selectAsUser(host.sheetNamed(sheet), areaOf(area)),
    rename: (sheet, name) => host.actAsUser((context) => renameSheet(context, host.sheetNamed(sheet), name)),
    display: (value, numberFormat) => formatNumber(value, numberFormat, { date1904: workbook.date1904 }),
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const handler = actions.get(id);
        if (handler === undefined) reject(new Error(`No action "${id}" was associated`));
        else handler({ completed: resolve });
      }),
    save: () => writeWorkbook(workbook),
    complete: (target) => {
      if (!hasScriptGlobals(target)) throw new Error("office.js's host file was not loaded in this window");
      completeOffice(target, { host, displayLanguage, actions });
    },
    close: () => host.close(),
  };
}
