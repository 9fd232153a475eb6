import { parseReference } from "../../model/addresses";
import { wholeSheet } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import type { Area, DefinedName, Sheet, Workbook } from "../../model/workbook-model";
import type { HostState } from "../host-state";
import { LiveRange, MAX_ADDRESS_LENGTH } from "../live-range";

/** The place that a defined name refers to, when it is a plain reference. */
export function placeOfName(workbook: Workbook, name: DefinedName): { sheet: Sheet; areas: Area[] } | null {
  const reference = parseReference(name.formula);
  if (reference === null) return null;
  const { sheetName } = reference;
  const sheet =
    sheetName === null
      ? workbook.sheets.find((candidate) => candidate.id === name.scope)
      : workbook.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName.toLowerCase());
  return sheet === undefined ? null : { sheet, areas: reference.areas };
}

function namedPlace(host: HostState, sheet: Sheet, text: string): { sheet: Sheet; areas: Area[] } | null {
  const wanted = text.toLowerCase();
  const names = host.workbook.names.filter((name) => name.name.toLowerCase() === wanted);
  const name =
    names.find((candidate) => candidate.scope === sheet.id) ?? names.find((candidate) => candidate.scope === null);
  if (name !== undefined) return placeOfName(host.workbook, name);
  for (const owner of host.workbook.sheets) {
    const table = owner.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet: owner, areas: [bodyOf(table)] };
  }
  return null;
}

function bodyOf(table: Sheet["tables"][number]): Area {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  return { ...table.area, top, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

/**
 * `worksheet.getRange(address)`: an A1 reference on that sheet (its name may stand before it) or a defined name;
 * nothing means the whole sheet. A long address is cut as Excel cuts it.
 * @throws HostError InvalidArgument
 */
export function rangeByAddress(host: HostState, sheet: Sheet, address: string | undefined): LiveRange {
  if (address === undefined || address === "") return host.hold(new LiveRange(sheet, [wholeSheet]));
  const reference = parseReference(cutAddress(address));
  if (reference === null) {
    const place = namedPlace(host, sheet, address);
    if (place === null || place.sheet !== sheet) throw new HostError("InvalidArgument");
    return host.hold(new LiveRange(place.sheet, place.areas));
  }
  const { sheetName } = reference;
  if (sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase())
    throw new HostError("InvalidArgument");
  return host.hold(new LiveRange(sheet, reference.areas));
}

/** Cuts at 8192 characters, back to the last whole area. */
function cutAddress(address: string): string {
  if (address.length <= MAX_ADDRESS_LENGTH) return address;
  const cut = address.slice(0, MAX_ADDRESS_LENGTH);
  return cut.slice(0, cut.lastIndexOf(","));
}

/** An argument that is a range or the address of one on the given sheet. */
export function rangeArgument(host: HostState, sheet: Sheet, range: LiveRange | null, address: unknown): LiveRange {
  if (range !== null) return range;
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  const reference = parseReference(address);
  const named = reference?.sheetName;
  if (reference === null || named === undefined || named === null) return rangeByAddress(host, sheet, address);
  const owner = host.workbook.sheets.find((candidate) => candidate.name.toLowerCase() === named.toLowerCase());
  if (owner === undefined) throw new HostError("InvalidArgument");
  return host.hold(new LiveRange(owner, reference.areas));
}
