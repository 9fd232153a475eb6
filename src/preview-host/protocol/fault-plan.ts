/** Misfortunes that a test or the preview page asks for. Batches are counted from 1. */
export interface FaultPlan {
  /** Chance, 0 to 1, that a batch is refused whole with GeneralException before its first action. */
  generalExceptionRate?: number;
  /** Makes the same batches fail every time. */
  seed?: number;
  /** Batches that are carried out but whose answer never arrives. */
  loseAnswerOf?: readonly number[];
  /** Batches that are neither carried out nor answered. */
  hangOn?: readonly number[];
  /** A failure in the middle: actions before it stay done. */
  failAt?: readonly FailurePoint[];
}

export interface FailurePoint {
  batch: number;
  /** 0-based index among the actions of the batch */
  action: number;
  code?: "GeneralException" | "AccessDenied" | "InvalidArgument" | "ItemNotFound";
}

/** Mulberry32: small, seedable, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
