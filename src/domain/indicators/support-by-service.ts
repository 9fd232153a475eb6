import { foldText } from "../text/fold";
import { add, orderedParts, UNKNOWN } from "./breakdown";
import { countFigure } from "./figure";
import type { IndicatorDefinition } from "./indicator";

const SUPPORT = foldText("Hỗ trợ");

export const supportByService: IndicatorDefinition = {
  id: "support.by-service",
  title: "Người dân được tổ công nghệ số cộng đồng hỗ trợ, theo dịch vụ",
  source: "Số người tham gia của các dòng Loại “Hỗ trợ” (trang Hoạt động)",
  counts: "quantity",
  compute({ reference }) {
    const written = new Map<string, string>();
    const helped = new Map<string, number>();
    for (const activity of reference.activities) {
      if (foldText(activity.type) !== SUPPORT) continue;
      const service = activity.content.trim();
      const folded = foldText(service);
      if (!written.has(folded)) written.set(folded, service || UNKNOWN);
      add(helped, written.get(folded)!, activity.attendees ?? 0);
    }
    return helped.size === 0
      ? []
      : orderedParts(helped, []).map((of) => countFigure("support.by-service", helped.get(of) ?? 0, of));
  },
  formula: () => ({ numerator: null, denominator: null }),
};
