import type { Batch } from "./run";
import { nameOfKept, nameOfStaged } from "./staging";
import { parseState, statePart } from "./state-part";

/** What a plan must know of the workbook before it writes. */
export interface Surroundings {
  /** 0-based position of every sheet by name. */
  readonly positions: ReadonlyMap<string, number>;
  readonly isStructureProtected: boolean;
  readonly part: Excel.CustomXmlPart;
  readonly state: ReadonlyMap<string, string>;
}

/** Looks at the workbook and, on the way, clears the scaffolding that a run cut short left behind. */
export async function lookAround(batch: Batch, scaffolding?: "leave-scaffolding"): Promise<Surroundings> {
  const { workbook } = batch.context;
  workbook.worksheets.load("items/name,items/position");
  workbook.protection.load("protected");
  const part = statePart(batch);
  await batch.sync();
  const isStructureProtected = workbook.protection.protected;
  const xml = part.isNullObject ? null : part.getXml();
  const mayClear = !isStructureProtected && scaffolding === undefined;
  const hasLeftovers = mayClear && clearLeftovers(workbook.worksheets.items);
  if (hasLeftovers) workbook.worksheets.load("items/name,items/position");
  if (xml !== null || hasLeftovers) await batch.sync();
  return {
    positions: new Map(workbook.worksheets.items.map(({ name, position }) => [name, position])),
    isStructureProtected,
    part,
    state: xml === null ? new Map() : parseState(xml.value),
  };
}

/**
 * Queues what brings the sheets back to a whole state, and says whether there was anything to do. While a staged sheet
 * is left, the new sheets are not all in place: the former ones get their names back. Without one the former ones are
 * superseded, unless nothing stands in their place.
 */
export function clearLeftovers(sheets: readonly Excel.Worksheet[]): boolean {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const staged = sheets.filter(({ name }) => nameOfStaged(name) !== null);
  const kept = sheets.filter(({ name }) => nameOfKept(name) !== null);
  for (const former of kept) {
    const name = nameOfKept(former.name)!;
    const successor = byName.get(name);
    if (successor && staged.length === 0) {
      former.delete();
    } else {
      successor?.delete();
      former.name = name;
    }
  }
  for (const sheet of staged) sheet.delete();
  return staged.length + kept.length > 0;
}
