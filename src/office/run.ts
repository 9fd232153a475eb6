import type { CancelSignal, HostFailure, Outcome } from "../app/ports";
import { failed, failureOf, isPassing, Refusal, refuse } from "./host-failure";

/** What a callback may use: Excel's context, and a sync that keeps an eye on time and on the officer's cancel. */
export interface Batch {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

export interface RunOptions {
  readonly cancel?: CancelSignal;
  /** Longest wait for one answer of Excel, in milliseconds. */
  readonly answerWithinMs?: number;
  /** The callback only reads, so it may be tried once more after a passing failure. */
  readonly readsOnly?: boolean;
  /** Go on in the context of an earlier batch: an event handler can only be removed in its own. */
  readonly context?: Excel.RequestContext;
}

/** A batch of a large workbook may take Excel on the web half a minute; beyond two it hangs (docs/excel-notes.md). */
const ANSWER_WITHIN_MS = 120_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * The one use of Excel.run. Calls queue behind each other, so two clicks never interleave. A refusal of Excel comes
 * back as a HostFailure; only a bug of ours throws.
 */
export function runBatch<T>(work: (batch: Batch) => Promise<T>, options: RunOptions = {}): Promise<Outcome<T>> {
  const turn = last.then(() => attempt(work, options));
  last = turn.catch(() => undefined);
  return turn;
}

async function attempt<T>(work: (batch: Batch) => Promise<T>, options: RunOptions): Promise<Outcome<T>> {
  const first = await once(work, options);
  if (first.ok || !options.readsOnly || !isPassing(first.failure)) return first;
  return once(work, options);
}

async function once<T>(work: (batch: Batch) => Promise<T>, options: RunOptions): Promise<Outcome<T>> {
  try {
    const go = (context: Excel.RequestContext): Promise<T> => work(batchOn(context, options));
    const value = await (options.context ? Excel.run(options.context, go) : Excel.run(go));
    return { ok: true, value };
  } catch (thrown) {
    const failure: HostFailure | null = failureOf(thrown);
    if (failure === null) throw thrown;
    return failed(failure);
  }
}

function batchOn(context: Excel.RequestContext, options: RunOptions): Batch {
  return {
    context,
    async sync() {
      if (options.cancel?.cancelled) refuse("cancelled", "before sync");
      await withinTime(context.sync(), options.answerWithinMs ?? ANSWER_WITHIN_MS);
    },
  };
}

async function withinTime(answer: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal({ code: "no-answer", detail: `no answer in ${limitMs} ms` })), limitMs);
  });
  try {
    await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
