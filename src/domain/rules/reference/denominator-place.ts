import type { IndicatorValue } from "../../indicators/indicator";
import type { InfoKey, Place, Reference, Sourced } from "../../reference";
import { INFO_SHEET_START } from "./info-sheet-start";

/** Indicators whose whole is one figure of `Thông tin`. */
const INFO_DENOMINATORS: Readonly<Record<string, Extract<InfoKey, "population" | "adults" | "students" | "workers">>> =
  {
    "learners.population": "population",
    "learners.adults": "adults",
    "adult-learners.adults": "adults",
    "std.adults": "adults",
    "std.vneid": "adults",
    "std.students": "students",
    "std.workers": "workers",
  };

/** Where the officer finds the denominator of a figure; the first cell of `Thông tin` when it has no cell of its own. */
export function denominatorPlace(value: IndicatorValue, reference: Reference): Place {
  return placeOfWhole(value, reference) ?? INFO_SHEET_START;
}

function placeOfWhole(value: IndicatorValue, { info, hamlets, units }: Reference): Place | undefined {
  const key = INFO_DENOMINATORS[value.id];
  if (key) return info.numbers[key]?.place;
  if (value.id === "std.officials" || value.id === "officials.certified") {
    return units.find((unit) => unit.officials !== null)?.officials?.place;
  }
  if (value.id.startsWith("by-unit")) return units.find((unit) => unit.name === value.of)?.officials?.place;
  if (!value.id.startsWith("by-hamlet")) return undefined;
  const hamlet = hamlets.find(({ name }) => name === value.of);
  if (!hamlet) return undefined;
  const figures = value.id.endsWith("adults") ? [hamlet.adults] : [hamlet.population, hamlet.adults];
  return figureOf(figures, value.denominator)?.place ?? hamlet.place;
}

/** The figure with the value that was divided by. */
function figureOf(figures: readonly (Sourced<number> | null)[], value: number | null): Sourced<number> | null {
  return figures.find((figure) => figure?.value === value) ?? null;
}
