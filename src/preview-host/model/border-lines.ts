import type { BorderLine } from "./workbook-model";

export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type BorderStyleName = (typeof borderStyles)[number];
export type BorderWeightName = (typeof borderWeights)[number];

interface StyledLine {
  style: BorderStyleName;
  weight: BorderWeightName;
}

/** Excel's object model tells style and weight apart; the file format has one word for both. */
const lines: Record<BorderLine, StyledLine> = {
  none: { style: "None", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export function styledLine(line: BorderLine): StyledLine {
  return lines[line];
}

/** The line of a style at a weight; at the nearest weight that the style has. */
export function lineOf(style: BorderStyleName, weight: BorderWeightName): BorderLine {
  const ofStyle = (Object.keys(lines) as BorderLine[]).filter((line) => lines[line].style === style);
  const rank = (line: BorderLine): number =>
    Math.abs(borderWeights.indexOf(lines[line].weight) - borderWeights.indexOf(weight));
  return ofStyle.sort((a, b) => rank(a) - rank(b))[0] ?? "none";
}
