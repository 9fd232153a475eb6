import { digitPixels, digitPixelsOf } from "../../../model/default-font";
import type { Chart } from "../../../model/workbook-model";
import { readChart, referenceOf, seriesElements } from "../../charts/read-chart";
import { readPlace, writePlace } from "../../charts/chart-place";
import { writeChart } from "../../charts/write-chart";
import {
  childNamed,
  element,
  elementsOf,
  localName,
  numberAttribute,
  prefixedAttribute,
  type XmlElement,
} from "../../package/xml-tree";
import type { SectionReading, SectionWriting, SheetSection } from "../sheet-section";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const referencesOf = (chart: Chart): unknown[] =>
  chart.series.map(({ nameRef, valuesRef, categoriesRef }) => [nameRef, valuesRef, categoriesRef]);

/** All of a chart's part but the references of its series. */
const lookOf = ({ type, title, series, legend, categoryAxisTitle, valueAxisTitle, dataLabels }: Chart): unknown[] => [
  [type, title, legend.visible, legend.visible ? legend.position : null],
  [categoryAxisTitle, valueAxisTitle, dataLabels],
  series.map((one) => [
    one.type ?? type,
    one.color,
    one.name,
    one.nameRef !== undefined,
    one.categoriesRef !== undefined,
  ]),
];

const placeOf = ({ name, left, top, width, height }: Chart): unknown[] => [name, left, top, width, height];

const fieldsOf = (chart: Chart): unknown[] => [chart.id, lookOf(chart), referencesOf(chart), placeOf(chart)];

/** The relationship id of the chart in an anchor's graphic frame. */
function chartReference(anchor: XmlElement): string | undefined {
  const data = childNamed(childNamed(childNamed(anchor, "graphicFrame"), "graphic"), "graphicData");
  const reference = childNamed(data, "chart");
  return reference === undefined ? undefined : prefixedAttribute(reference, "id");
}

const frameProperties = (anchor: XmlElement): XmlElement | undefined =>
  childNamed(childNamed(childNamed(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");

function readAnchor(
  anchor: XmlElement,
  drawing: string,
  { sheet, sheetNumber, parts, styles, kept }: SectionReading,
): void {
  const target = parts.relationships(drawing).byId(chartReference(anchor));
  const root = target === undefined ? undefined : parts.xml(target.target);
  const content = root === undefined ? null : readChart(root);
  if (content === null) return;
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");
  const frame = frameProperties(anchor);
  const chart: Chart = {
    id: `{00000000-0008-0000-${hex(sheetNumber - 1, 4)}-${hex(sheet.charts.length + 1, 12)}}`,
    name: frame?.attributes["name"] ?? `Chart ${sheet.charts.length + 1}`,
    ...content,
    ...readPlace(anchor, sheet, digitPixelsOf(styles.table.get(0).font)),
  };
  sheet.charts.push(chart);
  kept.set(`chart ${chart.id}`, { fingerprint: JSON.stringify(fieldsOf(chart)), element: anchor });
}

/** References alone are changed in the chart as it is, so that its formats stay. */
function patchReferences(root: XmlElement, chart: Chart): void {
  seriesElements(root).forEach((found, index) => {
    const { nameRef, valuesRef, categoriesRef } = chart.series[index] ?? { valuesRef: "" };
    const put = (holder: string, reference: string | undefined): void => {
      const formula = referenceOf(childNamed(found, holder));
      if (formula !== undefined && reference !== undefined) formula.children = [reference];
    };
    put("tx", nameRef);
    put("val", valuesRef);
    put("cat", categoriesRef);
  });
}

function frameAnchor(chart: Chart, frame: XmlElement, context: SectionWriting): XmlElement {
  return element("xdr:oneCellAnchor", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, [
    ...writePlace(chart, context.sheet, digitPixels(context.workbook)),
    frame,
    element("xdr:clientData"),
  ]);
}

function newFrame(name: string, shapeId: number, relationshipId: string): XmlElement {
  const zero = [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })];
  const reference = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationshipId });
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: shapeId, name }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, zero),
    element("a:graphic", { "xmlns:a": DRAWING }, [element("a:graphicData", { uri: CHART }, [reference])]),
  ]);
}

