import type { Chart, ChartSeries, ChartType, Workbook } from "../../model/workbook-model";
import { element, type XmlElement } from "../package/xml-tree";
import { referencedValues } from "./referenced-cells";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
/** 2.25 pt in EMU, Excel's own line width */
const LINE_WIDTH = 28_575;

const c = (name: string, val?: string | number | boolean, ...children: XmlElement[]): XmlElement =>
  element(`c:${name}`, { val }, children);
const group = (name: string, ...children: (XmlElement | undefined)[]): XmlElement =>
  element(
    `c:${name}`,
    {},
    children.filter((child): child is XmlElement => child !== undefined),
  );

type Family = "bar" | "line" | "area" | "round";

const FAMILIES: Readonly<Record<ChartType, Family>> = {
  ColumnClustered: "bar",
  ColumnStacked: "bar",
  BarClustered: "bar",
  BarStacked: "bar",
  Line: "line",
  LineMarkers: "line",
  Area: "area",
  Pie: "round",
  Doughnut: "round",
};
/** Lines are drawn over columns, and columns over areas. */
const DRAWN_ORDER: readonly Family[] = ["area", "bar", "line", "round"];

const isStacked = (type: ChartType): boolean => type === "ColumnStacked" || type === "BarStacked";
const isHorizontal = (type: ChartType): boolean => type === "BarClustered" || type === "BarStacked";

function richText(text: string): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [element("a:defRPr")]),
        element("a:r", {}, [element("a:rPr", { lang: "vi-VN" }), element("a:t", {}, [line])]),
      ]),
    );
  return group("tx", element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs]));
}

const title = (text: string | null): XmlElement | undefined =>
  text === null ? undefined : group("title", richText(text), c("overlay", 0));

/** Cached points: the index of every cell that has one, and its text. */
function points(values: readonly (string | null)[]): XmlElement[] {
  const written = values.flatMap((value, index) =>
    value === null ? [] : [element("c:pt", { idx: index }, [element("c:v", {}, [value])])],
  );
  return [c("ptCount", values.length), ...written];
}

const formula = (reference: string): XmlElement => element("c:f", {}, [reference]);

function stringReference(reference: string, workbook: Workbook): XmlElement {
  const texts = referencedValues(reference, workbook).map((value) => {
    if (value === null || value === "") return null;
    return typeof value === "object" ? value.error : String(value);
  });
  return group("strRef", formula(reference), group("strCache", ...points(texts)));
}

function numberReference(reference: string, workbook: Workbook): XmlElement {
  const numbers = referencedValues(reference, workbook).map((value) =>
    typeof value === "number" ? String(value) : null,
  );
  const format = element("c:formatCode", {}, ["General"]);
  return group("numRef", formula(reference), group("numCache", format, ...points(numbers)));
}

function categories(reference: string | undefined, workbook: Workbook): XmlElement | undefined {
  if (reference === undefined) return undefined;
  const values = referencedValues(reference, workbook);
  const isNumeric = values.length > 0 && values.every((value) => typeof value === "number");
  return group("cat", isNumeric ? numberReference(reference, workbook) : stringReference(reference, workbook));
}

function seriesName({ name, nameRef }: ChartSeries, workbook: Workbook): XmlElement | undefined {
  if (nameRef !== undefined) return group("tx", stringReference(nameRef, workbook));
  return name === undefined ? undefined : group("tx", element("c:v", {}, [name]));
}

function seriesShape(color: string | undefined, family: Family): XmlElement | undefined {
  if (color === undefined) return undefined;
  const fill = element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
  const line = element("a:ln", { w: LINE_WIDTH, cap: "rnd" }, [fill, element("a:round")]);
  return group("spPr", family === "line" ? line : fill);
}

function labels(shown: boolean): XmlElement | undefined {
  if (!shown) return undefined;
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return group("dLbls", ...flags.map((flag) => c(flag, flag === "showVal")));
}

/** <c:ser>; its children stand in the order that CT_BarSer, CT_LineSer, CT_PieSer and CT_AreaSer share. */
function series(one: ChartSeries, index: number, type: ChartType, chart: Chart, workbook: Workbook): XmlElement {
  const family = FAMILIES[type];
  const marker =
    type === "LineMarkers"
      ? group("marker", c("symbol", "circle"), c("size", 5))
      : group("marker", c("symbol", "none"));
  return group(
    "ser",
    c("idx", index),
    c("order", index),
    seriesName(one, workbook),
    seriesShape(one.color, family),
    family === "bar" ? c("invertIfNegative", 0) : undefined,
    family === "line" ? marker : undefined,
    labels(chart.dataLabels),
    categories(one.categoriesRef, workbook),
    group("val", numberReference(one.valuesRef, workbook)),
    family === "line" ? c("smooth", 0) : undefined,
  );
}

