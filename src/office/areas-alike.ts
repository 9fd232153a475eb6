import { rangeAddress } from "../sheet/a1";
import type { MergedArea } from "../sheet/snapshot";
import type { FormatArea } from "../sheet/write-plan";

/** Areas that get the same looks in one go. */
export interface AreasAlike {
  readonly address: string;
  readonly isOne: boolean;
  readonly looks: Omit<FormatArea, "area">;
}

/** getRanges cuts longer addresses (docs/excel-notes.md). */
const ADDRESS_LIMIT = 8000;
/** Groups looked back at; further back than that a group is begun anew, so that long drafts stay cheap. */
const LOOK_BACK = 40;

interface Group {
  readonly key: string;
  readonly looks: Omit<FormatArea, "area">;
  readonly areas: MergedArea[];
  addressLength: number;
}

/**
 * Gathers format areas of equal looks, so that Excel is told once instead of once an area. What is written later wins
 * where areas overlap; therefore an area never moves ahead of one that it overlaps. Areas that overlap or touch inside
 * one group would draw each other's edges, but equal looks make that the same.
 */
export function areasAlike(formats: readonly FormatArea[]): AreasAlike[] {
  const groups: Group[] = [];
  for (const { area, numberFormat: _apart, ...looks } of formats) {
    if (Object.keys(looks).length === 0) continue;
    const key = JSON.stringify(looks);
    const length = rangeAddress(area.top, area.left, area.bottom, area.right).length + 1;
    const group = groupToJoin(groups, key, area, length);
    if (group) {
      group.areas.push(area);
      group.addressLength += length;
    } else {
      groups.push({ key, looks, areas: [area], addressLength: length });
    }
  }
  return groups.map(({ looks, areas }) => ({
    looks,
    isOne: areas.length === 1,
    address: areas.map(({ top, left, bottom, right }) => rangeAddress(top, left, bottom, right)).join(","),
  }));
}

function groupToJoin(groups: readonly Group[], key: string, area: MergedArea, length: number): Group | null {
  for (let index = groups.length - 1; index >= Math.max(0, groups.length - LOOK_BACK); index--) {
    const group = groups[index]!;
    if (group.key === key && group.addressLength + length <= ADDRESS_LIMIT) return group;
    if (group.areas.some((other) => touches(area, other))) return null;
  }
  return null;
}

/** Also side by side: the edge between two cells belongs to both. */
function touches(a: MergedArea, b: MergedArea): boolean {
  return a.top <= b.bottom + 1 && b.top <= a.bottom + 1 && a.left <= b.right + 1 && b.left <= a.right + 1;
}
