import type { RawField } from "../../domain/participant/participant";
import { isDateFormat, isErrorText, paddedDigits, serialToDate } from "../../sheet/cell-value";
import type { SheetGrid } from "./sheet-grid";

/** Fonts of the encodings before Unicode: TCVN3 (.VnTime, .VnArial …) and VNI (VNI-Times …). */
const LEGACY_FONT = /^(?:\.vn|vni)/i;

const BLANK: RawField = { kind: "blank", text: "" };

/** Reads cells of one sheet as raw fields; number formats and fonts are looked up once per spelling. */
export class RawFieldReader {
  private readonly dateFormats = new Map<string, boolean>();
  private readonly hasFormulas: boolean;

  constructor(
    private readonly grid: SheetGrid,
    private readonly date1904: boolean,
  ) {
    this.hasFormulas = grid.sheet.formulaCells.size > 0;
  }

  read(row: number, column: number): RawField {
    const field = this.readValue(row, column);
    return this.hasFormulas && this.grid.sheet.formulaCells.has(`${row},${column}`)
      ? { ...field, isFormula: true }
      : field;
  }

  private readValue(row: number, column: number): RawField {
    const value = this.grid.value(row, column);
    if (typeof value === "number") return this.readNumber(value, row, column);
    if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE" };
    if (this.grid.isBlank(row, column)) return BLANK;
    if (isErrorText(value)) return { kind: "error", text: value };
    const fontName = this.legacyFont(row, column);
    return fontName === undefined ? { kind: "text", text: value } : { kind: "text", text: value, fontName };
  }

  private readNumber(value: number, row: number, column: number): RawField {
    const format = this.grid.sheet.numberFormats.get(column)?.[row - this.grid.firstRow] ?? "General";
    const date = this.isDateFormat(format) ? serialToDate(value, this.date1904) : null;
    if (!date) return numberIn(value, format);
    return { kind: "date", text: `${date.day}/${date.month}/${date.year}`, number: value, date };
  }

  private isDateFormat(format: string): boolean {
    if (format === "General") return false;
    const known = this.dateFormats.get(format);
    if (known !== undefined) return known;
    const isDate = isDateFormat(format);
    this.dateFormats.set(format, isDate);
    return isDate;
  }

  private legacyFont(row: number, column: number): string | undefined {
    const fonts = this.grid.sheet.fontNames.get(column);
    const font = typeof fonts === "string" ? fonts : fonts?.[row - this.grid.firstRow];
    return font !== undefined && LEGACY_FONT.test(font) ? font : undefined;
  }
}

/** A number whose format shows the zeros before it is what the officer sees: 062090001234. */
function numberIn(value: number, format: string): RawField {
  const shown = format === "General" ? null : paddedDigits(value, format);
  return shown === null ? { kind: "number", text: String(value), number: value } : { kind: "text", text: shown };
}
