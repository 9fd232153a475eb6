/** Names of the sheets the add-in writes; they are stable (docs/glossary.md). */
export const OUTPUT_SHEETS = {
  issues: "Kết quả kiểm tra",
  people: "Người học",
  indicators: "Chỉ tiêu",
  bdhvs: "Báo cáo BDHVS",
  ncds: "Báo cáo NCĐS",
  annex: "Phụ lục",
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(OUTPUT_SHEETS));

export function isOutputSheet(name: string): boolean {
  return NAMES.has(name);
}
