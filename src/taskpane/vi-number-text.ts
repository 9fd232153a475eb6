/** 6814 as "6.814": the Vietnamese way of grouping, whatever the system's language. */
export function viNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}
