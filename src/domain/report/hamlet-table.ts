import { NO_RATE } from "../indicators/percent";
import type { Reference } from "../reference";
import { formatViNumber } from "../text/vi-number";
import type { HamletBreakdown, HamletFigures } from "./hamlet-figures";
import { ref } from "./indicator-tokens";
import type { FigureRef, ReportTable, TableCell } from "./report";

const UNKNOWN_HAMLET = "Chưa rõ thôn";

/** Table 2: people and learners by hamlet with a total that adds up; the certified only where they are counted so. */
export function hamletTable(breakdown: HamletBreakdown, reference: Reference): ReportTable {
  const withCertified = breakdown.total.certified !== null;
  const rows = breakdown.rows.map((row, index) => [
    { value: index + 1 },
    { value: row.name ?? UNKNOWN_HAMLET },
    ...cellsOf(row, withCertified, row.name ?? "unknown"),
  ]);
  return {
    id: "hamlets",
    caption: "Bảng 2. Kết quả tham gia học tập theo thôn",
    columns: columnsOf(withCertified),
    rows: [...rows, [{ value: null }, { value: "Tổng cộng" }, ...cellsOf(breakdown.total, withCertified, undefined)]],
    note: noteOf(breakdown, reference),
    hasTotal: true,
  };
}

function columnsOf(withCertified: boolean): ReportTable["columns"] {
  const numbers = [
    ["Dân số (người)", 0.12],
    ["Người trưởng thành", 0.13],
    ["Người học", 0.12],
    ["Tỷ lệ trên dân số", 0.13],
    ["Tỷ lệ trên người trưởng thành", 0.14],
    ...(withCertified ? [["Được cấp chứng nhận", 0.12] as const] : []),
  ] as const;
  const taken = numbers.reduce((all, [, share]) => all + share, 0.07);
  return [
    { heading: "STT", share: 0.07, align: "center" },
    { heading: "Thôn", share: 1 - taken, align: "left" },
    ...numbers.map(([heading, share]) => ({ heading, share, align: "right" as const })),
  ];
}

function cellsOf(row: HamletFigures, withCertified: boolean, of: string | undefined): TableCell[] {
  const figure = (part: FigureRef["part"], id = "by-hamlet"): FigureRef => ref(id, part, of);
  return [
    { value: row.population || NO_RATE, figure: figure("denominator") },
    { value: row.adults || NO_RATE, figure: figure("denominator", "by-hamlet.adults") },
    { value: row.learners, figure: figure("numerator") },
    { value: row.ofPopulation.text, figure: figure("percent") },
    { value: row.ofAdults.text, figure: figure("percent", "by-hamlet.adults") },
    ...(withCertified
      ? [{ value: row.certified ?? NO_RATE, figure: ref("by-hamlet.certified", "numerator", of) }]
      : []),
  ];
}

/** Says where the hamlets' sums are not the commune's own totals, so that two figures of one thing explain themselves. */
function noteOf({ total }: HamletBreakdown, reference: Reference): string | null {
  const { population, adults } = reference.info.numbers;
  const differences = [
    differs(total.population, population?.value) ? `dân số ${formatViNumber(population!.value)} người` : null,
    differs(total.adults, adults?.value) ? `người trưởng thành ${formatViNumber(adults!.value)} người` : null,
  ].filter((text) => text !== null);
  if (differences.length === 0) return null;
  return `Ghi chú: tổng của các thôn khác với số liệu chung của toàn xã (${differences.join("; ")}).`;
}

function differs(sum: number | null, whole: number | undefined): boolean {
  return sum !== null && whole !== undefined && sum !== whole;
}
