import type { Activity } from "../reference";
import { foldText } from "../text/fold";
import { add, UNKNOWN } from "./breakdown";
import { countFigure } from "./figure";
import type { IndicatorContext, IndicatorDefinition } from "./indicator";

/** `of` is "MOVEMENT/TYPE"; a row used for both movements counts in each, a row used for none under "unknown". */
function activityIndicator(
  id: string,
  title: string,
  source: string,
  amount: (activity: Activity) => number,
): IndicatorDefinition {
  return {
    id,
    title,
    source,
    counts: id === "activities.by-type" ? "rows" : "quantity",
    compute({ reference }: IndicatorContext) {
      const types = new Map<string, string>();
      const sums = new Map<string, number>();
      for (const activity of reference.activities) {
        const typed = activity.type.trim();
        const folded = foldText(typed);
        if (!types.has(folded)) types.set(folded, typed || UNKNOWN);
        const movements = activity.usedFor.length === 0 ? [UNKNOWN] : [...new Set(activity.usedFor)];
        for (const movement of movements) add(sums, `${movement}/${types.get(folded)!}`, amount(activity));
      }
      return [...sums].map(([of, sum]) => countFigure(id, sum, of));
    },
    formula: () => ({ numerator: null, denominator: null }),
  };
}

export const activitiesByType = activityIndicator(
  "activities.by-type",
  "Hoạt động theo loại: số đợt",
  "Số dòng của trang Hoạt động",
  () => 1,
);

export const activitiesByTypeQuantity = activityIndicator(
  "activities.by-type.quantity",
  "Hoạt động theo loại: số lượng",
  "Tổng số lượng; đơn vị tính theo ngày được nhân với số ngày, tính cả ngày đầu và ngày cuối",
  (activity) => activity.total ?? 0,
);

export const activitiesByTypeAttendees = activityIndicator(
  "activities.by-type.attendees",
  "Hoạt động theo loại: số người tham gia (đếm được)",
  "Tổng số người tham gia của các dòng không đánh dấu ước tính",
  (activity) => (activity.estimated ? 0 : (activity.attendees ?? 0)),
);

export const activitiesByTypeAttendeesEstimated = activityIndicator(
  "activities.by-type.attendees-estimated",
  "Hoạt động theo loại: số người tham gia (ước tính)",
  "Tổng số người tham gia của các dòng đánh dấu ước tính",
  (activity) => (activity.estimated ? (activity.attendees ?? 0) : 0),
);
