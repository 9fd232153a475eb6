import type { IndicatorValue } from "../domain/indicators/indicator";
import { INDICATORS } from "../domain/indicators/registry";
import { targetFor } from "../domain/indicators/target";
import { formatViNumber } from "../domain/text/vi-number";
import { indicatorKey } from "../report-layout/indicator-sheet";
import { partLabel } from "../report-layout/part-label";
import type { Analysis } from "./analyse";
import type { OutputDrafts } from "./output-drafts";

/** One value as the pane lists it. */
export interface ListedValue {
  /** Unique among all values: "id|of". */
  readonly key: string;
  readonly value: IndicatorValue;
  /** The part of a breakdown as `Chỉ tiêu` shows it; a month as "10/2025"; null for a figure of the whole commune. */
  readonly part: string | null;
  /** Its cell in the written `Chỉ tiêu` (the rate where there is one), or null when nothing was written. */
  readonly cell: string | null;
  /** The target as it prints: "80%", "1.200"; null without one. */
  readonly target: string | null;
  /** Persons stand behind it: see peopleBehind. */
  readonly hasPeople: boolean;
}

export interface ListedIndicator {
  readonly id: string;
  /** Vietnamese, as printed in `Chỉ tiêu`. */
  readonly title: string;
  readonly values: readonly ListedValue[];
}

/** All values of an analysis under their indicators, in the order of `Chỉ tiêu`. */
export function indicatorList({ values, reference }: Analysis, drafts: OutputDrafts | null): ListedIndicator[] {
  const byId = groupById(values);
  const asOf = reference.info.dates.asOf?.value ?? null;
  return INDICATORS.flatMap(({ id, title, personsOf }): ListedIndicator[] => {
    const found = byId.get(id) ?? [];
    if (found.length === 0) return [];
    const isShare = targetFor(id, reference.targets, asOf)?.level.kind === "percent";
    const listed = found.map((value): ListedValue => {
      const key = indicatorKey(value);
      const cells = drafts?.indicatorCells.get(key);
      return {
        key,
        value,
        part: value.of === undefined ? null : partText(id, value.of),
        cell: cells ? (cells.percent ?? cells.numerator) : null,
        target: value.target === undefined ? null : `${formatViNumber(value.target)}${isShare ? "%" : ""}`,
        hasPeople: personsOf !== undefined && value.numerator > 0,
      };
    });
    return [{ id, title, values: listed }];
  });
}

/** The title of an indicator as `Chỉ tiêu` prints it. */
export function indicatorTitle(id: string): string {
  return INDICATORS.find((definition) => definition.id === id)?.title ?? id;
}

function groupById(values: readonly IndicatorValue[]): ReadonlyMap<string, readonly IndicatorValue[]> {
  const groups = new Map<string, IndicatorValue[]>();
  for (const value of values) {
    const group = groups.get(value.id);
    if (group) group.push(value);
    else groups.set(value.id, [value]);
  }
  return groups;
}

function partText(id: string, of: string): string {
  const label = partLabel(id, of);
  if (typeof label === "string") return label;
  return `${String(label % 100).padStart(2, "0")}/${Math.floor(label / 100)}`;
}
