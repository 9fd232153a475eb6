import type { IndicatorValue } from "../indicators/indicator";
import type { Reference } from "../reference";
import type { PreviousFigures } from "./growth-tokens";
import type { TemplateRow } from "./template";

/** What a report is made of: the commune's own data, the figures, and the officer's words where there are any. */
export interface ReportInput {
  readonly reference: Reference;
  readonly values: readonly IndicatorValue[];
  /** The frozen period this report goes on from; absent where there is none. */
  readonly previous?: PreviousFigures;
  /** The officer's own template; our default text where absent. */
  readonly template?: readonly TemplateRow[];
}
