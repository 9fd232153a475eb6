import type { CalcEngine } from "../../model/calc-engine-contract";
import { containsCell } from "../../model/geometry";
import type { CellScalar, ConditionalFormat, Sheet } from "../../model/workbook-model";

export type ConditionalLook = NonNullable<ConditionalFormat["format"]>;

function holds(value: CellScalar): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

/** What the formula-bound conditional formats of a sheet make of its cells. Made anew after each change. */
export class ConditionalLooks {
  private readonly formats: ConditionalFormat[];
  private readonly known = new Map<string, ConditionalLook | null>();

  constructor(
    private readonly sheet: Sheet,
    private readonly engine: CalcEngine,
  ) {
    this.formats = sheet.conditionalFormats
      .filter(({ kind, formula, format }) => kind === "custom" && formula !== undefined && format !== undefined)
      .sort((one, other) => one.priority - other.priority);
  }

  /** The look that rules of higher priority settled first, or null when none holds. */
  at(row: number, column: number): ConditionalLook | null {
    if (this.formats.length === 0) return null;
    const key = `${row}:${column}`;
    let look = this.known.get(key);
    if (look === undefined) {
      look = this.lookOf(row, column);
      this.known.set(key, look);
    }
    return look;
  }

  private lookOf(row: number, column: number): ConditionalLook | null {
    let look: ConditionalLook = {};
    let isAny = false;
    for (const rule of this.formats) {
      if (!rule.areas.some((area) => containsCell(area, row, column)) || !this.isTrue(rule, row, column)) continue;
      look = { ...rule.format, ...look };
      isAny = true;
      if (rule.stopIfTrue) break;
    }
    return isAny ? look : null;
  }

  /** The formula is written for the first cell of the first area and shifts with the cell, as if copied. */
  private isTrue({ formula = "", areas }: ConditionalFormat, row: number, column: number): boolean {
    const top = Math.min(...areas.map((area) => area.top));
    const left = Math.min(...areas.map((area) => area.left));
    const shifted = this.engine.translate(formula.replace(/^=/, ""), row - top, column - left);
    return holds(this.engine.evaluateFormula(this.sheet.id, row, column, shifted));
  }
}
