import { NO_RATE } from "../indicators/percent";
import type { Activity } from "../reference";
import { formatViNumber } from "../text/vi-number";
import { datesInProse, sessionName } from "./activity-tokens";
import type { FigureRef, ReportTable } from "./report";

/** The table of activities: number, what and when, unit, quantity, people, note. */
export function activityTable(activities: readonly Activity[]): ReportTable | null {
  if (activities.length === 0) return null;
  return {
    id: "activities",
    caption: "Bảng tổng hợp các hoạt động",
    columns: [
      { heading: "STT", share: 0.08, align: "center" },
      { heading: "Nội dung, hình thức", share: 0.42, align: "left" },
      { heading: "Đơn vị tính", share: 0.12, align: "center" },
      { heading: "Số lượng", share: 0.11, align: "right" },
      { heading: "Số người", share: 0.11, align: "right" },
      { heading: "Ghi chú", share: 0.16, align: "left" },
    ],
    rows: activities.map((activity, index) => {
      const figure = (part: FigureRef["part"]): FigureRef => ({
        kind: "activity",
        id: `${activity.place.sheet}!${activity.place.cell}`,
        part,
      });
      return [
        { value: index + 1 },
        { value: [sessionName(activity), datesInProse(activity)].filter(Boolean).join(", ") },
        { value: activity.unit.replace(/\s*\/\s*ngày\s*$/iu, "") },
        { value: activity.total ?? NO_RATE, figure: figure("numerator") },
        { value: activity.attendees ?? NO_RATE, figure: figure("text") },
        { value: noteOf(activity) },
      ];
    }),
    note: null,
    hasTotal: false,
  };
}

function noteOf(activity: Activity): string {
  const daily =
    activity.days > 1 && activity.quantity !== null && activity.quantity !== activity.total
      ? `${formatViNumber(activity.quantity)} lượt/ngày × ${activity.days} ngày`
      : null;
  return [daily, activity.estimated ? "Số người ước tính" : null].filter(Boolean).join("; ");
}
