/** Why a person, row or figure counts otherwise than before: codes of domain/periods, as an officer would say it. */
export const MOVE_WORDS_VI = {
  "row-added": "dòng mới thêm",
  "row-removed": "dòng không còn trong danh sách",
  "date-corrected": "ngày tham gia được sửa",
  "cut-off-moved": "ngày chốt số liệu thay đổi",
  excluded: "cán bộ loại khỏi số được tính",
  "included-again": "cán bộ đưa trở lại số được tính",
  "name-added": "họ tên được bổ sung",
  "name-removed": "họ tên bị bỏ trống",
  joined: "được xác định là một người",
  "joined-by-officer": "cán bộ xác nhận là một người",
  separated: "được xác định là những người khác nhau",
  "separated-by-officer": "cán bộ xác nhận là hai người",
  "hamlet-changed": "thôn thay đổi",
  "sex-changed": "giới tính thay đổi",
  "ethnicity-changed": "dân tộc thay đổi",
  "birth-corrected": "ngày sinh được sửa",
  "grew-older": "sang độ tuổi khác theo ngày chốt mới",
  "group-changed": "nhóm đối tượng thay đổi",
  "unit-changed": "đơn vị thay đổi",
  "completion-changed": "trạng thái hoàn thành thay đổi",
  "certificate-changed": "chứng nhận thay đổi",
  "vneid-changed": "xác nhận VNeID thay đổi",
  "first-month-changed": "tháng tham gia đầu tiên thay đổi",
  "courses-changed": "khóa học thay đổi",
  "platforms-changed": "nền tảng học thay đổi",
  "counted-otherwise": "cách tính thay đổi",
  "activities-changed": "trang Hoạt động thay đổi",
  "denominator-changed": "mẫu số thay đổi",
  "people-not-kept": "không còn lưu chi tiết từng người của kỳ này",
} as const;

export const MOVE_WORDS_EN: Readonly<Record<keyof typeof MOVE_WORDS_VI, string>> = {
  "row-added": "row added",
  "row-removed": "row no longer on the list",
  "date-corrected": "joining date corrected",
  "cut-off-moved": "another cut-off date",
  excluded: "left out by the officer",
  "included-again": "counted again by the officer",
  "name-added": "name filled in",
  "name-removed": "name missing now",
  joined: "found to be one person",
  "joined-by-officer": "confirmed to be one person",
  separated: "found to be different people",
  "separated-by-officer": "confirmed to be two people",
  "hamlet-changed": "another hamlet",
  "sex-changed": "another sex",
  "ethnicity-changed": "another ethnic group",
  "birth-corrected": "birth date corrected",
  "grew-older": "of another age at the new cut-off",
  "group-changed": "another group",
  "unit-changed": "another unit",
  "completion-changed": "completion changed",
  "certificate-changed": "certificate changed",
  "vneid-changed": "VNeID confirmation changed",
  "first-month-changed": "another first month",
  "courses-changed": "other courses",
  "platforms-changed": "other platforms",
  "counted-otherwise": "counted by other rules",
  "activities-changed": "Hoạt động changed",
  "denominator-changed": "the denominator changed",
  "people-not-kept": "details of this period's people are no longer kept",
};

/** Why a period cannot be frozen. */
export const PERIOD_PROBLEM_WORDS_VI = {
  "label-empty": "Hãy đặt tên cho kỳ, ví dụ 2025-11.",
  "label-taken": "Đã có kỳ chốt mang tên này. Hãy đặt tên khác.",
  "no-cut-off": "Chưa có ngày chốt số liệu. Điền “Số liệu tính đến ngày” ở trang Thông tin rồi chốt lại.",
} as const;

export const PERIOD_PROBLEM_WORDS_EN: Readonly<Record<keyof typeof PERIOD_PROBLEM_WORDS_VI, string>> = {
  "label-empty": "Name the period, e.g. 2025-11.",
  "label-taken": "A frozen period has this name already. Choose another.",
  "no-cut-off": "There is no cut-off date. Fill in “Số liệu tính đến ngày” on the sheet Thông tin and freeze again.",
};

/** Values of traits that are codes; hamlets, units and courses stand for themselves, "" is unknown. */
export const TRAIT_VALUE_WORDS_VI: Readonly<Record<string, string>> = {
  "": "chưa rõ",
  yes: "có",
  no: "không",
  male: "nam",
  female: "nữ",
  official: "CBCCVC",
  student: "học sinh, sinh viên",
  worker: "người lao động",
  youth: "đoàn viên, thanh niên",
  resident: "người dân",
};

export const TRAIT_VALUE_WORDS_EN: Readonly<Record<string, string>> = {
  "": "unknown",
  yes: "yes",
  no: "no",
  male: "male",
  female: "female",
  official: "official",
  student: "student",
  worker: "worker",
  youth: "youth",
  resident: "resident",
};
