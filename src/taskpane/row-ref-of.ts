import type { RowRef } from "../domain/issue";

/** {"Thôn 1", 12} for "Thôn 1!12"; a sheet's name may hold a "!" itself. */
export function rowRefOf(address: string): RowRef {
  const cut = address.lastIndexOf("!");
  return { sheet: address.slice(0, cut), row: Number(address.slice(cut + 1)) };
}
