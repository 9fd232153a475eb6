import { UNKNOWN } from "../domain/indicators/breakdown";
import type { IndicatorValue } from "../domain/indicators/indicator";
import type { MergedArea } from "../sheet/snapshot";
import type { ChartDraft } from "../sheet/write-plan";

interface ChartedRow {
  readonly value: IndicatorValue;
  readonly row: number;
}

type ChartSeries = ChartDraft["series"][number];

const [LABEL, NUMERATOR, DENOMINATOR] = [2, 3, 4] as const;
const [WIDTH_PT, HEIGHT_PT, GAP_PT] = [430, 260, 14] as const;
const LEARNERS_COLOR = "#1F4E79";
const BACKGROUND_COLOR = "#BDD7EE";
const ACCENT_COLOR = "#C55A11";

/** Native charts over the cells of `Chỉ tiêu`, in two columns right of its table (`tableWidthPt` wide). */
export function indicatorCharts(rows: readonly ChartedRow[], tableWidthPt: number): ChartDraft[] {
  const partsOf = (id: string): readonly ChartedRow[] =>
    rows.filter(({ value }) => value.id === id && value.of !== undefined && value.of !== UNKNOWN);
  const charts = [hamletChart(partsOf), monthChart(partsOf), sexChart(partsOf), ageChart(partsOf)];
  return charts
    .flatMap((chart) => chart ?? [])
    .map((chart, index) => ({
      ...chart,
      leftPt: tableWidthPt + GAP_PT + (index % 2) * (WIDTH_PT + GAP_PT),
      topPt: GAP_PT + Math.floor(index / 2) * (HEIGHT_PT + GAP_PT),
      widthPt: WIDTH_PT,
      heightPt: HEIGHT_PT,
    }));
}

type PartsOf = (id: string) => readonly ChartedRow[];
type UnplacedChart = Omit<ChartDraft, "leftPt" | "topPt" | "widthPt" | "heightPt">;

function hamletChart(partsOf: PartsOf): UnplacedChart | null {
  const [learners, adults] = [partsOf("by-hamlet"), partsOf("by-hamlet.adults")];
  if (learners.length === 0) return null;
  return {
    name: "bcs-thon",
    title: "Người tham gia và người trưởng thành theo thôn",
    kind: "column",
    series: [
      ...(adults.length === learners.length
        ? [series("Người trưởng thành", adults, DENOMINATOR, { color: BACKGROUND_COLOR })]
        : []),
      series("Người tham gia", learners, NUMERATOR, { color: LEARNERS_COLOR }),
    ],
    valueAxisTitle: "Người",
    showLabels: true,
  };
}

function monthChart(partsOf: PartsOf): UnplacedChart | null {
  const [fresh, cumulative] = [partsOf("by-month"), partsOf("by-month.cumulative")];
  if (fresh.length === 0) return null;
  return {
    name: "bcs-thang",
    title: "Người mới tham gia và lũy kế theo tháng",
    kind: "column",
    series: [
      series("Người mới", fresh, NUMERATOR, { color: LEARNERS_COLOR }),
      series("Lũy kế", cumulative, NUMERATOR, { color: ACCENT_COLOR, asLine: true }),
    ],
    valueAxisTitle: "Người",
  };
}

function sexChart(partsOf: PartsOf): UnplacedChart | null {
  const parts = partsOf("by-sex");
  if (parts.length === 0) return null;
  return {
    name: "bcs-gioi-tinh",
    title: "Người tham gia theo giới tính",
    kind: "pie",
    series: [series("Người tham gia", parts, NUMERATOR)],
    showLabels: true,
  };
}

function ageChart(partsOf: PartsOf): UnplacedChart | null {
  const parts = partsOf("by-age");
  if (parts.length === 0) return null;
  return {
    name: "bcs-do-tuoi",
    title: "Người tham gia theo độ tuổi",
    kind: "column",
    series: [series("Người tham gia", parts, NUMERATOR, { color: LEARNERS_COLOR })],
    valueAxisTitle: "Người",
    showLabels: true,
  };
}

/** The parts of one breakdown stand in rows below each other, "unknown" last. */
function series(
  name: string,
  rows: readonly ChartedRow[],
  column: number,
  style: Pick<ChartSeries, "color" | "asLine"> = {},
): ChartSeries {
  const area = (at: number): MergedArea => ({ top: rows[0]!.row, left: at, bottom: rows.at(-1)!.row, right: at });
  return { name, values: area(column), categories: area(LABEL), ...style };
}
