import type { PlotArea } from "./plot-area";
import type { ValueScale } from "./value-scale";

/** From categories and values to pixels. Bars lie on their side: their categories run downwards. */
export interface ChartFrame {
  plot: PlotArea;
  isSideways: boolean;
  scale: ValueScale;
  /** pixels along the value axis, from the plot's edge where values are least */
  along: (value: number) => number;
  /** pixels that one category has */
  band: number;
}
