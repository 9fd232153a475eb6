import type { WorkbookHost } from "./workbook-host";
import { supportsSet } from "./profile";

/** What `Office.actions.associate` was told, for a ribbon button to be "pressed". */
export type ActionHandlers = Map<string, (event: { completed: () => void }) => void>;

export interface OfficeSurroundings {
  host: WorkbookHost;
  /** "vi-VN" */
  displayLanguage: string;
  actions: ActionHandlers;
}

/** The Office colours of a light theme. */
const lightTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#262626",
};

type Callback = ((result: { status: string; value?: unknown }) => void) | undefined;

/** `Office.context.document.settings`: changes are the pane's own until `saveAsync`. */
function documentSettings(host: WorkbookHost) {
  let pending = new Map(host.workbook.settings);
  const done = (callback: Callback, value?: unknown): void => callback?.({ status: "succeeded", value });
  return {
    get: (name: string) => pending.get(name) ?? null,
    set: (name: string, value: unknown) => void pending.set(name, value),
    remove: (name: string) => void pending.delete(name),
    saveAsync: (first?: unknown, second?: Callback) => {
      host.workbook.settings = new Map(pending);
      done(typeof first === "function" ? (first as Callback) : second);
    },
    refreshAsync: (callback?: Callback) => {
      pending = new Map(host.workbook.settings);
      done(callback, undefined);
    },
  };
}

function contextOf(host: WorkbookHost, info: { host: string; platform: string }, displayLanguage: string) {
  const { profile } = host;
  return {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: "16.0.20000.20000" },
    officeTheme: lightTheme,
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        supportsSet(profile, name, version === undefined ? undefined : String(version)),
    },
    document: { settings: documentSettings(host), mode: "readWrite", url: "" },
    ui: {},
    partitionKey: undefined,
  };
}

/** The globals that the host file leaves in the window in which it was evaluated. */
export interface ScriptGlobals {
  Office: object;
  OSF: Record<string, unknown>;
}

/**
 * Adds to the script's own `Office` what office.js itself would set up in a real host: onReady, context,
 * actions, addin.
 */
export function completeOffice(
  scriptGlobals: ScriptGlobals,
  { host, displayLanguage, actions }: OfficeSurroundings,
): void {
  const { profile } = host;
  const info = { host: "Excel", platform: profile.platform };
  const context = contextOf(host, info, displayLanguage);
  // The host file asks office.js for the context through this factory; office.js finds no host in a plain page.
  scriptGlobals.OSF["_OfficeAppFactory"] = { getContext: () => context, getHostInfo: () => ({ isDialog: false }) };
  const provided = {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      if (callback === undefined) return Promise.resolve(info);
      return Promise.resolve(callback(info)).then(() => info);
    },
    actions: {
      associate: (id: string, handler: (event: { completed: () => void }) => void) => void actions.set(id, handler),
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve("None"),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    HostType: { Excel: "Excel" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
  };
  for (const [name, value] of Object.entries(provided)) {
    Object.defineProperty(scriptGlobals.Office, name, { value, configurable: true, enumerable: true, writable: true });
  }
}
