import type { HostFailure, HostFailureCode, Outcome } from "../app/ports";

/** Excel's error codes as the add-in understands them; anything else is "unexpected". Source: docs/excel-notes.md. */
const CODE_OF: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
  HostIsBusy: "busy",
  RequestAborted: "busy",
};

/** A refusal that our own side of the door knows of (a time limit, a cancelled run), thrown inside a callback only. */
export class Refusal extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
  }
}

/** Stops a callback with a failure of ours. */
export function refuse(code: HostFailureCode, detail: string, sheet?: string): never {
  throw new Refusal(sheet === undefined ? { code, detail } : { code, detail, sheet });
}

/** The failure behind something thrown by Excel.run, or null when it is a bug of ours and must be thrown on. */
export function failureOf(thrown: unknown): HostFailure | null {
  if (thrown instanceof Refusal) return thrown.failure;
  if (!isOfficeError(thrown)) return null;
  const location = thrown.debugInfo?.errorLocation;
  return {
    code: CODE_OF[thrown.code] ?? "unexpected",
    detail: location ? `${thrown.code} (${location})` : thrown.code,
  };
}

/** A failure that may pass when the same reading is simply tried again. */
export function isPassing(failure: HostFailure): boolean {
  return failure.code === "busy" || /^(GeneralException|InternalServerError)/.test(failure.detail);
}

export function failed<T>(failure: HostFailure): Outcome<T> {
  return { ok: false, failure };
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
}
