/** 6814 as "6.814", 99.5 as "99,5": the Vietnamese way, whatever the system's language. */
export function viNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
