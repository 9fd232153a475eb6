import type { IssueWordsOf } from "./issue-words";

/** Words about columns, lists of the commune, courses, rows compared and reference figures. */
export const LIST_ISSUE_WORDS_VI = {
  "column-missing": {
    title: "Thiếu cột",
    sentence: "Danh sách không có một cột cần dùng (họ tên, ngày sinh, số căn cước hoặc thôn).",
    whatToDo: "Thêm cột; nếu cột mang tên khác thì chọn cột ấy trong phần “Các danh sách đã đọc” của ngăn Báo cáo số.",
    example: { wrong: "Họ và tên | Thôn", right: "Họ và tên | Ngày sinh | Số căn cước | Thôn" },
  },
  "column-ambiguous": {
    title: "Hai cột cùng một nội dung",
    sentence: "Có hai cột cùng được hiểu là một nội dung nên chưa chắc dùng cột nào.",
    whatToDo: "Chọn cột đúng trong phần “Các danh sách đã đọc” của ngăn Báo cáo số, hoặc đổi tên cột kia.",
    example: { wrong: "Số căn cước | Số CCCD", right: "Số căn cước | Số CMND cũ (tham khảo)" },
  },
  "birth-day-month-swap": {
    title: "Ngày và tháng sinh có thể bị đảo",
    sentence:
      "Trong cột này, ô dạng ngày đều có ngày từ 12 trở xuống, ô dạng chữ đều trên 12: Excel có thể đã đảo ngày với tháng.",
    whatToDo: "So vài người với giấy tờ; nếu đảo thật thì lấy lại từ tệp gốc.",
    example: { wrong: "03/05/1990 (đúng ra là 05/03/1990)", right: "05/03/1990" },
  },
  "hamlet-missing": {
    title: "Thiếu thôn",
    sentence: "Danh sách có cột thôn nhưng ô này trống.",
    whatToDo: "Ghi tên thôn như trong trang Địa bàn.",
    example: { wrong: "(trống)", right: "Thôn 1" },
  },
  "hamlet-unknown": {
    title: "Thôn không có trong trang Địa bàn",
    sentence: "Tên thôn không có trong trang Địa bàn, kể cả các tên khác.",
    whatToDo: "Chọn tên gần đúng được gợi ý, hoặc thêm tên khác vào trang Địa bàn.",
    example: { wrong: "Thôn 15", right: "Thôn 5" },
  },
  "group-unknown": {
    title: "Đối tượng không hiểu được",
    sentence: "Nội dung cột đối tượng không thuộc nhóm nào đã biết.",
    whatToDo: "Ghi một trong các nhóm: CBCCVC, học sinh - sinh viên, người lao động, đoàn viên, người dân.",
    example: { wrong: "khác", right: "Người dân" },
  },
  "unit-missing": {
    title: "Cán bộ chưa ghi đơn vị",
    sentence: "Người thuộc nhóm cán bộ, công chức, viên chức nhưng ô đơn vị trống.",
    whatToDo: "Ghi tên đơn vị như trong trang Đơn vị.",
    example: { wrong: "(trống)", right: "Trường Tiểu học Hoa Mai" },
  },
  "unit-unknown": {
    title: "Đơn vị không có trong trang Đơn vị",
    sentence: "Tên đơn vị không có trong trang Đơn vị, kể cả các tên khác.",
    whatToDo: "Chọn tên gần đúng được gợi ý, hoặc thêm tên khác vào trang Đơn vị.",
    example: { wrong: "Trường Tiểu học Hoa Mơ", right: "Trường Tiểu học Hoa Mai" },
  },
  "phone-lost-zero": {
    title: "Số điện thoại thiếu số 0 ở đầu",
    sentence: "Excel đã bỏ số 0 đứng đầu của số điện thoại.",
    whatToDo: "Bấm Sửa để thêm lại số 0 và giữ ô ở dạng chữ.",
    example: { wrong: "905123487", right: "0905123487" },
  },
  "phone-old-prefix": {
    title: "Số di động 11 số trước năm 2018",
    sentence: "Số di động 11 chữ số đã đổi đầu số từ năm 2018, gọi không được nữa.",
    whatToDo: "Bấm Sửa để đổi sang đầu số mới.",
    example: { wrong: "01665123487", right: "0365123487" },
  },
  "phone-invalid": {
    title: "Số điện thoại không đúng",
    sentence: "Nội dung trong ô không phải số điện thoại Việt Nam.",
    whatToDo: "Hỏi lại và gõ đủ số; mỗi ô một số.",
    example: { wrong: "0905 123", right: "0905123487" },
  },
  "joined-unreadable": {
    title: "Ngày tham gia không đọc được",
    sentence: "Ngày tham gia chưa phải là ngày đầy đủ nên không biết có kịp ngày chốt số liệu không.",
    whatToDo: "Gõ lại đủ ngày/tháng/năm.",
    example: { wrong: "đầu tháng 9", right: "15/09/2025" },
  },
  "joined-after-cutoff": {
    title: "Tham gia sau ngày chốt số liệu",
    sentence: "Ngày tham gia muộn hơn ngày chốt số liệu nên dòng này chưa được đếm kỳ này.",
    whatToDo: "Nếu đúng thì để nguyên, kỳ sau sẽ đếm; nếu gõ nhầm thì sửa ngày.",
    example: { wrong: "15/11/2025 (chốt ngày 10/10/2025)", right: "15/09/2025" },
  },
  "completed-before-joined": {
    title: "Ngày cấp trước ngày tham gia",
    sentence: "Ngày cấp chứng chỉ, chứng nhận sớm hơn ngày tham gia.",
    whatToDo: "Sửa ngày gõ nhầm.",
    example: { wrong: "Tham gia 15/09/2025, cấp 01/09/2025", right: "Tham gia 15/09/2025, cấp 30/09/2025" },
  },
  "certificate-without-completion": {
    title: "Có chứng chỉ nhưng chưa hoàn thành",
    sentence: "Dòng này có chứng chỉ, chứng nhận trong khi trạng thái ghi chưa hoàn thành.",
    whatToDo: "Sửa trạng thái thành Hoàn thành, hoặc bỏ số chứng chỉ ghi nhầm.",
    example: { wrong: "Đang học, số CN-001", right: "Hoàn thành, số CN-001" },
  },
  "certificate-shared": {
    title: "Một số chứng chỉ cho nhiều người",
    sentence: "Cùng một số chứng chỉ, chứng nhận ghi cho những người khác nhau.",
    whatToDo: "Đối chiếu với chứng chỉ gốc và sửa số ghi nhầm.",
    example: { wrong: "CN-001 ở hai người", right: "CN-001 và CN-002" },
  },
  "id-shared": {
    title: "Một số căn cước cho nhiều người",
    sentence: "Cùng một số căn cước ghi ở những dòng có họ tên khác hẳn nhau.",
    whatToDo: "Đối chiếu thẻ căn cước của từng người và sửa số ghi nhầm.",
    example: { wrong: "Hai người cùng số 062090001234", right: "Mỗi người một số" },
  },
  "enrolment-repeated": {
    title: "Một người ghi hai lần vào một khóa học",
    sentence: "Người này đã có trong cùng khóa học ở dòng trước; lượt học chỉ đếm một lần.",
    whatToDo: "Xóa dòng thừa; nếu là khóa khác thì ghi rõ tên khóa.",
    example: { wrong: "Hai dòng cùng người, cùng khóa", right: "Một dòng" },
  },
  "person-possible-duplicate": {
    title: "Có thể là một người ghi hai lần",
    sentence:
      "Dòng này giống một dòng trước (cùng thôn, ngày sinh khớp, tên giống nhau) nhưng chưa đủ chắc là một người.",
    whatToDo:
      "Mở phần “Người học: cặp chưa quyết” trong ngăn Báo cáo số, xem hai dòng rồi chọn “Một người” hoặc “Hai người”.",
    example: { wrong: "Nguyễn Văn An và Nguyễn Văn Ân, cùng ngày sinh", right: "Chọn: Một người" },
  },
  "person-two-ids": {
    title: "Một người có hai số căn cước",
    sentence: "Cùng họ tên, ngày sinh và thôn với một dòng trước nhưng số căn cước khác.",
    whatToDo:
      "Đối chiếu thẻ; sửa số gõ nhầm, hoặc mở phần “Người học: cặp chưa quyết” và chọn “Hai người” nếu thật là hai người trùng tên.",
    example: { wrong: "062090001234 và 062090001243", right: "062090001234" },
  },
  "reference-missing": {
    title: "Thiếu số liệu chung của xã",
    sentence:
      "Trang Thông tin thiếu ngày chốt số liệu, dân số hoặc số người trong độ tuổi trưởng thành, nên chưa tính được tỷ lệ.",
    whatToDo: "Điền ô đó ở trang Thông tin; số ghi như 6.814, ngày ghi như 10/10/2025.",
    example: { wrong: "Dân số: (trống)", right: "Dân số: 6.814" },
  },
  "reference-sum": {
    title: "Tổng các thôn khác số của xã",
    sentence: "Cộng số của các thôn ở trang Địa bàn không bằng số của xã ở trang Thông tin.",
    whatToDo: "Kiểm tra lại từng thôn và số của xã; hai nơi phải lấy cùng một nguồn, cùng một ngày.",
    example: { wrong: "Các thôn cộng 300, xã ghi 310", right: "Các thôn cộng 300, xã ghi 300" },
  },
  "reference-old": {
    title: "Số dân cũ quá một năm",
    sentence: "Nguồn số dân ghi một ngày sớm hơn ngày chốt số liệu quá một năm, nên tỷ lệ có thể sai.",
    whatToDo: "Lấy số dân, số người trưởng thành mới hơn và ghi lại nguồn, ngày của số liệu.",
    example: { wrong: "Rà soát ngày 15/3/2024, chốt số liệu 10/10/2025", right: "Rà soát ngày 30/6/2025" },
  },
  "numerator-over-denominator": {
    title: "Tỷ lệ trên 100%",
    sentence: "Số người đếm được nhiều hơn tổng số dùng để chia, nên tỷ lệ vượt 100%.",
    whatToDo:
      "Kiểm tra tổng số ở trang Thông tin, Địa bàn hoặc Đơn vị, rồi kiểm tra danh sách có ghi trùng người không.",
    example: { wrong: "2 học sinh trên tổng số 1", right: "2 học sinh trên tổng số 120" },
  },
} as const satisfies Partial<IssueWordsOf>;
