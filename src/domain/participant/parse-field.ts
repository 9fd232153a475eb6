import type { Parsed, RawField } from "./participant";
import { isBlank } from "./typed-text";

/** The states that all fields share; `parse` sees only cells that hold something. */
export function parseField<T>(raw: RawField | undefined, parse: (raw: RawField) => Parsed<T>): Parsed<T> {
  if (raw === undefined) return { state: "absent" };
  if (raw.kind === "error") return { state: "bad", problem: "cell-error" };
  if (isBlank(raw)) return { state: "blank" };
  return parse(raw);
}

/** A value found, or the code where none was. */
export function ok<T>(value: T | null, problem: string): Parsed<T> {
  return value === null ? { state: "bad", problem } : { state: "ok", value };
}
