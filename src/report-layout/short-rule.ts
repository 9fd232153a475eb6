import { SHORT_RULE_SHARE } from "./decree-layout";
import type { LayoutCell } from "./layout-row";
import { measureText } from "./text-metrics";
import type { TextFont } from "./text-metrics";
import { points } from "./units";
import type { Points } from "./units";

/** A rule centred in a stretch of the page, drawn along the upper edge of the row it stands in. */
export function ruleCell(from: Points, to: Points, length: Points): LayoutCell {
  const middle = (from + to) / 2;
  return {
    from: points(middle - length / 2),
    to: points(middle + length / 2),
    text: null,
    style: { sizePt: points(11), horizontal: "center", vertical: "top", border: "rule" },
  };
}

/** Length of the rule under the last of some centred lines: 1/3 to 1/2 of it. */
export function shortRuleLength(lines: readonly string[], font: TextFont): Points {
  return points(measureText(lines[lines.length - 1] ?? "", font) * SHORT_RULE_SHARE);
}
