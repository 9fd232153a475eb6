import { percentOf } from "../indicators/percent";
import type { Percent } from "../indicators/percent";
import type { Reference } from "../reference";
import type { Figures } from "./figures";

/** One line of the breakdown by hamlet; null: not known. `name` null: people whose hamlet is not known. */
export interface HamletFigures {
  readonly name: string | null;
  readonly population: number | null;
  readonly adults: number | null;
  readonly learners: number;
  readonly certified: number | null;
  readonly ofPopulation: Percent;
  readonly ofAdults: Percent;
}

export interface HamletBreakdown {
  readonly rows: readonly HamletFigures[];
  /** Sums of the rows; null where a row's number is not known. */
  readonly total: HamletFigures;
}

const BY_HAMLET = "by-hamlet";
const CERTIFIED_BY_HAMLET = "by-hamlet.certified";
/** Breakdowns keep people of no known part under this name (contract §5). */
const UNKNOWN = "unknown";

/** Learners by hamlet in the order of `Địa bàn`, the unknown last while there are any; null without hamlets. */
export function hamletBreakdown(reference: Reference, figures: Figures): HamletBreakdown | null {
  if (reference.hamlets.length === 0) return null;
  const named = reference.hamlets.map((hamlet) =>
    lineOf(figures, hamlet.name, hamlet.population?.value ?? null, hamlet.adults?.value ?? null),
  );
  const unknown = lineOf(figures, null, 0, 0);
  const rows = unknown.learners > 0 ? [...named, unknown] : named;
  const total = withRates({
    name: null,
    population: sum(rows.map((row) => row.population)),
    adults: sum(rows.map((row) => row.adults)),
    learners: rows.reduce((all, row) => all + row.learners, 0),
    certified: sum(rows.map((row) => row.certified)),
  });
  return { rows, total };
}

function lineOf(
  figures: Figures,
  name: string | null,
  population: number | null,
  adults: number | null,
): HamletFigures {
  const part = name ?? UNKNOWN;
  const certified = figures.has(CERTIFIED_BY_HAMLET) ? (figures.part(CERTIFIED_BY_HAMLET, part)?.numerator ?? 0) : null;
  const learners = figures.part(BY_HAMLET, part)?.numerator ?? 0;
  return withRates({ name, population, adults, learners, certified });
}

function withRates(line: Omit<HamletFigures, "ofPopulation" | "ofAdults">): HamletFigures {
  return {
    ...line,
    ofPopulation: percentOf(line.learners, line.population),
    ofAdults: percentOf(line.learners, line.adults),
  };
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((all, value) => (all === null || value === null ? null : all + value), 0);
}
