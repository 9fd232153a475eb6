import { formatArea, quoteSheetName } from "../model/addresses";
import type { HeldRange } from "../model/edit-context";
import { isInsideSheet } from "../model/geometry";
import { HostError } from "../model/host-error";
import type { Area, Sheet } from "../model/workbook-model";

/** `getRange(s)` cuts longer addresses (Excel add-ins: troubleshooting, "8192 characters"). */
export const MAX_ADDRESS_LENGTH = 8192;

/** The target of a Range (one area) or a RangeAreas (one or more). Its areas move with the cells. */
export class LiveRange implements HeldRange {
  readonly sheet: Sheet;
  areas: Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    if (areas.length === 0 || !areas.every(isInsideSheet)) throw new HostError("InvalidArgument");
    this.sheet = sheet;
    this.areas = [...areas];
  }

  /** The one area of a Range. @throws HostError InvalidReference when its cells were deleted */
  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw new HostError("InvalidReference");
    return area;
  }

  /** "Sheet1!A1:B2", areas of a RangeAreas separated by commas. */
  get address(): string {
    const prefix = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${prefix}!${formatArea(area)}`).join(",");
  }
}
