const SHOWN_DIGITS = 4;
/** Old identity cards have 9 digits, phones 9 and more, personal ids 12; dates have 8. */
const LONG_NUMBER = /\d(?:[ .-]?\d){8,}/g;

/**
 * A cell's content as it may stand on the screen: personal ids and phones show their last 4 digits only, wherever they
 * were typed. Zeros put back remain visible as a longer row of dots.
 */
export function maskedText(content: string, field: string): string {
  if (isNumberField(field)) return masked(content);
  return content.replace(LONG_NUMBER, masked);
}

/** Personal ids and phones. */
export function isNumberField(field: string): boolean {
  return field === "personalId" || field === "phone";
}

function masked(text: string): string {
  return "•".repeat(Math.max(0, text.length - SHOWN_DIGITS)) + text.slice(-SHOWN_DIGITS);
}
