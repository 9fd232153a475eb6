/** By sex; a type of its own here, so that people can be made from names and not the other way round. */
type BySex = Readonly<Record<"male" | "female", readonly string[]>>;

/** Parts of invented names: usual Kinh ones, and syllables of the look of Gié Triêng and Xơ Đăng names. */
export const KINH_FAMILIES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Võ",
  "Bùi",
  "Đinh",
  "Đặng",
  "Ngô",
  "Phan",
  "Hồ",
];

export const KINH_MIDDLE: BySex = {
  male: ["Văn", "Hữu", "Đức", "Quốc", "Minh", "Công", "Xuân"],
  female: ["Thị", "Thị Kim", "Thị Thanh", "Thị Mỹ", "Ngọc"],
};

export const KINH_GIVEN: BySex = {
  male: ["Hùng", "Dũng", "Bình", "Tuấn", "Sơn", "Phúc", "Thành", "Lực", "Trường", "Quý", "Khôi", "Tấn", "Vinh", "Lâm"],
  female: ["Hạnh", "Nga", "Phượng", "Thủy", "Duyên", "Vân", "Nhàn", "Loan", "Trâm", "Hiền", "Yến", "Lệ", "Thảo", "Cúc"],
};

export const UPLAND_NAMES: BySex = {
  male: [
    ...["Tik", "Bing", "Kruk", "Dôn", "Blưi", "Nhơn", "Thim", "Brao", "Hlip", "Kheo", "Niêm", "Rôi", "Sun", "Tưng"],
    ...["Vang", "Xoan", "Điêu", "Gơn", "Loch", "Mưt", "Nghêl", "Phiu", "Sơp", "Trim", "Uôn", "Yôk", "Bleo", "Chrôn"],
    ...["Hring", "Jơi", "Krêm", "Lưng", "Nhăng", "Pheng", "Rưk", "Tlum", "Thiêng", "Vêk", "Bưch", "Glơt"],
  ],
  female: [
    ...["Hlen", "Bơi", "Dứa", "Khưm", "Liêu", "Nhung", "Phiên", "Rai", "Sui", "Thơ", "Trưi", "Ven", "Xiêm", "Blen"],
    ...["Chanh", "Đưi", "Hrêl", "Kiểu", "Lan", "Mơ", "Ngơi", "Phưk", "Rêu", "Siu", "Tuyn", "Vêl", "Bưm", "Drai"],
    ...["Gliêng", "Hơn", "Jôn", "Krưi", "Lênh", "Nhoai", "Prum", "Srây", "Tlơi", "Vơm", "Yưng", "Thuông"],
  ],
};