/** Brings a chart of the file to the model; its anchor keeps its kind unless the chart was moved or renamed. */
function keepAnchor(
  chart: Chart,
  before: readonly unknown[],
  anchor: XmlElement,
  drawing: string,
  context: SectionWriting,
): XmlElement {
  const { parts, workbook } = context;
  const same = (index: number, now: unknown): boolean => JSON.stringify(before[index]) === JSON.stringify(now);
  const path = parts.relationships(drawing).byId(chartReference(anchor))?.target;
  const root = path === undefined ? undefined : parts.xml(path);
  if (path !== undefined && root !== undefined) {
    if (!same(1, lookOf(chart))) parts.setXml(path, writeChart(chart, workbook));
    else if (!same(2, referencesOf(chart))) {
      patchReferences(root, chart);
      parts.setXml(path, root);
    }
  }
  const frame = childNamed(anchor, "graphicFrame");
  if (same(3, placeOf(chart)) || frame === undefined) return anchor;
  const properties = frameProperties(anchor);
  if (properties !== undefined) properties.attributes["name"] = chart.name;
  return frameAnchor(chart, frame, context);
}

function addChart(chart: Chart, shapeId: number, drawing: string, context: SectionWriting): XmlElement {
  const { parts, workbook } = context;
  const path = parts.freePath("xl/charts/chart", ".xml");
  parts.setXml(path, writeChart(chart, workbook), CHART_TYPE);
  const relationshipId = parts.relationships(drawing).add("chart", path);
  return frameAnchor(chart, newFrame(chart.name, shapeId, relationshipId), context);
}

function shapeIds(node: XmlElement): number[] {
  const own = localName(node) === "cNvPr" ? [numberAttribute(node, "id") ?? 0] : [];
  return [...own, ...elementsOf(node).flatMap(shapeIds)];
}

/** Sets the drawing's anchors: pictures and unknown charts as they were, the model's charts as they are now. */
function patchDrawing(root: XmlElement, drawing: string, context: SectionWriting): void {
  const { sheet, kept, parts } = context;
  const known = new Map([...kept].flatMap(([key, value]) => (key.startsWith("chart ") ? [[key.slice(6), value]] : [])));
  const byStart = new Map([...known].map(([id, { element: anchor }]) => [anchor.start, id]));
  const result = root.children.flatMap((anchor) => {
    const id = typeof anchor === "string" ? undefined : byStart.get(anchor.start);
    if (id === undefined || typeof anchor === "string") return [anchor];
    const chart = sheet.charts.find((one) => one.id === id);
    if (chart === undefined) {
      parts.relationships(drawing).remove(chartReference(anchor) ?? "");
      return [];
    }
    const before = JSON.parse(known.get(id)?.fingerprint ?? "[]") as unknown[];
    return [keepAnchor(chart, before, anchor, drawing, context)];
  });
  let shapeId = Math.max(1, ...shapeIds(root));
  for (const chart of sheet.charts) {
    if (!known.has(chart.id)) result.push(addChart(chart, ++shapeId, drawing, context));
  }
  root.children = result;
}

/** Charts, in the sheet's drawing among pictures and shapes the model does not have. */
export const charts: SheetSection = {
  elements: ["drawing"],
  read([found], context) {
    const { parts, path } = context;
    const drawing = found === undefined ? undefined : parts.relationships(path).byId(prefixedAttribute(found, "id"));
    const root = drawing === undefined ? undefined : parts.xml(drawing.target);
    if (drawing === undefined || root === undefined) return;
    for (const anchor of elementsOf(root)) readAnchor(anchor, drawing.target, context);
  },
  fingerprint: ({ charts: all }) => JSON.stringify(all.map(fieldsOf)),
  write([found], context) {
    const { parts, path, sheet } = context;
    const relationships = parts.relationships(path);
    const known = found === undefined ? undefined : relationships.byId(prefixedAttribute(found, "id"));
    if (known === undefined && sheet.charts.length === 0) return found === undefined ? [] : [found];
    const drawing = known?.target ?? parts.freePath("xl/drawings/drawing", ".xml");
    const root =
      (known === undefined ? undefined : parts.xml(known.target)) ??
      element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING });
    patchDrawing(root, drawing, context);
    if (elementsOf(root).length === 0 && known !== undefined) {
      relationships.remove(known.id);
      return [];
    }
    parts.setXml(drawing, root, DRAWING_TYPE);
    if (found !== undefined && known !== undefined) return [found];
    return [element("drawing", { [context.relationshipAttribute()]: relationships.add("drawing", drawing) })];
  },
};
