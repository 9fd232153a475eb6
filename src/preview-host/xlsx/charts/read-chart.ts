import type { Chart, ChartSeries, ChartType } from "../../model/workbook-model";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  elementsOf,
  localName,
  textOf,
  type XmlElement,
} from "../package/xml-tree";

export type ChartContent = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height">;

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childNamed(parent, name)?.attributes["val"];

/** The model's type of one group of series; null for kinds it does not have (3-D, scatter, 100 % …). */
function groupType(found: XmlElement): ChartType | null {
  const grouping = valueOf(found, "grouping") ?? "standard";
  switch (localName(found)) {
    case "barChart": {
      if (grouping === "percentStacked") return null;
      const stacked = grouping === "stacked";
      if (valueOf(found, "barDir") === "bar") return stacked ? "BarStacked" : "BarClustered";
      return stacked ? "ColumnStacked" : "ColumnClustered";
    }
    case "lineChart": {
      if (grouping !== "standard") return null;
      const marked = childrenNamed(found, "ser").some(
        (series) => valueOf(childNamed(series, "marker"), "symbol") !== "none",
      );
      return marked && booleanAttribute(childNamed(found, "marker"), "val", false) ? "LineMarkers" : "Line";
    }
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "areaChart":
      return grouping === "standard" ? "Area" : null;
    default:
      return null;
  }
}

/** The formula of the first reference below `holder` (c:strRef, c:numRef or c:multiLvlStrRef). */
export function referenceOf(holder: XmlElement | undefined): XmlElement | undefined {
  for (const child of holder === undefined ? [] : elementsOf(holder)) {
    const found = childNamed(child, "f");
    if (found !== undefined) return found;
  }
  return undefined;
}

function colorOf(series: XmlElement): string | undefined {
  const shape = childNamed(series, "spPr");
  const fill = childNamed(childNamed(shape, "ln"), "solidFill") ?? childNamed(shape, "solidFill");
  const color = childNamed(fill, "srgbClr")?.attributes["val"];
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function readSeries(found: XmlElement, type: ChartType, chartType: ChartType): ChartSeries | null {
  const values = referenceOf(childNamed(found, "val"));
  if (values === undefined) return null;
  const series: ChartSeries = { valuesRef: textOf(values) };
  const name = childNamed(found, "tx");
  const nameReference = referenceOf(name);
  if (nameReference !== undefined) series.nameRef = textOf(nameReference);
  else if (name !== undefined) series.name = textOf(childNamed(name, "v"));
  const categories = referenceOf(childNamed(found, "cat"));
  if (categories !== undefined) series.categoriesRef = textOf(categories);
  if (type !== chartType) series.type = type;
  const color = colorOf(found);
  if (color !== undefined) series.color = color;
  return series;
}

/** The text of a title; null when there is none, or when it is only derived from the series. */
function titleOf(holder: XmlElement | undefined): string | null {
  const rich = childNamed(childNamed(childNamed(holder, "title"), "tx"), "rich");
  if (rich === undefined) return null;
  const line = (paragraph: XmlElement): string =>
    childrenNamed(paragraph, "r")
      .map((run) => textOf(childNamed(run, "t")))
      .join("");
  return childrenNamed(rich, "p").map(line).join("\n");
}

const LEGEND_PLACES: Readonly<Record<string, Chart["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

interface Group {
  type: ChartType;
  series: XmlElement[];
}

/** The groups of series of a plot area; null when one of them is of a kind the model does not have. */
function groupsOf(plotArea: XmlElement | undefined): Group[] | null {
  const groups: Group[] = [];
  for (const found of plotArea === undefined ? [] : elementsOf(plotArea)) {
    if (!localName(found).endsWith("Chart")) continue;
    const type = groupType(found);
    if (type === null) return null;
    groups.push({ type, series: childrenNamed(found, "ser") });
  }
  return groups.length === 0 ? null : groups;
}

/** The <c:ser> elements in the order the model lists them. */
export function seriesElements(root: XmlElement): XmlElement[] {
  const groups = groupsOf(childNamed(childNamed(root, "chart"), "plotArea")) ?? [];
  const order = (one: XmlElement): number => Number(valueOf(one, "order") ?? 0);
  return groups.flatMap(({ series }) => series).sort((one, other) => order(one) - order(other));
}

/** What the model can say of a chart part; null for charts it cannot express, which are kept but not shown. */
export function readChart(root: XmlElement): ChartContent | null {
  const chart = childNamed(root, "chart");
  const plotArea = childNamed(chart, "plotArea");
  const groups = groupsOf(plotArea);
  const type = groups?.[0]?.type;
  if (groups === null || type === undefined) return null;
  const series: ChartSeries[] = [];
  for (const found of seriesElements(root)) {
    const own = groups.find((one) => one.series.includes(found))?.type ?? type;
    const read = readSeries(found, own, type);
    if (read === null) return null;
    series.push(read);
  }
  const legend = childNamed(chart, "legend");
  const label = groups.flatMap((one) => one.series).map((one) => childNamed(one, "dLbls"));
  return {
    type,
    title: titleOf(chart),
    series,
    legend: { visible: legend !== undefined, position: LEGEND_PLACES[valueOf(legend, "legendPos") ?? "r"] ?? "Right" },
    categoryAxisTitle: titleOf(childNamed(plotArea, "catAx") ?? childNamed(plotArea, "dateAx")),
    valueAxisTitle: titleOf(childNamed(plotArea, "valAx")),
    dataLabels: label.some((one) => booleanAttribute(childNamed(one, "showVal"), "val", false)),
  };
}
