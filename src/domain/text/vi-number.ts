/** Spaces that people and programs put between groups of digits: plain, no-break, figure, thin, narrow no-break. */
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;

/**
 * A number as people in Viet Nam type it, or null when the text is none.
 *
 * The dot groups thousands and the comma starts decimals (Luật Kế toán 2015, điều 11), but `6,814`, `6 814` and
 * `28,050.38` are met too: the last of two different separators is the decimal one; a separator that repeats, or a
 * single one before exactly three digits, groups thousands, save after a lone zero (`0,125`). A percent sign is
 * dropped, not applied: `95%` is 95.
 */
export function parseViNumber(text: string): number | null {
  const bare = text
    .normalize("NFC")
    .replace(SPACES, " ")
    .trim()
    .replace(/ ?%$/, "")
    .replace(/ ?([.,]) ?/g, "$1");
  const match = /^([-−–]?)([0-9][0-9., ]*)$/.exec(bare);
  if (!match) return null;
  const magnitude = parseMagnitude(match[2]!);
  return magnitude === null ? null : match[1] === "" ? magnitude : -magnitude;
}

function parseMagnitude(text: string): number | null {
  const decimalAt = decimalSeparatorAt(text);
  const whole = decimalAt === -1 ? text : text.slice(0, decimalAt);
  const decimals = decimalAt === -1 ? "" : text.slice(decimalAt + 1);
  if (decimalAt !== -1 && !/^[0-9]+$/.test(decimals)) return null;
  if (!/^[0-9]+$/.test(whole) && !/^[0-9]{1,3}([., ])[0-9]{3}(?:\1[0-9]{3})*$/.test(whole)) return null;
  return Number(`${whole.replace(/[., ]/g, "")}${decimals === "" ? "" : `.${decimals}`}`);
}

function decimalSeparatorAt(text: string): number {
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot === -1 && comma === -1) return -1;
  const last = Math.max(dot, comma);
  if (dot !== -1 && comma !== -1) return last;
  if (text.indexOf(text[last]!) !== last) return -1;
  const groupsThousands = text.length - last - 1 === 3 && !/^0[.,]/.test(text) && !text.includes(" ");
  return groupsThousands ? -1 : last;
}

/**
 * A number as Vietnamese print it: `6.814`, `28.050,38`. Rounds half up at `maxDecimals` on the decimal digits that the
 * number shows (never by binary fractions), and drops trailing zeros.
 */
export function formatViNumber(value: number, maxDecimals = 2): string {
  const [whole = "0", decimals = ""] = plainDecimal(Math.abs(value)).split(".");
  const kept = decimals.padEnd(maxDecimals, "0").slice(0, maxDecimals);
  const roundsUp = (decimals[maxDecimals] ?? "0") >= "5";
  const scaled = (BigInt(whole + kept) + (roundsUp ? 1n : 0n)).toString().padStart(maxDecimals + 1, "0");
  const wholePart = scaled.slice(0, scaled.length - maxDecimals).replace(/\B(?=(?:[0-9]{3})+$)/g, ".");
  const decimalPart = scaled.slice(scaled.length - maxDecimals).replace(/0+$/, "");
  const text = decimalPart === "" ? wholePart : `${wholePart},${decimalPart}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/** Digits without an exponent; JavaScript writes one from 1e21 up and below 1e-6. */
function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^([0-9]+)(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(text);
  if (!match) return text;
  const [, whole = "", decimals = "", exponent = "0"] = match;
  const shift = Number(exponent);
  if (shift < 0) return `0.${"0".repeat(-shift - whole.length)}${whole}${decimals}`;
  return whole + decimals.padEnd(shift, "0");
}
