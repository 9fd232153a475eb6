import { borderAt, drawSide, type CellSide } from "../../model/borders";
import { borderStyles, borderWeights, lineOf, styledLine } from "../../model/border-lines";
import { parseColor } from "../../model/colors";
import { HostError } from "../../model/host-error";
import { assertAllowed } from "../../model/protection";
import type { Area, BorderSide, Workbook } from "../../model/workbook-model";
import { asOneOf } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import type { ScalarMember } from "../object-type";
import { declareType, openObject, type BorderSideName } from "../object-registry";
import { uniform } from "./grid";

export const borderSides: readonly BorderSideName[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

interface Strip {
  area: Area;
  side: CellSide;
}

/** The cells and the side of them that a border of the whole area stands for; none for diagonals. */
function stripsOf(area: Area, side: BorderSideName): Strip[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideVertical":
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, side: "right" }];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

const none: BorderSide = { line: "none", color: "#000000" };

/** All lines along one border of an area; `none` where there is no cell to have it. */
export function bordersOf(workbook: Workbook, { sheet, areas }: LiveRange, side: BorderSideName): BorderSide[] {
  const found: BorderSide[] = [];
  for (const strip of areas.flatMap((area) => stripsOf(area, side))) {
    for (let row = strip.area.top; row <= strip.area.bottom; row += 1) {
      for (let column = strip.area.left; column <= strip.area.right; column += 1) {
        found.push(borderAt(workbook, sheet, row, column, strip.side));
      }
    }
  }
  return found.length === 0 ? [none] : found;
}

/** Draws one border of a range. @throws HostError NotImplemented for diagonals, which the model does not keep */
export function drawBorder(
  host: HostState,
  range: LiveRange,
  side: BorderSideName,
  change: (old: BorderSide) => BorderSide,
): void {
  assertAllowed(host.workbook, range.sheet, "formatCells");
  if (side.startsWith("Diagonal")) {
    // Clearing what is never there is harmless; drawing it would be lost.
    if (change(none).line === "none") return;
    throw new HostError("NotImplemented", "The emulation keeps no diagonal borders.");
  }
  for (const strip of range.areas.flatMap((area) => stripsOf(area, side))) {
    drawSide(host, range.sheet, strip.area, strip.side, change);
  }
}

/** The line after its style, weight or colour was set; weight or colour on no line makes a thin one. */
export const borderChange = {
  style: (value: unknown) => {
    const style = asOneOf(value, borderStyles);
    return (old: BorderSide): BorderSide =>
      style === "None" ? none : { ...old, line: lineOf(style, styledLine(old.line).weight) };
  },
  weight: (value: unknown) => {
    const weight = asOneOf(value, borderWeights);
    return (old: BorderSide): BorderSide => {
      const { style } = styledLine(old.line);
      return { ...old, line: lineOf(style === "None" ? "Continuous" : style, weight) };
    };
  },
  color: (value: unknown) => {
    const color = parseColor(value);
    return (old: BorderSide): BorderSide => ({ line: old.line === "none" ? "thin" : old.line, color });
  },
} as const;

type RangeBorderTarget = { range: LiveRange; side: BorderSideName };

function member(
  read: (border: BorderSide) => unknown,
  change: (value: unknown) => (old: BorderSide) => BorderSide,
): ScalarMember<RangeBorderTarget> {
  return {
    tag: "1.1",
    get: ({ range, side }, { workbook }) => uniform(bordersOf(workbook, range, side).map(read)),
    set: ({ range, side }, value, host) => drawBorder(host, range, side, change(value)),
  };
}

declareType("RangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { tag: "1.1", get: ({ side }) => side },
    Style: member((border) => styledLine(border.line).style, borderChange.style),
    Weight: member((border) => styledLine(border.line).weight, borderChange.weight),
    Color: member((border) => (border.line === "none" ? "#000000" : border.color), borderChange.color),
  },
});

declareType("RangeBorderCollection", {
  scalars: { Count: { tag: "1.1", get: () => borderSides.length } },
  items: (range) => borderSides.map((side) => openObject("RangeBorder", { range, side })),
  item: (range, key) => openObject("RangeBorder", { range, side: asOneOf(key, borderSides) }),
  methods: {
    GetItemAt: {
      tag: "1.1",
      call: (range, args) => {
        const side = borderSides[args.integer(0)];
        if (side === undefined) throw new HostError("InvalidArgument");
        return openObject("RangeBorder", { range, side });
      },
    },
  },
});
