/** The rates shown first in the pane, by indicator id. */
export const MAIN_RATES = [
  "learners.population",
  "learners.adults",
  "officials.certified",
  "std.students",
  "std.vneid",
] as const;
