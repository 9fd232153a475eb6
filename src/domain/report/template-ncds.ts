import type { TemplateRow } from "./template";

/** `Báo cáo NCĐS`: activities for the National Digital Transformation Day, 10/10 (Quyết định số 505/QĐ-TTg). Our default words. */
export const TEMPLATE_NCDS: readonly TemplateRow[] = [
  {
    kind: "paragraph",
    text: "{?Thực hiện {{request}}, ?}{{issuer}} báo cáo kết quả tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia năm {{year}} như sau:",
  },
  { kind: "heading1", text: "Công tác lãnh đạo, chỉ đạo" },
  {
    kind: "paragraph",
    text: "{?{{if papers}}Để tổ chức các hoạt động, xã đã quán triệt, ban hành và triển khai các văn bản sau:?}",
  },
  { kind: "dash", text: "{{each papers}}{{paper}}{{end}}" },
  { kind: "paragraph", text: "{?{{unless papers}}Các văn bản lãnh đạo, chỉ đạo đã ban hành: […].?}" },
  { kind: "heading1", text: "Kết quả thực hiện" },
  { kind: "heading2", text: "Phát động, tổ chức hoạt động" },
  {
    kind: "dash",
    text: "{{each sessions}}{{session}}{? ({{session.date}})?}{? tại {{session.venue}}?}{?, {{session.attendees}} người tham gia?}{{end}}",
  },
  { kind: "dash", text: "{?{{unless sessions}}Hình thức phát động, số người tham gia: […].?}" },
  { kind: "heading2", text: "Công tác tuyên truyền" },
  { kind: "dash", text: "{{each spread}}{{spread.total}} {{spread.noun}}{? ({{spread.how}})?}{{end}}" },
  { kind: "dash", text: "{?{{unless spread}}Hình thức, số lượng tuyên truyền: […].?}" },
  { kind: "heading2", text: "Học tập trên các nền tảng số" },
  {
    kind: "dash",
    text: "{?Cán bộ, công chức, viên chức: {{std.officials.counts}} người tham gia học tập, đạt {{std.officials}}.?}",
  },
  {
    kind: "dash",
    text:
      "{?Người dân: {?tính đến {{asOf}}, ?}có {{learners.population.counts}} người tham gia học tập kỹ năng số, đạt {{learners.population}} dân số" +
      "{?; {{learners.adults.counts}} người trong độ tuổi trưởng thành, đạt {{learners.adults}}?}.?}",
  },
  { kind: "heading2", text: "Hoạt động của Tổ công nghệ số cộng đồng" },
  {
    kind: "paragraph",
    text: "{?Các Tổ công nghệ số cộng đồng đã hỗ trợ {{support.total}} lượt người dân, gồm:?}",
  },
  { kind: "dash", text: "{{each support}}{{service}}: {{service.people}} lượt người{{end}}" },
  { kind: "paragraph", text: "{?{{unless support}}Số người dân được hướng dẫn, hỗ trợ: […].?}" },
  { kind: "paragraph", text: "{?{{if activities}}Số liệu chi tiết của từng hoạt động tại bảng dưới đây.?}" },
  { kind: "table", text: "activities" },
  { kind: "heading1", text: "Thuận lợi, khó khăn" },
  {
    kind: "dash",
    text: "Thuận lợi: các hoạt động được cấp ủy, chính quyền quan tâm; cán bộ, đảng viên và Nhân dân hưởng ứng. Thuận lợi khác: […].",
  },
  { kind: "dash", text: "Khó khăn, vướng mắc và nguyên nhân: […]." },
  { kind: "heading1", text: "Phương hướng thời gian tới" },
  { kind: "dash", text: "{?Tiếp tục thực hiện {{papers.again}}.?}" },
  {
    kind: "dash",
    text: "Gắn các hoạt động chuyển đổi số với phong trào “Bình dân học vụ số”, đưa kỹ năng số cơ bản đến từng thôn, từng hộ.",
  },
  {
    kind: "dash",
    text:
      "Nâng chất lượng hoạt động của Tổ công nghệ số cộng đồng, hướng dẫn người dân dùng dịch vụ công trực tuyến, " +
      "định danh điện tử và thanh toán không dùng tiền mặt.",
  },
  {
    kind: "paragraph",
    text:
      "Trên đây là kết quả tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia năm {{year}} của {{issuer.short}}" +
      "{? theo yêu cầu tại {{request.again}}?}{?; kính gửi {{addressee}} tổng hợp?}./.",
  },
];
