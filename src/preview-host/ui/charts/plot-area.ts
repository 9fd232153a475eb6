/** Where the data of a chart is drawn, in pixels of the chart. */
export interface PlotArea {
  left: number;
  top: number;
  width: number;
  height: number;
}
