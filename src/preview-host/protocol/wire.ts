/** The messages between office.js and its host, as the unminified twin of the script writes and reads them. */

export const ObjectPathType = { root: 1, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const MessageType = { request: 1, response: 2, event: 3 } as const;

/** Set by office.js on a request that may wait until the user leaves the cell (`delayForCellEdit`). */
export const DELAY_FOR_CELL_EDIT_FLAG = 64;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside each argument: the path of the object it stands for, 0 for a plain value. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface BatchBody {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface RequestMessage {
  id: number;
  type: number;
  flags: number;
  message: { url: string; method: string; body: BatchBody };
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location?: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: ActionResult[];
  Error?: BatchError;
}

/** The part of `_richApiNativeBridge` that the script itself fills in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export function responseText(requestId: number, body: BatchAnswer): string {
  return JSON.stringify({
    id: requestId,
    type: MessageType.response,
    flags: 0,
    message: { statusCode: 200, headers: {}, body },
  });
}
