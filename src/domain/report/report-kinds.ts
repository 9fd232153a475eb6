import type { Movement, PaperUse } from "../reference";
import type { ReportKind } from "./report";
import type { TemplateRow } from "./template";
import { TEMPLATE_BDHVS } from "./template-bdhvs";
import { TEMPLATE_NCDS } from "./template-ncds";

export interface ReportKindFacts {
  readonly movement: Movement;
  readonly requests: PaperUse;
  readonly guides: PaperUse;
  /** Trích yếu, before "năm …". */
  readonly subject: string;
  readonly template: readonly TemplateRow[];
}

/** The reports there are: adding one is adding a template and an entry here. */
export const REPORT_KINDS: Readonly<Record<ReportKind, ReportKindFacts>> = {
  bdhvs: {
    movement: "BDHVS",
    requests: "Yêu cầu BDHVS",
    guides: "Chỉ đạo BDHVS",
    subject: "Kết quả thực hiện phong trào “Bình dân học vụ số”",
    template: TEMPLATE_BDHVS,
  },
  ncds: {
    movement: "NCĐS",
    requests: "Yêu cầu NCĐS",
    guides: "Chỉ đạo NCĐS",
    subject: "Kết quả tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia",
    template: TEMPLATE_NCDS,
  },
};
