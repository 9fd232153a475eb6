import type { IsoDate } from "../reference";
import { exampleSheet } from "./example/example-sheet";
import type { ReferenceRule } from "./rule";

/** dd/mm/yyyy or mm/yyyy as officers write them into “Nguồn số dân”; a bare year tells too little to judge. */
const DATES = /(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})/g;
const LAST_DAY = 31;

/** The figures that all rates are divided by are older than a year at the cut-off, by the date their source names. */
export const referenceOld: ReferenceRule = {
  scope: "reference",
  code: "reference-old",
  source: "Mẫu số phải cùng thời kỳ với số liệu: không cũ quá một năm so với ngày chốt",
  examples: {
    failing: exampleSheet([{}], { info: { "Nguồn số dân": "Rà soát ngày 15/3/2024" } }),
    passing: exampleSheet([{}], { info: { "Nguồn số dân": "Rà soát ngày 30/6/2025" } }),
  },
  check({ info }) {
    const source = info.text.denominatorSource;
    const asOf = info.dates.asOf?.value;
    const latest = source && latestDate(source.value);
    if (!source || !asOf || !latest || !isOverAYearBefore(latest, asOf)) return [];
    const { sheet, cell } = source.place;
    return [{ at: "reference", code: "reference-old", sheet, cell, key: "denominatorSource" }];
  },
};

function latestDate(text: string): IsoDate | null {
  const dates = [...text.matchAll(DATES)].map(([, day, month, year]): IsoDate => ({
    day: day === undefined ? LAST_DAY : Number(day),
    month: Number(month),
    year: Number(year),
  }));
  return dates.reduce<IsoDate | null>((last, date) => (last && rank(last) >= rank(date) ? last : date), null);
}

function isOverAYearBefore(date: IsoDate, asOf: IsoDate): boolean {
  return rank(date) < rank({ ...asOf, year: asOf.year - 1 });
}

function rank({ year, month, day }: IsoDate): number {
  return (year * 12 + month) * 32 + day;
}