/** One group of series of the same type, e.g. <c:barChart>. */
function seriesGroup(type: ChartType, members: readonly XmlElement[]): XmlElement {
  const axes = [c("axId", CATEGORY_AXIS), c("axId", VALUE_AXIS)];
  if (type === "Pie") return group("pieChart", c("varyColors", 1), ...members, c("firstSliceAng", 0));
  if (type === "Doughnut") {
    return group("doughnutChart", c("varyColors", 1), ...members, c("firstSliceAng", 0), c("holeSize", 50));
  }
  const varied = c("varyColors", 0);
  if (FAMILIES[type] === "line") {
    return group("lineChart", c("grouping", "standard"), varied, ...members, c("marker", 1), ...axes);
  }
  if (FAMILIES[type] === "area") return group("areaChart", c("grouping", "standard"), varied, ...members, ...axes);
  return group(
    "barChart",
    c("barDir", isHorizontal(type) ? "bar" : "col"),
    c("grouping", isStacked(type) ? "stacked" : "clustered"),
    varied,
    ...members,
    c("gapWidth", 150),
    isStacked(type) ? c("overlap", 100) : undefined,
    ...axes,
  );
}

function axes({ type, categoryAxisTitle, valueAxisTitle }: Chart): XmlElement[] {
  if (FAMILIES[type] === "round") return [];
  const across = isHorizontal(type);
  const axis = (name: string, id: number, crossed: number, position: string, rest: XmlElement[], last: XmlElement[]) =>
    group(
      name,
      c("axId", id),
      group("scaling", c("orientation", "minMax")),
      c("delete", 0),
      c("axPos", position),
      ...rest,
      element("c:numFmt", { formatCode: "General", sourceLinked: name === "c:catAx" ? 0 : 1 }),
      c("majorTickMark", "out"),
      c("minorTickMark", "none"),
      c("tickLblPos", "nextTo"),
      c("crossAx", crossed),
      c("crosses", "autoZero"),
      ...last,
    );
  const titled = (text: string | null): XmlElement[] => [title(text)].filter((one) => one !== undefined);
  return [
    axis("catAx", CATEGORY_AXIS, VALUE_AXIS, across ? "l" : "b", titled(categoryAxisTitle), [
      c("auto", 1),
      c("lblAlgn", "ctr"),
      c("lblOffset", 100),
      c("noMultiLvlLbl", 0),
    ]),
    axis(
      "valAx",
      VALUE_AXIS,
      CATEGORY_AXIS,
      across ? "b" : "l",
      [group("majorGridlines"), ...titled(valueAxisTitle)],
      [c("crossBetween", FAMILIES[type] === "area" ? "midCat" : "between")],
    ),
  ];
}

function plotArea(chart: Chart, workbook: Workbook): XmlElement {
  const byType = new Map<ChartType, XmlElement[]>();
  chart.series.forEach((one, index) => {
    const type = FAMILIES[chart.type] === "round" ? chart.type : (one.type ?? chart.type);
    const members = byType.get(type) ?? [];
    members.push(series(one, index, type, chart, workbook));
    byType.set(type, members);
  });
  if (byType.size === 0) byType.set(chart.type, []);
  const types = [...byType.keys()].sort(
    (one, other) => DRAWN_ORDER.indexOf(FAMILIES[one]) - DRAWN_ORDER.indexOf(FAMILIES[other]),
  );
  const groups = types.map((type) => seriesGroup(type, byType.get(type) ?? []));
  return group("plotArea", group("layout"), ...groups, ...axes(chart));
}

const LEGEND_PLACES: Readonly<Record<Chart["legend"]["position"], string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/**
 * A whole chart part (ECMA-376 part 1, 21.2), with the points its series have now as the cache other programs
 * draw before they calculate. The chart may combine columns with lines: a series' own type wins over the chart's.
 */
export function writeChart(chart: Chart, workbook: Workbook): XmlElement {
  const { visible, position } = chart.legend;
  const legend = visible ? group("legend", c("legendPos", LEGEND_PLACES[position]), c("overlay", 0)) : undefined;
  return element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, [
    c("roundedCorners", 0),
    group(
      "chart",
      title(chart.title),
      c("autoTitleDeleted", chart.title === null),
      plotArea(chart, workbook),
      legend,
      c("plotVisOnly", 1),
      c("dispBlanksAs", "gap"),
    ),
  ]);
}
