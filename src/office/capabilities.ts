/**
 * What the Excel at hand can do. The floor is ExcelApi 1.9 (page layout, cell properties, special cells): Excel 2021,
 * Microsoft 365 from 1903, the web. What is newer is asked for one by one and done without where it is missing.
 */
export interface Capabilities {
  /** Range.getMergedAreasOrNullObject, ExcelApi 1.13 */
  readonly mergedAreas: boolean;
}

export const MINIMUM_API = "1.9";

export function isExcelSufficient(): boolean {
  return supports(MINIMUM_API);
}

export function capabilities(): Capabilities {
  return { mergedAreas: supports("1.13") };
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
