import { intersection, sameArea } from "../../model/geometry";
import { assertAllowed } from "../../model/protection";
import { changeStyles } from "../../model/styles";
import { writeInputs } from "../../model/write-cells";
import { formatNumber } from "../../number-format/format-number";
import { findCell, hasContent } from "../../model/cell-store";
import type { Hyperlink } from "../../model/workbook-model";
import { asRecord } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import type { ScalarMember } from "../object-type";

/** Colour of the built-in style "Hyperlink" in the Office theme. */
const LINK_COLOR = "#0563C1";

function readHyperlink({ sheet, area }: LiveRange, host: HostState): unknown {
  const link = sheet.hyperlinks.find((candidate) => intersection(candidate.area, area) !== null);
  if (link === undefined) return null;
  const cell = findCell(sheet, area.top, area.left);
  const format = host.workbook.styles.get(cell?.style ?? 0).numberFormat;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: formatNumber(cell?.value ?? null, format, { date1904: host.workbook.date1904 }),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Setting a link writes its text, and the cells take on the look of a link (Excel.RangeHyperlink). */
function writeHyperlink({ sheet, area }: LiveRange, value: unknown, host: HostState): void {
  assertAllowed(host.workbook, sheet, "insertHyperlinks");
  const wanted = asRecord(value);
  const address = textOf(wanted["address"]);
  const location = textOf(wanted["documentReference"]);
  const screenTip = textOf(wanted["screenTip"]);
  const link: Hyperlink = {
    area,
    ...(address === undefined ? {} : { address }),
    ...(location === undefined ? {} : { location }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  sheet.hyperlinks = sheet.hyperlinks.filter((other) => !sameArea(other.area, area));
  sheet.hyperlinks.push(link);
  const cell = findCell(sheet, area.top, area.left);
  const shown =
    textOf(wanted["textToDisplay"]) ?? (cell !== undefined && hasContent(cell) ? undefined : (address ?? location));
  const first = { ...area, bottom: area.top, right: area.left };
  if (shown !== undefined) writeInputs(host, sheet, first, () => shown);
  changeStyles(host, sheet, area, (style) => ({
    ...style,
    font: { ...style.font, color: LINK_COLOR, underline: "single" },
  }));
}

export const hyperlinkMember: ScalarMember<LiveRange> = { tag: "1.7", get: readHyperlink, set: writeHyperlink };
