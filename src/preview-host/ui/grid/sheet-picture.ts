import type { CalcEngine } from "../../model/calc-engine-contract";
import type { Area, Sheet, Workbook } from "../../model/workbook-model";
import { ConditionalLooks } from "./conditional-looks";
import { MergeIndex } from "./merge-index";
import type { SheetAxes } from "./sheet-axes";

/** Pixels from the sheet's top left corner. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** All that drawing a part of a sheet needs; made anew after each change. */
export class SheetPicture {
  readonly merges: MergeIndex;
  readonly looks: ConditionalLooks;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly axes: SheetAxes,
    engine: CalcEngine,
  ) {
    this.merges = new MergeIndex(sheet.merges);
    this.looks = new ConditionalLooks(sheet, engine);
  }

  rectangleOf({ top, left, bottom, right }: Area): Rectangle {
    const { rows, columns } = this.axes;
    const x = columns.start(left);
    const y = rows.start(top);
    return { left: x, top: y, width: columns.start(right + 1) - x, height: rows.start(bottom + 1) - y };
  }
}

/** A rectangle as CSS; with `grow` it also covers the grid lines left of it and above. */
export function rectangleCss({ left, top, width, height }: Rectangle, grow = 0): string {
  return `left:${left - grow}px;top:${top - grow}px;width:${width + grow}px;height:${height + grow}px;`;
}
