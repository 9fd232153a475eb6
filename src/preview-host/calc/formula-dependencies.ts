import type { Workbook } from "../model/workbook-model";
import { parsedFormula } from "./formula-cache";
import type { FormulaNode } from "./formula-syntax";
import type { SheetArea } from "./formula-value";
import type { FormulaCell } from "./function-spec";
import { findName, findSheet, resolveStructured } from "./name-resolver";

export interface FormulaDependencies {
  areas: SheetArea[];
  /** finds some of its references only while it is computed (INDIRECT, OFFSET, A1:INDEX(…)) */
  dynamic: boolean;
  /** asks for the present (TODAY, NOW) */
  clock: boolean;
  /** the text with everything its names and table references now stand for */
  signature: string;
}

const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
const CLOCK = new Set(["TODAY", "NOW"]);
/** These look at where a reference lies, not at what it holds. */
const PLACE_ONLY = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "ISREF"]);
const DEEPEST_NAME = 40;

class DependencyCollector {
  readonly areas: SheetArea[] = [];
  readonly marks: string[] = [];
  dynamic = false;
  clock = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly cell: FormulaCell,
  ) {}

  collect(node: FormulaNode, depth: number): void {
    switch (node.type) {
      case "reference": {
        const sheet = node.sheet === null ? this.cell.sheet : findSheet(this.workbook, node.sheet);
        if (node.sheet !== null) this.marks.push(sheet?.id ?? "-");
        if (sheet) this.areas.push({ sheet, ...node.area });
        return;
      }
      case "structured": {
        const area = resolveStructured(this.workbook, node.text, this.cell);
        this.marks.push(area ? `${area.sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}` : "-");
        if (area) this.areas.push(area);
        return;
      }
      case "name":
        this.collectName(node.sheet, node.name, depth);
        return;
      case "call":
        if (DYNAMIC.has(node.name)) this.dynamic = true;
        if (CLOCK.has(node.name)) this.clock = true;
        for (const arg of node.args) {
          if (arg.type !== "reference" || !PLACE_ONLY.has(node.name)) this.collect(arg, depth);
        }
        return;
      case "unary":
        this.collect(node.operand, depth);
        return;
      case "join":
        if (node.operator === ":") this.dynamic = true;
        this.collect(node.left, depth);
        this.collect(node.right, depth);
        return;
      case "binary":
        this.collect(node.left, depth);
        this.collect(node.right, depth);
        return;
      default:
        return;
    }
  }

  private collectName(sheetName: string | null, name: string, depth: number): void {
    const sheet = sheetName === null ? this.cell.sheet : findSheet(this.workbook, sheetName);
    const formula = sheet && findName(this.workbook, name, sheet);
    this.marks.push(formula ?? "-");
    const node = formula ? parsedFormula(formula).node : null;
    if (node && depth < DEEPEST_NAME) this.collect(node, depth + 1);
  }
}

/** What a formula in a cell reads, as far as its text tells. */
export function dependenciesOf(workbook: Workbook, cell: FormulaCell, text: string): FormulaDependencies {
  const collector = new DependencyCollector(workbook, cell);
  const { node } = parsedFormula(text);
  if (node) collector.collect(node, 0);
  const { areas, dynamic, clock, marks } = collector;
  return { areas, dynamic, clock, signature: marks.length === 0 ? text : `${text}\n${marks.join("|")}` };
}
