import type { CancelSignal, HostFailure, Outcome } from "../app/ports";
import { failed, failureOf, isPassing, Refusal, refuse } from "./host-failure";

/** What a callback may use: Excel's context, and a sync that keeps an eye on time and on the officer's cancel. */
export interface Batch {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

export interface RunOptions<T = unknown> {
  readonly cancel?: CancelSignal | undefined;
  /** Longest wait for one answer of Excel, in milliseconds. */
  readonly answerWithinMs?: number | undefined;
  /** The callback only reads, so it may be tried once more after a passing failure. */
  readonly readsOnly?: boolean;
  /**
   * Settles what a refused callback left behind, before anything else gets its turn. What it returns is the outcome
   * after all, null leaves the failure as it is. It is neither cancelled nor tried twice.
   */
  readonly settle?: (batch: Batch) => Promise<T | null>;
  /** Go on in the context of an earlier batch: an event handler can only be removed in its own. */
  readonly context?: Excel.RequestContext;
}

/** A batch of a large workbook may take Excel on the web half a minute; beyond two it hangs (docs/excel-notes.md). */
const ANSWER_WITHIN_MS = 120_000;
/** Settling is little work; an Excel that does not answer it in this time is left alone until the next run. */
const SETTLE_WITHIN_MS = 15_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * The one use of Excel.run. Calls queue behind each other, so two clicks never interleave. A refusal of Excel comes
 * back as a HostFailure; only a bug of ours throws.
 */
export function runBatch<T>(work: (batch: Batch) => Promise<T>, options: RunOptions<T> = {}): Promise<Outcome<T>> {
  const turn = last.then(() => attempt(work, options));
  last = turn.catch(() => undefined);
  return turn;
}

async function attempt<T>(work: (batch: Batch) => Promise<T>, options: RunOptions<T>): Promise<Outcome<T>> {
  const first = await once(work, options);
  if (first.ok) return first;
  if (options.readsOnly && isPassing(first.failure)) return once(work, options);
  if (!options.settle) return first;
  const answerWithinMs = Math.min(SETTLE_WITHIN_MS, options.answerWithinMs ?? SETTLE_WITHIN_MS);
  const settled = await once(options.settle, { answerWithinMs });
  return settled.ok && settled.value !== null ? { ok: true, value: settled.value } : first;
}

async function once<T>(work: (batch: Batch) => Promise<T>, options: RunOptions): Promise<Outcome<T>> {
  const limitMs = options.answerWithinMs ?? ANSWER_WITHIN_MS;
  let allDone: () => void = () => undefined;
  const worked = new Promise<void>((resolve) => (allDone = resolve));
  const go = async (context: Excel.RequestContext): Promise<T> => {
    const value = await work(batchOn(context, limitMs, options.cancel));
    allDone();
    return value;
  };
  try {
    const run = options.context ? Excel.run(options.context, go) : Excel.run(go);
    // Excel.run syncs once more after the callback; that answer may stay away as well.
    await Promise.race([run, worked]);
    return { ok: true, value: await withinTime(run, limitMs) };
  } catch (thrown) {
    const failure: HostFailure | null = failureOf(thrown);
    if (failure === null) throw thrown;
    return failed(failure);
  }
}

function batchOn(context: Excel.RequestContext, limitMs: number, cancel?: CancelSignal): Batch {
  return {
    context,
    async sync() {
      if (cancel?.cancelled) refuse("cancelled", "before sync");
      await withinTime(context.sync(), limitMs);
    },
  };
}

async function withinTime<T>(answer: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal({ code: "no-answer", detail: `no answer in ${limitMs} ms` })), limitMs);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
