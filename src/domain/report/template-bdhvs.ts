import type { TemplateRow } from "./template";

/** `Báo cáo BDHVS`: results of the movement in the year of the cut-off date. Our default words. */
export const TEMPLATE_BDHVS: readonly TemplateRow[] = [
  {
    kind: "paragraph",
    text: "{?Thực hiện {{request}}, ?}{{issuer}} báo cáo kết quả thực hiện phong trào “Bình dân học vụ số” năm {{year}} như sau:",
  },
  { kind: "heading1", text: "Đặc điểm, tình hình" },
  {
    kind: "paragraph",
    text:
      "{{Locality}}{? thuộc {{province}}?}{?, diện tích tự nhiên {{areaHa}} ha?}{?, gồm {{hamlets.count}} thôn?}." +
      "{? Dân số {{population}} người{?, {{households}} hộ?}{?, trong đó đồng bào dân tộc thiểu số chiếm {{minorityShare}}?}" +
      "{?; số người trong độ tuổi trưởng thành (từ đủ {{adultAge}} tuổi) là {{adults}} người?}.?}" +
      "{? Nguồn số liệu dân số: {{denominatorSource}}.?}",
  },
  { kind: "heading1", text: "Kết quả thực hiện" },
  { kind: "heading2", text: "Công tác lãnh đạo, chỉ đạo" },
  {
    kind: "dash",
    text: "{?{{if papers}}Trên cơ sở chỉ đạo của cấp trên, xã đã quán triệt, ban hành và triển khai các văn bản sau:?}",
  },
  { kind: "plus", text: "{{each papers}}{{paper}}{{end}}" },
  { kind: "dash", text: "{?{{unless papers}}Các văn bản lãnh đạo, chỉ đạo đã ban hành: […].?}" },
  { kind: "heading2", text: "Kết quả đạt được" },
  {
    kind: "dash",
    text:
      "Công tác tuyên truyền: phổ biến mục đích, ý nghĩa của phong trào và cách học trên các nền tảng số đến cán bộ, " +
      "đảng viên và Nhân dân{?; đã thực hiện {{propaganda}}?}{?{{unless propaganda}}; hình thức và số lượng: […]?}.",
  },
  {
    kind: "dash",
    text:
      "{?Cán bộ, công chức, viên chức: {{std.officials.counts}} người tham gia học tập, đạt {{std.officials}}" +
      "{?; {{officials.certified.counts}} người được cấp chứng nhận, đạt {{officials.certified}}?}.?}",
  },
  {
    kind: "dash",
    text:
      "{?Người dân: {?tính đến {{asOf}}, ?}có {{learners.population.counts}} người tham gia học tập kỹ năng số, đạt {{learners.population}} dân số" +
      "{?; {{learners.adults.counts}} người trong độ tuổi trưởng thành, đạt {{learners.adults}}?}" +
      "{?{{if learners.others}}. Riêng người học từ đủ {{adultAge}} tuổi là {{adult-learners.adults.counts}} người, đạt {{adult-learners.adults}}?}" +
      "{?{{if enrolments.more}}. Tổng số lượt tham gia các khóa học là {{enrolments}} lượt?}.?}",
  },
  {
    kind: "dash",
    text:
      "{?{{unless learners.population}}Người dân: {?tính đến {{asOf}}, ?}có {{learners}} người tham gia học tập kỹ năng số" +
      "{?; {{learners.adults.counts}} người trong độ tuổi trưởng thành, đạt {{learners.adults}}?}.?}",
  },
  { kind: "dash", text: "{?{{unless learners}}Người dân tham gia học tập kỹ năng số: […].?}" },
  {
    kind: "dash",
    text:
      "{?Số người học {?tăng {{learners.more}} người?}{?giảm {{learners.fewer}} người?}" +
      "{?{{if learners.same}}không thay đổi?} so với kỳ báo cáo đến {{previous.asOf}} ({{learners.before}} người)" +
      "{?; số người được cấp chứng nhận, chứng chỉ tăng {{certified.more}} người (kỳ trước {{certified.before}} người)?}" +
      "{?; số người được xác nhận trên VNeID tăng {{vneid.more}} người (kỳ trước {{vneid.before}} người)?}.?}",
  },
  {
    kind: "dash",
    text: "{?Hoàn thành khóa học: {{completed.counts}} người học, đạt {{completed}}.?}",
  },
  {
    kind: "dash",
    text: "{?Được cấp chứng nhận, chứng chỉ: {{certified.counts}} người học, đạt {{certified}}.?}",
  },
  {
    kind: "dash",
    text: "{?Được xác nhận phổ cập kỹ năng số trên VNeID: {{vneid.counts}} người học, đạt {{vneid}}.?}",
  },
  {
    kind: "dash",
    text:
      "{?{{if sessions}}Tổ chức {{sessions.count}} hoạt động bồi dưỡng, tập huấn, phát động" +
      "{? với {{sessions.attendees}} lượt người tham gia?}, cụ thể:?}",
  },
  {
    kind: "plus",
    text: "{{each sessions}}{{session}}{? ({{session.date}})?}{? tại {{session.venue}}?}{?, {{session.attendees}} người tham gia?}{{end}}",
  },
  {
    kind: "dash",
    text: "{?Tổ công nghệ số cộng đồng hướng dẫn, hỗ trợ {{support.total}} lượt người dân sử dụng các dịch vụ số.?}",
  },
  {
    kind: "dash",
    text: "Kết quả các chỉ tiêu{?{{if hamlets}} và kết quả theo từng thôn?} được tổng hợp tại bảng dưới đây.",
  },
  { kind: "table", text: "standard" },
  { kind: "table", text: "hamlets" },
  { kind: "heading1", text: "Đánh giá chung" },
  { kind: "heading2", text: "Ưu điểm" },
  {
    kind: "dash",
    text:
      "Phong trào được cấp ủy, chính quyền quan tâm lãnh đạo; Mặt trận, các đoàn thể và các thôn cùng vào cuộc; " +
      "Nhân dân hưởng ứng, chủ động tham gia học tập.",
  },
  { kind: "dash", text: "{?Đạt {{targets.met.count}}/{{targets.count}} chỉ tiêu được giao, gồm: {{targets.met}}.?}" },
  { kind: "dash", text: "Ưu điểm nổi bật khác: […]." },
  { kind: "heading2", text: "Tồn tại, hạn chế và nguyên nhân" },
  { kind: "dash", text: "{?Còn {{targets.missed.count}} chỉ tiêu chưa đạt: {{targets.missed}}.?}" },
  {
    kind: "dash",
    text: "{?Tỷ lệ người học giữa các thôn chưa đồng đều: cao nhất là {{hamlets.highest}}, thấp nhất là {{hamlets.lowest}}.?}",
  },
  { kind: "dash", text: "Hạn chế khác: […]." },
  { kind: "dash", text: "Nguyên nhân: […]." },
  { kind: "heading1", text: "Nhiệm vụ trọng tâm năm {{nextYear}}" },
  {
    kind: "dash",
    text: "{?Tiếp tục thực hiện {{papers.again}}; cụ thể hóa thành kế hoạch của xã, phân công rõ người, rõ việc, rõ thời gian.?}",
  },
  {
    kind: "dash",
    text:
      "Duy trì tuyên truyền qua hệ thống truyền thanh, trang thông tin điện tử, mạng xã hội và sinh hoạt thôn; " +
      "phát huy già làng, người có uy tín trong vận động bà con tham gia.",
  },
  {
    kind: "dash",
    text:
      "Mở các lớp hướng dẫn tại nhà văn hóa, nhà rông, trường học; đoàn viên, giáo viên kèm cặp trực tiếp người lớn tuổi " +
      "và hộ chưa có điều kiện tiếp cận thiết bị.",
  },
  {
    kind: "dash",
    text:
      "Cán bộ, công chức, viên chức gương mẫu học trước, hoàn thành các khóa học được giao và hướng dẫn lại cho " +
      "người dân khi giải quyết thủ tục hành chính.",
  },
  {
    kind: "dash",
    text:
      "Củng cố Tổ công nghệ số cộng đồng ở các thôn; hướng dẫn sử dụng dịch vụ công trực tuyến, định danh điện tử, " +
      "thanh toán không dùng tiền mặt và cách nhận biết lừa đảo trên mạng.",
  },
  {
    kind: "dash",
    text:
      "Rà soát danh sách người học theo từng thôn hằng tháng, hỗ trợ xác nhận phổ cập kỹ năng số trên VNeID, " +
      "ưu tiên nơi có tỷ lệ còn thấp.",
  },
  {
    kind: "paragraph",
    text:
      "Trên đây là kết quả thực hiện phong trào “Bình dân học vụ số” năm {{year}} của {{issuer.short}}" +
      "{? theo yêu cầu tại {{request.again}}?}{?; kính gửi {{addressee}} tổng hợp?}./.",
  },
];
