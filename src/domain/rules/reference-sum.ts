import type { ReferenceFinding } from "../issue";
import type { Reference } from "../reference";
import { exampleSheet } from "./example/example-sheet";
import type { ReferenceRule } from "./rule";

const SUMMED = ["households", "population", "adults"] as const;

/** The hamlets' figures of `Địa bàn`, when every hamlet has one, add up to the commune's figure of `Thông tin`. */
export const referenceSum: ReferenceRule = {
  scope: "reference",
  code: "reference-sum",
  source: "Số của xã là tổng số của các thôn",
  examples: {
    failing: exampleSheet([{}], { info: { "Dân số": 310 } }),
    passing: exampleSheet([{}], { info: { "Dân số": 300 } }),
  },
  check(reference) {
    return SUMMED.flatMap((key): ReferenceFinding[] => {
      const total = reference.info.numbers[key];
      const sum = hamletSum(reference, key);
      if (!total || sum === null || sum === total.value) return [];
      return [{ at: "reference", code: "reference-sum", sheet: total.place.sheet, cell: total.place.cell, key }];
    });
  },
};

function hamletSum({ hamlets }: Reference, key: (typeof SUMMED)[number]): number | null {
  const figures = hamlets.map((hamlet) => hamlet[key]);
  if (figures.length === 0 || figures.includes(null)) return null;
  return figures.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);
}
