/** Names of the reference sheets, contract §1. */
export const REFERENCE_SHEETS = {
  info: "Thông tin",
  hamlets: "Địa bàn",
  units: "Đơn vị",
  targets: "Chỉ tiêu giao",
  activities: "Hoạt động",
  papers: "Văn bản",
} as const;
