import type { Commune } from "./commune";
import { day } from "./day";

/** An invented commune; its labels stand in another order than those of the first sample, its numbers are numbers. */
export const VUNG_CAO: Commune = {
  asOf: day("30/06/2026"),
  population: 2418,
  adults: 1366,
  adultAge: 16,
  students: 402,
  workers: 25,
  info: [
    ["Số liệu tính đến ngày", "30/06/2026"],
    ["Từ ngày", "01/01/2026"],
    ["Dân số", 2418],
    ["Số hộ", 574],
    ["Người trong độ tuổi trưởng thành", 1366],
    ["Độ tuổi trưởng thành từ", 16],
    ["Tổng số học sinh, sinh viên", 402],
    ["Tổng số người lao động", 25],
    ["Nguồn số dân", "Công an xã"],
    ["Cơ quan ban hành", "UBND xã Vùng Cao"],
    ["Tỉnh", "tỉnh Quảng Ngãi"],
    ["Địa danh", "Vùng Cao"],
    ["Đơn vị soạn thảo", "Phòng Văn hóa - Xã hội"],
    ["Kính gửi", "UBND tỉnh Quảng Ngãi\nSở Khoa học và Công nghệ"],
    ["Nơi nhận", "Như trên;\nLưu: VT, VHXH."],
    ["Họ tên người ký", "Y Bưm Hrêl"],
    ["Quyền hạn, chức vụ người ký", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"],
    ["Ký hiệu", "BC-UBND"],
    ["Tỷ lệ đồng bào dân tộc thiểu số (%)", "97,5"],
    ["Diện tích tự nhiên (ha)", 9120.5],
    ["Cơ quan cấp trên", null],
    ["Số văn bản", null],
    ["Ngày ban hành", null],
  ],
  hamlets: [
    { name: "Làng Kon Trôi", otherNames: "Kon Chôi", households: 211, population: 902, adults: 503 },
    { name: "Làng Đăk Sưk", otherNames: "", households: 187, population: 781, adults: 449 },
    { name: "Làng Măng Lưi", otherNames: "Măng Lui; Thôn 3", households: 176, population: 735, adults: 414 },
  ],
  units: [
    { name: "UBND xã", otherNames: "Ủy ban xã", officials: 18 },
    { name: "Trường PTDTBT Suối Đá", otherNames: "", officials: 16 },
  ],
  targets: [
    { id: "std.adults", level: "12,5%", year: 2026, basis: "Kế hoạch của UBND xã" },
    { id: "std.officials", level: "100%", year: 2026, basis: "Kế hoạch của UBND tỉnh" },
    { id: "std.vneid", level: 60, year: 2026, basis: "Kế hoạch của UBND xã" },
  ],
  activities: [
    {
      ...{
        from: day("12/03/2026"),
        to: day("14/03/2026"),
        type: "Tập huấn",
        content: "Lớp tối kỹ năng số tại nhà rông",
      },
      ...{
        venue: "Nhà rông làng Kon Trôi",
        quantity: 3,
        unit: "buổi",
        attendees: 58,
        isEstimate: false,
        usedFor: "BDHVS",
      },
    },
    {
      ...{
        from: day("01/06/2026"),
        to: day("05/06/2026"),
        type: "Truyền thanh",
        content: "Cách nhận biết lừa đảo qua mạng",
      },
      ...{ venue: "3 làng", quantity: 2, unit: "lượt/ngày", attendees: null, isEstimate: false, usedFor: "BDHVS" },
    },
    {
      ...{ from: day("06/06/2026"), to: null, type: "Hỗ trợ", content: "VNeID", venue: "3 làng", quantity: 3 },
      ...{ unit: "buổi", attendees: 71, isEstimate: false, usedFor: "BDHVS" },
    },
  ],
  papers: [
    {
      ...{ symbol: "18/KH-UBND", date: day("05/02/2026"), issuer: "UBND xã Vùng Cao" },
      ...{ subject: "thực hiện phong trào “Bình dân học vụ số” năm 2026", usedFor: "Chỉ đạo BDHVS" },
    },
  ],
};
