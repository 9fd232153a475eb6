/** Letters that neither JSON nor XML has to escape. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
/** Stands for null where a number of fixed length is due. */
const NOTHING = ".";
const BITS_OF_DIGIT = 6;
const PAYLOAD_BITS = 5;
const PAYLOAD = 2 ** PAYLOAD_BITS;

/** A whole number from 0: five bits a letter, the lowest first; below 32 one letter. */
export function numberText(value: number): string {
  let text = "";
  let rest = value;
  while (rest >= PAYLOAD) {
    text += DIGITS[(rest % PAYLOAD) + PAYLOAD]!;
    rest = Math.floor(rest / PAYLOAD);
  }
  return text + DIGITS[rest]!;
}

/** A whole number of either sign, small ones short. */
export function signedText(value: number): string {
  return numberText(value < 0 ? -2 * value - 1 : 2 * value);
}

/** A number of `bits` (a multiple of six), or null, always of the same length unless null. */
export function fixedText(value: number | null, bits: number): string {
  if (value === null) return NOTHING;
  let text = "";
  for (let shift = bits - BITS_OF_DIGIT; shift >= 0; shift -= BITS_OF_DIGIT) text += DIGITS[(value >>> shift) & 63]!;
  return text;
}

/** Reads what the functions above wrote, one number after the other. Throws past the end: only whole texts are read. */
export class NumberTextReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= PAYLOAD) {
      const digit = this.digit();
      if (digit < PAYLOAD) return value + digit * unit;
      value += (digit - PAYLOAD) * unit;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  fixed(bits: number): number | null {
    if (this.text[this.at] === NOTHING) {
      this.at += 1;
      return null;
    }
    let value = 0;
    for (let read = 0; read < bits; read += BITS_OF_DIGIT) value = value * 64 + this.digit();
    return value;
  }

  private digit(): number {
    const value = VALUES.get(this.text[this.at] ?? "");
    if (value === undefined) throw new Error("The text of a record ends too early.");
    this.at += 1;
    return value;
  }
}
