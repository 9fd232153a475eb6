import type { FrozenPeriod } from "./frozen-period";
import type { LastRun } from "./last-run";
import type { PackedRecord } from "./pack-record";

/** Whether JSON out of a workbook is a list of periods: the file may have gone through other hands. */
export function isFrozenPeriods(value: unknown): value is FrozenPeriod[] {
  return Array.isArray(value) && value.every(isFrozenPeriod);
}

export function isLastRun(value: unknown): value is LastRun {
  return (
    isObject(value) &&
    isRecord(value["record"]) &&
    typeof value["rules"] === "string" &&
    typeof value["fixes"] === "number" &&
    typeof value["fixedUntil"] === "number" &&
    (value["at"] === null || typeof value["at"] === "number")
  );
}

function isFrozenPeriod(value: unknown): value is FrozenPeriod {
  return (
    isObject(value) &&
    typeof value["label"] === "string" &&
    typeof value["frozenAt"] === "number" &&
    typeof value["fingerprint"] === "string" &&
    typeof value["rules"] === "string" &&
    isDay(value["asOf"]) &&
    isRecord(value["record"])
  );
}

function isRecord(value: unknown): value is PackedRecord {
  return (
    isObject(value) &&
    (value["asOf"] === null || isDay(value["asOf"])) &&
    Array.isArray(value["figures"]) &&
    value["figures"].every(isFigure) &&
    (value["people"] === null || isPeople(value["people"]))
  );
}

function isFigure(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["numerator"] === "number" &&
    typeof value["text"] === "string" &&
    (value["denominator"] === null || typeof value["denominator"] === "number")
  );
}

function isPeople(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { words, sheets, profiles, persons, rows, check } = value;
  return (
    [words, sheets].every((list) => Array.isArray(list) && list.every((text) => typeof text === "string")) &&
    [profiles, persons, rows, check].every((text) => typeof text === "string")
  );
}

function isDay(value: unknown): boolean {
  return isObject(value) && ["year", "month", "day"].every((part) => Number.isInteger(value[part]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
