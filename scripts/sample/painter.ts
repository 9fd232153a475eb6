import { serialFromDate } from "../../src/preview-host/model/serial-date";
import type { CellStyle, Sheet, Workbook } from "../../src/preview-host/model/workbook-model";
import type { CellInput } from "./entry";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly center?: boolean;
  readonly wrap?: boolean;
  readonly boxed?: boolean;
  readonly fill?: string;
  readonly format?: string;
  readonly font?: string;
}

const TYPEFACE = "Times New Roman";
const DATE_FORMAT = "dd/mm/yyyy";

/** Writes cells of one sheet; rows and columns are 0-based. */
export class Painter {
  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {}

  put(row: number, column: number, input: CellInput, look: Look = {}): void {
    const cells = this.sheet.cells.get(row) ?? new Map();
    this.sheet.cells.set(row, cells);
    cells.set(column, { ...this.content(input), style: this.style(input, look) });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.sheet.merges.push({ top, left, bottom, right });
  }

  width(column: number, characters: number): void {
    this.sheet.columns.set(column, { ...this.sheet.columns.get(column), width: characters });
  }

  height(row: number, points: number): void {
    this.sheet.rows.set(row, { ...this.sheet.rows.get(row), height: points });
  }

  hideRow(row: number): void {
    this.sheet.rows.set(row, { ...this.sheet.rows.get(row), hidden: true });
  }

  private content(input: CellInput): { value: string | number | { error: "#N/A" } | null; formula?: string } {
    if (input === null || typeof input === "number") return { value: input };
    if (typeof input === "string") return { value: input };
    if ("day" in input) {
      const serial = serialFromDate(input.day, this.workbook.date1904);
      if (serial === null) throw new RangeError(`No such day: ${JSON.stringify(input.day)}`);
      return { value: serial };
    }
    if ("text" in input) return { value: input.text };
    const value = { error: input.error } as { error: "#N/A" };
    return input.formula === undefined ? { value } : { value, formula: input.formula };
  }

  private style(input: CellInput, look: Look): number {
    const { styles } = this.workbook;
    const base = structuredClone(styles.get(0));
    const isDay = input !== null && typeof input === "object" && "day" in input;
    const font = input !== null && typeof input === "object" && "font" in input ? input.font : look.font;
    const line = { line: look.boxed ? ("thin" as const) : ("none" as const), color: "#000000" };
    const style: CellStyle = {
      ...base,
      numberFormat: look.format ?? (isDay ? (input.format ?? DATE_FORMAT) : isDigits(input) ? "@" : "General"),
      font: {
        ...base.font,
        name: font ?? TYPEFACE,
        size: look.size ?? 12,
        bold: look.bold ?? false,
        italic: look.italic ?? false,
      },
      fill: { color: look.fill ?? null },
      borders: { left: line, right: line, top: line, bottom: line },
      alignment: {
        ...base.alignment,
        horizontal: look.center ? "center" : "general",
        vertical: "center",
        wrapText: look.wrap ?? false,
      },
    };
    return styles.intern(style);
  }
}

/** Ids and phones typed as text stand in text cells, or Excel would drop their zero when they are edited. */
function isDigits(input: CellInput): boolean {
  return typeof input === "string" && /^\d[\d .]+$/.test(input);
}
