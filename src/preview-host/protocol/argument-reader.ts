import { HostError } from "../model/host-error";
import type { Sheet } from "../model/workbook-model";
import type { HostState } from "./host-state";
import { LiveRange } from "./live-range";
import type { ArgumentInfo } from "./wire";

/** An object given as an argument. */
export interface ArgumentObject {
  readonly className: string;
  readonly target: unknown;
}

/** Reads the arguments of a call; a missing or ill-typed one is `InvalidArgument`, as in Excel. */
export class ArgumentReader {
  private readonly values: readonly unknown[];

  constructor(info: ArgumentInfo | undefined, resolve: (pathId: number) => ArgumentObject | null) {
    this.values = resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], resolve);
  }

  get all(): readonly unknown[] {
    return this.values;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  optionalString(index: number): string | undefined {
    return this.has(index) ? this.string(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  optionalInteger(index: number, fallback: number): number {
    return this.has(index) ? this.integer(index) : fallback;
  }

  boolean(index: number, fallback = false): boolean {
    if (!this.has(index)) return fallback;
    const value = this.values[index];
    if (typeof value !== "boolean") throw new HostError("InvalidArgument");
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return this.has(index) ? asRecord(this.values[index]) : {};
  }

  object(index: number): ArgumentObject | null {
    const value = this.values[index];
    return value instanceof ObjectArgument ? value.object : null;
  }

  /** A Range or RangeAreas argument given as an object; null when it is a text or missing. */
  range(index: number): LiveRange | null {
    const target = this.object(index)?.target;
    return target instanceof LiveRange ? target : null;
  }

  sheet(index: number, host: HostState): Sheet | null {
    const target = this.object(index)?.target;
    return host.workbook.sheets.find((sheet) => sheet === target) ?? null;
  }
}

/** Marks an argument that was an object, so that a number is never taken for one. */
class ObjectArgument {
  readonly object: ArgumentObject | null;

  constructor(object: ArgumentObject | null) {
    this.object = object;
  }
}

/** The range behind an argument of `ArgumentReader.all`, for methods that take any number of them. */
export function rangeBehind(value: unknown): LiveRange | null {
  const target = value instanceof ObjectArgument ? value.object?.target : undefined;
  return target instanceof LiveRange ? target : null;
}

function resolveList(
  values: readonly unknown[],
  paths: readonly unknown[],
  resolve: (pathId: number) => ArgumentObject | null,
): unknown[] {
  return values.map((value, index) => {
    const path = paths[index];
    if (typeof path === "number" && path !== 0) return new ObjectArgument(resolve(path));
    return Array.isArray(path) && Array.isArray(value) ? resolveList(value, path, resolve) : value;
  });
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

export function asString(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the given words, in whatever case the caller wrote it. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const text = asString(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined)
    throw new HostError("InvalidArgument", `"${asString(value)}" is not one of ${words.join(", ")}.`);
  return word;
}
