import type { Cell, RowInfo } from "../../model/workbook-model";

const bits = new DataView(new ArrayBuffer(8));

/** A running hash of two independent 32-bit halves; equal inputs in equal order give equal values. */
export class Fingerprint {
  private low = 0x811c9dc5;
  private high = 0x01000193;

  word(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    this.high = Math.imul(this.high ^ word, 0x85ebca6b) + 0x27d4eb2f;
    this.high ^= this.high >>> 13;
  }

  number(value: number): void {
    bits.setFloat64(0, value);
    this.word(bits.getInt32(0));
    this.word(bits.getInt32(4));
  }

  text(text: string): void {
    this.word(text.length);
    for (let at = 0; at < text.length; at += 1) this.word(text.charCodeAt(at));
  }

  value(): number {
    return (this.high >>> 0) * 0x200000 + (this.low >>> 11);
  }
}

function addCell(hash: Fingerprint, column: number, cell: Cell): void {
  hash.word(column);
  hash.word(cell.style);
  const { value } = cell;
  if (value === null) hash.word(1);
  else if (typeof value === "number") {
    hash.word(2);
    hash.number(value);
  } else if (typeof value === "string") {
    hash.word(3);
    hash.text(value);
  } else if (typeof value === "boolean") hash.word(value ? 5 : 4);
  else {
    hash.word(6);
    hash.text(value.error);
  }
  if (cell.formula !== undefined) {
    hash.word(7);
    hash.text(cell.formula);
  }
  if (cell.richTextXml !== undefined) {
    hash.word(8);
    hash.text(cell.richTextXml);
  }
}

/** The same number for the same cells in the same order; used to find the rows that must be written anew. */
export function cellsFingerprint(cells: ReadonlyMap<number, Cell> | undefined): number {
  if (cells === undefined || cells.size === 0) return 0;
  const hash = new Fingerprint();
  for (const [column, cell] of cells) addCell(hash, column, cell);
  return hash.value();
}

/** The same number for the same height, visibility, style and outline level of a row. */
export function rowInfoFingerprint(info: RowInfo | undefined): number {
  if (info === undefined) return 0;
  const { height, hidden, style, outlineLevel } = info;
  if (height === undefined && !hidden && style === undefined && !outlineLevel) return 0;
  const hash = new Fingerprint();
  for (const part of [height ?? -1, hidden === true ? 1 : 0, style ?? -1, outlineLevel ?? 0]) hash.number(part);
  return hash.value();
}

/** The same number for the same formulas at the same places, whatever their values. */
export function formulasFingerprint(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>): number {
  let sum = 0;
  for (const [row, inRow] of cells) {
    for (const [column, cell] of inRow) {
      if (cell.formula === undefined) continue;
      const hash = new Fingerprint();
      hash.word(row);
      hash.word(column);
      hash.text(cell.formula);
      sum = (sum + hash.value()) % Number.MAX_SAFE_INTEGER;
    }
  }
  return sum;
}
