import type { IsoDate } from "../reference";

/** "18/11/2025", "02/6/2025", "05/01/2026": days below 10 and months 1 and 2 with a zero (NĐ 30/2020, Phụ lục I, mục II.4.b). */
export function shortDate(date: IsoDate): string {
  return `${dayText(date.day)}/${monthText(date.month)}/${date.year}`;
}

/** "ngày 18/11/2025", as dates stand in running text. */
export function dayInProse(date: IsoDate): string {
  return `ngày ${shortDate(date)}`;
}

/** "Đăk Long, ngày 05 tháng 3 năm 2026"; what is null is left blank for the records clerk. */
export function placeAndDate(
  place: string,
  date: { readonly day: number | null; readonly month: number | null; readonly year: number | null },
): string {
  const day = date.day === null ? "    " : ` ${dayText(date.day)} `;
  const month = date.month === null ? "    " : ` ${monthText(date.month)} `;
  const year = date.year === null ? "     " : ` ${date.year}`;
  return `${place}, ngày${date.day === null ? " " : ""}${day}tháng${month}năm${year}`.trimEnd();
}

function dayText(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
