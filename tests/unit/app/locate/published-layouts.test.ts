import { firstTable, lettersOf, locateGrid, participantRows } from "../../../support/locate-grid";

/**
 * Where the forms were published. Their titles, headers, rows of column numbers, totals and feet stand here word for
 * word; the people, and the figures and group names that a form leaves to its data, are invented.
 */
const INSURANCE =
  "https://github.com/zkulz37/hello-world/blob/4e650bf67306bb193117668e9187cf52fb7d1790/STDGW/reports/ch/di";
const LABOUR = "https://github.com/lifephongphanmem/vieclamquangbinh/blob";
const PARTY = "https://github.com/thanhvu16/quan_ly_can_bo/blob";
const AWARDS =
  "https://github.com/lifephongphanmem/thiduakhenthuong_php8/blob/dd5883d26de3c1e838b70b01299309bf950fdfae";

const TIK = { name: "A Tik", born: "05/03/1990", id: "062090001234", book: "6204001234" };
const HLEN = { name: "Y Hlen", born: "25/12/1985", id: "062185001235", book: "6204001235" };
const AN = { name: "Nguyễn Văn An", born: "01/01/1999", id: "062099001236", book: "6204001236" };

describe("headers, sub-totals and feet of published forms", () => {
  it(`Mẫu 02a-TBH “Danh sách lao động tham gia BHXH, BHYT” (QĐ 1333/QĐ-BHXH): ${INSURANCE}/rpt_02a_TBH.htm`, () => {
    const person = (index: number, { name, born, id, book }: typeof TIK, sex: string) => [
      ...[index, `00${index}`, name, book, "", born, sex, id, "Đăk Ôn", "Kon Tum", "Trạm Y tế", 4680000],
      ...["", "", "", "", "10/2025", 0, 0],
    ];
    const sheet = locateGrid(
      [
        ["Tên đơn vị:", ...blanks(7), "DANH SÁCH LAO ĐỘNG THAM GIA BHXH, BHYT", ...blanks(6), "Mẫu số: 02a-TBH"],
        [
          ...["Mã đơn vị:", ...blanks(7), "Số:..........Tháng 10 Năm 2025", ...blanks(6)],
          "Ban hành kèm theo QĐ số 1333/QĐ-",
        ],
        ["Địa chỉ:", ...blanks(14), "BHXH ngày 21/02/2008 của BHXH VN"],
        [],
        [
          ...["Số \nTT", "Mã số", "Họ và tên", "Số sổ \nBHXH", "Số thẻ \nBHYT", "Ngày, tháng, \nnăm sinh", "Nữ \n(X)"],
          ...["Số chứng minh thư", "Địa chỉ", "Nơi đăng ký KCB ban đầu", "", "Tiền lương, tiền công", "Phụ cấp"],
          ...["", "", "", "Đóng từ tháng, năm", "Ghi chú", ""],
        ],
        [
          ...[...blanks(9), "Tỉnh", "Bệnh viện", "", "Chức vụ", "Thâm niên VK", "Thâm niên nghề", "Khu vực", ""],
          ...["BHXH", "BHYT"],
        ],
        ["1", "", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
        person(1, TIK, ""),
        person(2, HLEN, "X"),
        ["Tổng cộng", ...blanks(10), 9360000, "", "", "", "", "", 0, 0],
        [],
        [...blanks(7), "TỔNG HỢP CHUNG"],
        [...blanks(9), "Phát sinh tăng", "", "Bảo hiểm xã hội", "", "", "Bảo hiểm y tế"],
        [
          ...["", "- Số sổ BHXH được cấp:................................ số", ...blanks(7), "1. Số lao động", "", 2],
          ...["", "", 2],
        ],
        [
          ...["", "- Số thẻ BHYT được cấp:.............................. thẻ", ...blanks(7), "2. Quỹ lương tham gia"],
          ...["", 9360000],
        ],
        [...blanks(5), "Ngày..... tháng...... năm..........", ...blanks(8), "Ngày..... tháng...... năm.........."],
        [
          ...["", "", "Cán bộ thu", "", "", "Phụ trách thu", ...blanks(3), "Người lập biểu", ...blanks(4)],
          "Người sử dụng lao động",
        ],
        [],
        ["", "", "Lê Thị Thu", "", "", "Trần Văn Trách", "", "", "", "Phạm Thị Biểu", ...blanks(4), "A Dụng"],
        ["Ghi chú: Mẫu 02a-TBH đơn vị sử dụng lập khi tham gia BHXH, BHYT lần đầu hoặc khi có lao động tăng mới."],
      ],
      {
        merges: [
          ...["A", "B", "C", "D", "E", "F", "G", "H", "I", "L", "Q"].map((column) => `${column}5:${column}6`),
          ...["J5:K5", "M5:P5", "R5:S5", "A10:K10"],
        ],
      },
    );
    expect(participantRows(sheet)).toEqual([8, 9]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({
      fullName: "C",
      birthDate: "F",
      sexFemale: "G",
      personalId: "H",
    });
    expect(firstTable(sheet).skipped).toMatchObject({ "column-numbers": 1 });
  });

  it(`Mẫu 03/THE, a total in words under years of birth by sex: ${INSURANCE}/rpt_03_THE.aspx`, () => {
    const sheet = locateGrid(
      [
        [
          ...["TT", "Họ và tên", "Năm sinh", "", "Số thẻ BHYT", "Thời hạn sử dụng", "", "Nội dung thay đổi", ""],
          ...["Lý do", "Ghi chú"],
        ],
        ["", "", "Nam", "Nữ", "", "Từ ngày", "Đến ngày", "Nội dung cũ", "Nội dung mới"],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [1, TIK.name, 1990, "", "DN4620000000001", "01/01/2025", "31/12/2025", "", "", "Mất", ""],
        [2, HLEN.name, "", 1985, "DN4620000000002", "01/01/2025", "31/12/2025", "", "", "Rách", ""],
        [],
        [],
        ["Tổng số thẻ đề nghị cấp lại : 2  thẻ"],
        ["( Bằng chữ: Hai thẻ)", "", "", "", "", "", "Đăk Long,ngày 10 tháng 10 năm 2025."],
        ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "", "", "THỦ TRƯỞNG ĐƠN VỊ"],
        ["", "( Ký, ghi rõ họ tên)", "", "", "", "", "", "", "(Ký,đóng dấu,ghi rõ họ tên)"],
        [],
        ["", "Phạm Thị Biểu", "", "", "", "", "", "", "A Trưởng"],
        [],
        ["Ghi chú :"],
        [1, "Danh sách do đơn vị quản lý người BHYT lập"],
        [2, "Khi thẻBHYT hỏng do in sai nội dung, do bảo quản, sử dụng hoặc thay đổi nơi KCB ban đầu, đơn vị lập"],
        ["", " danh sách kèm theo thẻ BHYT cũ (trừ trường hợp chết) cùng công văn đề nghị"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:G1", "H1:I1", "J1:J2", "K1:K2"] },
    );
    expect(participantRows(sheet)).toEqual([4, 5]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({ fullName: "B", birthDate: "C" });
    expect(firstTable(sheet).rows.map(({ fields }) => fields.birthDate?.number)).toEqual([1990, 1985]);
  });

  it(`Mẫu D02-TS, a header of four rows, groups I, 1 and a, totals misspelt in the foot: ${INSURANCE}/rpt_D02_TS_BD.aspx`, () => {
    const person = (index: number, { name, born, id, book }: typeof TIK, sex: string) => [
      ...[index, name, book, born, sex, "Kon Tum", "Trạm Y tế", id, "Công nhân", "", "", "", "", 4680000],
      ...["", "", "", "10/25", "", 0.305, "x", ""],
    ];
    const sheet = locateGrid(
      [
        ["DANH SÁCH LAO ĐỘNG THAM GIA BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ"],
        ["Tên đơn vị: Hợp tác xã Đăk Long", ...blanks(8), "Số:..........Tháng 10 Năm 2025"],
        [
          "Mã đơn vị: 02333",
          ...blanks(14),
          "Mẫu D02-TS\n(Ban hành kèm theo QĐsố 1111/QĐ-BHXH ngày 25/10/2011 của BHXH VN)",
        ],
        ["Địa chỉ: Đăk Ôn"],
        [],
        [],
        [
          ...[
            ...["Số \nTT", "Họ và tên", "Số sổ BHXH", "Ngày tháng năm sinh", "Nữ\n (x)", "Nơi khám chữa bệnh\n", ""],
            " Số \nCMND",
          ],
          ...[
            ...["Cấp bậc, c/vụ, chức danh nghề, đ/kiện, nơi làm việc", "Mức đóng cũ", ...blanks(3), "Mức đóng mới"],
            ...blanks(3),
          ],
          ...["Từ tháng\nnăm", "Đến tháng\nnăm", "Tỷ lệ bổ sung", "Đã có sổ  BHXH(x)", "Ghi Chú"],
        ],
        [],
        [...blanks(9), "Tiền lương", "Phụ cấp", "", "", "Tiền lương", "Phụ cấp"],
        [...blanks(5), "Tỉnh", "Bệnh Viện", ...blanks(3), "CV", "TNVK %", "TN nghề %", "", "CV", "TNVK %", "TN nghề %"],
        Array.from({ length: 22 }, (_, index) => index + 1),
        ["I ", "Tăng lao động "],
        ["1", "Tăng mới"],
        ["a", "Ký hợp đồng"],
        person(1, TIK, ""),
        person(2, HLEN, "x"),
        ["II ", "Giảm lao động "],
        person(1, AN, ""),
        [],
        [],
        ["B. PHẦN TỔNG HỢP CHUNG"],
        ["", "Phát sinh", "", "Bảo hiểm y tế", ...blanks(6), "Bảo hiểm thất nghiệp", ...blanks(7), "Bảo hiểm xã hội"],
        [...blanks(3), "Tăng", "", "", "", "Giảm", "", "", "Tăng", "", "", "", "Giảm", "", "", "", "Tăng", "Giảm"],
        ["", "1.Số lao động", "", 2, "", "", "", 1],
        ["", "2.Quỹ lương", "", 9360000, "", "", "", 4680000],
        ["", "3.Số phải đóng", "", 421200],
        ["", "4.Điều chỉnh số phải đóng"],
        ["Phần CQ BHXH ghi:", ...blanks(10), "Phần đơn vị ghi:"],
        ["", "Tổng số tờ khai:"],
        ["", "Tồng số sổ BHXH đề nghị cấp:"],
        ["", "Tổng số thẻ BHYT đề nghị cấp:", ...blanks(6), "Thời hạn từ……. đến………………"],
        [...blanks(18), "Ngày  10  tháng  10  năm  2025"],
        [
          ...["", "Cán bộ thụ", ...blanks(3), "Cán bộ sổ, thẻ", ...blanks(6), "Người lập biểu", ...blanks(5)],
          "Thủ trưởng đơn vị",
        ],
      ],
      {
        merges: [
          ...["A", "B", "C", "D", "E", "H", "I", "R", "S", "T", "U", "V"].map((column) => `${column}7:${column}10`),
          ...["F7:G9", "J7:M8", "N7:Q8", "J9:J10", "K9:M9", "N9:N10", "O9:Q9", "A1:U1"],
        ],
      },
    );
    // "1 | Tăng mới" in row 13 might be a person of whom only the name is known: a row too many is seen, a row lost is not.
    expect(participantRows(sheet)).toEqual([13, 15, 16, 18]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({
      fullName: "B",
      birthDate: "D",
      sexFemale: "E",
      personalId: "H",
    });
  });

  it(`Mẫu 01/PLI “Báo cáo tình hình sử dụng lao động” (NĐ 145/2020/NĐ-CP), a header of three rows: ${LABOUR}/4acc250f41a1579899777cd6b29a7f3bcc6cd03b/resources/views/admin/company/export/mau01PLI.blade.php`, () => {
    const person = (index: number, { name, born, id, book }: typeof TIK, sex: string) => [
      ...[index, name, book, born, sex, id, "Tổ viên", "", "", "", "X", 2.34, "", "", "", "", "", "", ""],
      ...["01/02/2020", "", "", "", "", "02/2020", "", ""],
    ];
    const sheet = locateGrid(
      [
        ["", "", "", "", "", "", "", "", "", "", "Mẫu số 01/PLI"],
        ["BÁO CÁO\nTÌNH HÌNH SỬ DỤNG LAO ĐỘNG"],
        ["Ngày.....tháng....năm...."],
        ["1. Thông tin chung về doanh nghiệp, cơ quan, tổ chức:"],
        ["Tên doanh nghiệp, cơ quan tổ chức: Hợp tác xã Đăk Long"],
        ["Điện thoại: "],
        ["2.Thông tin tình hình sử dụng lao động của đơn vị"],
        [
          ...["S\nT\nT", "Họ và tên", "Mã số\nBHXH", "Ngày sinh", "Giới tính", "CCCD/\nCMND", "Chức vụ"],
          ...["Vị trí việc làm", "", "", "", "Tiền lương", "", "", "", "", ""],
          ...["Ngành nghề nặng nhọc,\nđộc hại", "", "Loại và hiệu lực hợp đồng lao động", "", "", "", ""],
          ...["Thời điểm\nđơn vị\nbắt đầu\nđóng BHXH", "Thời điểm\nđơn vị\nkết thúc\nđóng BHXH", "Ghi chú"],
        ],
        [
          ...blanks(7),
          ...["Nhà\nquản\nlý", "Chuyên\nmôn\nkỹ\nthuật\nbậc\ncao", "Chuyên\nmôn\nkỹ\nthuật\nbậc\ntrung", "Khác"],
          ...["Hệ số\nmức lương", "Phụ cấp", "", "", "", "", "", ""],
          ...[
            ...["Ngày\nbắt đầu\nHĐLĐ\nkhông\nxác định\nthời hạn", "Hiệu lực HĐLĐ\nxác định thời hạn", ""],
            "Hiệu lực HĐLĐ\nkhác",
          ],
        ],
        [
          ...blanks(12),
          ...["Chức vụ", "Thâm\nniên\nvượt\nkhung", "Thâm\nniên\nnghề", "Phụ\ncấp\nlương", "Các\nkhoản\nbổ\nsung"],
          ...[
            ...["Ngày\nbắt\nđầu", "Ngày\nkết\nthúc", "", "Ngày\nbắt\nđầu", "Ngày\nkết\nthúc", "Ngày\nbắt\nđầu"],
            "Ngày\nkết\nthúc",
          ],
        ],
        person(1, TIK, "Nam"),
        person(2, HLEN, "Nữ"),
        ["", "Người lập bảng"],
        ["", "(Ghi rõ họ tên)", "", "", "", "(Ký tên, đóng dấu)"],
      ],
      {
        merges: [
          ...["A", "B", "C", "D", "E", "F", "G", "Y", "Z", "AA"].map((column) => `${column}8:${column}10`),
          ...["H8:K8", "L8:Q8", "R8:S9", "T8:X8", "H9:H10", "I9:I10", "J9:J10", "K9:K10", "L9:L10", "M9:Q9"],
          ...["T9:T10", "U9:V9", "W9:X9"],
        ],
      },
    );
    expect(participantRows(sheet)).toEqual([11, 12]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({
      fullName: "B",
      birthDate: "D",
      sex: "E",
      personalId: "F",
    });
  });

  it(`Mẫu số 02 of a labour survey, numbers by household and by person: ${LABOUR}/6a37468d78a0a219eb0164f40ff1b756fcfa2645/resources/views/admin/dieutra/indanhsachloi.blade.php`, () => {
    const sheet = locateGrid(
      [
        [...blanks(8), "Mẫu số 02"],
        ["Tỉnh: Quảng Bình"],
        ["DANH SÁCH CHI TIẾT NHÂN KHẨU LỖI"],
        [
          ...["TT hộ", "TT", "Họ và tên ", "Ngày tháng năm sinh", "", "Số CCCD/CMND ", "Mã số BHXH/BHYT "],
          ...["Nơi đăng ký thường trú ", "Loại lỗi"],
        ],
        ["", "", "", "Nam", "Nữ"],
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 1, TIK.name, TIK.born, "", TIK.id, TIK.book, "Đăk Ôn", ""],
        ["", 2, HLEN.name, "", HLEN.born, HLEN.id, HLEN.book, "Đăk Ôn", "Thiếu số"],
        [2, 3, AN.name, AN.born, "", AN.id, AN.book, "Đăk Tu", ""],
      ],
      { merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5", "H4:H5", "I4:I5"] },
    );
    expect(participantRows(sheet)).toEqual([7, 8, 9]);
    const table = firstTable(sheet);
    expect(lettersOf(table)).toMatchObject({ fullName: "C", birthDate: "D", sex: "D", personalId: "F" });
    expect(table.rows.map(({ fields }) => [fields.birthDate?.text, fields.sex?.text])).toEqual([
      [TIK.born, "Nam"],
      [HLEN.born, "Nữ"],
      [AN.born, "Nam"],
    ]);
    expect(table.skipped).toMatchObject({ "column-numbers": 1 });
  });

  it(`“Báo cáo chi tiết danh sách đăng ký tìm việc”, one plain header: ${LABOUR}/536e10ec2f53ebf5da550d19be42eec3ed1b0ba2/resources/views/admin/dangkytimviec/bcchitiet.blade.php`, () => {
    const sheet = locateGrid([
      ["BÁO CÁO CHI TIẾT DANH SÁCH ĐĂNG KÝ TÌM VIỆC"],
      [""],
      [
        ...["Stt", "Họ tên", "Ngày sinh", "Số cmnd/cccd", "Địa chỉ đăng ký thường trú", "Trình độ giáo dục"],
        ...["Trình độ CMKT", "Công việc mong muốn"],
      ],
      [1, TIK.name, TIK.born, TIK.id, "Đăk Ôn", "12/12", "Sơ cấp", "Lái xe"],
      [2, HLEN.name, HLEN.born, HLEN.id, "Đăk Tu", "9/12", "", "May"],
    ]);
    expect(participantRows(sheet)).toEqual([4, 5]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({ fullName: "B", birthDate: "C", personalId: "D" });
  });

  it(`C66a-HD, a header of three rows, a row of column letters and groups by kind of leave: ${INSURANCE}/rpt_C66a_HD.aspx`, () => {
    const person = (index: number, { name, book }: typeof TIK) => [
      ...[index, name, book, "Ốm", 4680000, "5 năm", 2, 2, 270000, "01/10/2025", "02/10/2025", ""],
    ];
    const sheet = locateGrid(
      [
        [
          ...[
            ...["STT", "Họ và tên", "Số sổ BHXH", "Điều kiện tính hưởng", "Tiền lương tính hưởng BHXH"],
            "Thời gian đóng BHXH",
          ],
          ...["Số đơn vị đề nghị", "", "", "Từ ngày", "Đến ngày", "Ghi chú"],
        ],
        [...blanks(6), "Số ngày nghỉ", "", "Số tiền "],
        [...blanks(6), "Trong kỳ", "Luỹ kế từ đầu năm"],
        ["A", "B", "C", "D", 1, 2, 3, 4, 5, "E", "E", "E"],
        ["I", "Bản thân ốm ngắn ngày"],
        person(1, TIK),
        person(2, HLEN),
        ["II", "Con ốm"],
        person(1, AN),
        ["", "Tổng cộng", "", "", 14040000, "", 6, 6, 810000],
        [],
        [...blanks(8), "Ngày 10 tháng 10 năm 2025"],
        ["", "Người lập", "", "", "Kế toán trưởng", "", "", "", "Thủ trưởng đơn vị"],
        ["", "  (Ký, họ tên) ", "", "", "  (Ký, họ tên) ", "", "", "", " (Ký, đóng dấu)"],
      ],
      {
        merges: [
          ...["A", "B", "C", "D", "E", "F", "J", "K", "L"].map((column) => `${column}1:${column}3`),
          ...["G1:I1", "G2:H2", "I2:I3"],
        ],
      },
    );
    expect([sheet.role, participantRows(sheet)]).toEqual(["other", []]);
  });
});

describe("published tables of counts are no lists of people", () => {
  it(`Biểu 2B-BTCTW, two tables beside each other by ethnic group: ${PARTY}/300544730c18fa789f4a91e3cc83e9edd11bed2b/Modules/BaoCaoThongKe/Resources/views/mau-bao-cao-excel/2b.blade.php`, () => {
    const heading = ["TT", "Tên dân tộc, tôn giáo", "Đảng viên chia theo dân tộc, tôn giáo", "", "Tỷ lệ (%)"];
    const sheet = locateGrid(
      [
        ["ĐẢNG VIÊN MỚI KẾT NẠP \nChia theo dân tộc và tôn giáo"],
        [...heading, ...heading],
        ["", "", "Tổng số", "Trong đó: nữ", "", "", "", "Tổng số", "Trong đó: nữ"],
        [1, 2, 3, 4, 5, 1, 2, 3, 4, 5],
        ["I", "Dân tộc", 12, 5, 100, 10, "Hrê", 1, 0, 8],
        [1, "Kinh", 4, 2, 33, 11, "Gia Rai", 2, 1, 17],
        [2, "Giẻ Triêng", 7, 3, 58, "II", "Tôn giáo", 3, 1, 25],
        [...blanks(5), "………,ngày…tháng…năm 20…..."],
        [
          " NGƯỜI LẬP BIỂU \n(Ký, ghi rõ họ và tên; số điện thoại di động\nvà cố định liên hệ)",
          ...blanks(4),
          " TRƯỞNG BAN ",
        ],
      ],
      { merges: ["A1:J1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:I2", "J2:J3"] },
    );
    expect([sheet.role, sheet.unread]).toEqual(["other", []]);
  });

  it(`Biểu 0605.N/BNV-TĐKT (Thông tư 2/2023/TT-BNV), numbers of officials: ${AWARDS}/resources/views/BaoCao/TT022023/Mau0605.blade.php`, () => {
    const sheet = locateGrid(
      [
        [" Biểu số: 0605.N/BNV-TĐKT", "Đơn vị báo cáo:"],
        ["Ban hành theo Thông tư số 2/2023/TT-BNV ngày 23/3/2023"],
        ["SỐ LƯỢNG CÔNG CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG CỦA BỘ, BAN, NGÀNH ĐOÀN THỂ TRUNG ƯƠNG"],
        ["Năm..."],
        ["", "Mã số ", "Số lượng (Người)"],
        ["", "", "Tổng số", "Trong đó : Nữ"],
        ["A", "B", 1, 2],
        ["Tổng số", "01", 12, 5],
        ["1. Chia theo độ tuổi"],
        ["- Từ 30 trở xuống", "02", 8, 3],
        ["- Từ 31 đến 40", "03", 4, 2],
        ["2. Chia theo trình độ đào tạo"],
        ["- Sơ cấp", "08", 5, 1],
        ["- Đại học", "11", 7, 4],
      ],
      { merges: ["A5:A6", "B5:B6", "C5:D5"] },
    );
    expect([sheet.role, sheet.unread]).toEqual(["other", []]);
  });
});

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => "");
}
