import { firstTable, lettersOf, locateGrid, participantRows } from "../../../support/locate-grid";

/** Layouts as communes and schools print them; the people are invented. */
describe("tables as they are printed in real life", () => {
  it("a letterhead, a title over the list, a header of two rows and a row of column numbers", () => {
    const sheet = locateGrid(
      [
        ["ỦY BAN NHÂN DÂN", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["XÃ ĐĂK LONG", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH SÁCH HỌC VIÊN LỚP “BÌNH DÂN HỌC VỤ SỐ”"],
        ["(Kèm theo Báo cáo số    /BC-UBND ngày    tháng    năm 2025)"],
        ["TT", "Họ và tên", "Năm sinh", "", "Số CCCD", "Nơi ở", "Ghi chú"],
        ["", "", "Nam", "Nữ"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        [1, "A Tik", 1990, "", "062090001234", "Đăk Ôn", ""],
        [2, "Y Hlen", "", 1985, "062185001235", "Đăk Tu", "vắng"],
        ["", "Tổng cộng: 02 người", 1, 1],
      ],
      { merges: ["A1:D1", "E1:G1", "A4:G4", "A5:G5", "A6:A7", "B6:B7", "C6:D6", "E6:E7", "F6:F7", "G6:G7"] },
    );
    const table = firstTable(sheet);
    expect(participantRows(sheet)).toEqual([9, 10]);
    expect([table.headerTop + 1, table.headerBottom + 1]).toEqual([6, 7]);
    expect(lettersOf(table)).toEqual({ fullName: "B", birthDate: "C", sex: "C", personalId: "E", hamlet: "F" });
    expect(table.rows.map(({ fields }) => [fields.birthDate?.number, fields.sex?.text])).toEqual([
      [1990, "Nam"],
      [1985, "Nữ"],
    ]);
    expect(table.skipped).toMatchObject({ "column-numbers": 1, subtotal: 1 });
  });

  it("“Trong đó” over marks that are no fields of ours", () => {
    const sheet = locateGrid(
      [
        ["STT", "Họ tên", "Ngày sinh", "Trong đó", "", "", "CCCD", "Thôn"],
        ["", "", "", "Nữ", "DTTS", "Hộ nghèo"],
        [1, "A Tik", "05/03/1990", "", "x", "", "062090001234", "Đăk Ôn"],
        [2, "Y Hlen", "25/12/1985", "x", "x", "x", "062185001235", "Đăk Tu"],
        ["Cộng", 2, "", 1, 2, 1],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2", "H1:H2"] },
    );
    expect(participantRows(sheet)).toEqual([3, 4]);
    expect(lettersOf(firstTable(sheet))).toEqual({
      fullName: "B",
      birthDate: "C",
      sexFemale: "D",
      personalId: "G",
      hamlet: "H",
    });
  });

  it("a sub-total after every hamlet and the whole total in the middle of the sheet", () => {
    const sheet = locateGrid([
      ["TT", "HỌ VÀ TÊN", "NGÀY, THÁNG, NĂM SINH", "SỐ ĐỊNH DANH CÁ NHÂN", "GHI CHÚ"],
      ["I", "Thôn Đăk Ôn"],
      [1, "A Tik", "05/03/1990", "062090001234", ""],
      ["", "Cộng thôn Đăk Ôn", "", "", "01 người"],
      ["II", "Thôn Đăk Tu"],
      [1, "Y Hlen", "25/12/1985", "062185001235", ""],
      [2, "A Kiểu", "2001", "062201001236", "mới"],
      ["", "Cộng:", "", "", 2],
      ["", "TỔNG CỘNG (I+II)", "", "", 3],
      ["III", "Thôn 11"],
      [1, "Y Dứa", "01/01/1999", "062199001237", "bổ sung"],
    ]);
    expect(participantRows(sheet)).toEqual([3, 6, 7, 11]);
    expect(firstTable(sheet).rows.map(({ sheetHamlet }) => sheetHamlet)).toEqual([
      "Đăk Ôn",
      "Đăk Tu",
      "Đăk Tu",
      "Thôn 11",
    ]);
  });

  it("a name in two columns under one heading, headings in capitals with line breaks, a second page", () => {
    const header = ["STT", "HỌ VÀ TÊN\nHỌC VIÊN", "", "NGÀY\nSINH", "SỐ\nCCCD", "ĐIỆN\nTHOẠI"];
    const sheet = locateGrid(
      [
        ["DANH SÁCH THÔN ĐĂK ÔN"],
        header,
        [1, "Nguyễn Văn", "An", "05/03/1990", "062090001234", "0912345678"],
        [2, "A", "Tik", "25/12/1985", "062085001235", ""],
        ["Trang 1/2"],
        ["DANH SÁCH THÔN ĐĂK ÔN"],
        header,
        [3, "Y Dứa", "Niêng", "01/01/1999", "062199001237", "0987654321"],
      ],
      { merges: ["B2:C2", "B7:C7", "A1:F1", "A6:F6"] },
    );
    expect(participantRows(sheet)).toEqual([3, 4, 8]);
    expect(lettersOf(firstTable(sheet))).toEqual({
      familyName: "B",
      givenName: "C",
      birthDate: "D",
      personalId: "E",
      phone: "F",
    });
    expect(firstTable(sheet).skipped).toMatchObject({ "repeated-header": 1 });
  });

  it("the foot: a total in words, notes, place and date, posts and signers beside each other", () => {
    const sheet = locateGrid([
      ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Thôn"],
      [1, "A Tik", "05/03/1990", "Nam", "062090001234", "Đăk Ôn"],
      [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235", "Đăk Tu"],
      ["Tổng số: 02 học viên (Bằng chữ: Hai học viên)."],
      ["Danh sách này có 02 người./."],
      ["", "", "", "", "Đăk Long, ngày 10 tháng 10 năm 2025"],
      ["", "NGƯỜI LẬP BIỂU", "", "", "KT. CHỦ TỊCH"],
      ["", "", "", "", "PHÓ CHỦ TỊCH"],
      ["", "(Ký, họ tên)", "", "", "(Ký tên, đóng dấu)"],
      [],
      ["", "Trần Thị Lập", "", "", "A Ký"],
    ]);
    expect(participantRows(sheet)).toEqual([2, 3]);
  });

  it("a sheet typed in .VnTime from its title to its foot", () => {
    const sheet = locateGrid(
      [
        ["Danh s¸ch th«n §¨k ¤n"],
        ["STT", "Hä vµ tªn", "Ngµy sinh", "Giíi tÝnh", "CCCD"],
        [1, "NguyÔn V¨n An", "05/03/1990", "Nam", "062090001234"],
        ["", "Céng: 1 ng\u00adêi"],
        [2, "TrÇn ThÞ BÝch", "25/12/1985", "N÷", "062185001235"],
        ["", "Tæng céng: 2 ng\u00adêi"],
        ["", "Ng\u00adêi lËp biÓu", "", "Tr\u00adëng th«n"],
        [],
        ["", "Lª ThÞ LËp", "", "A Tik"],
      ],
      { fonts: { A: ".VnTime", B: ".VnTime", C: ".VnTime", D: ".VnTime" } },
    );
    expect(participantRows(sheet)).toEqual([3, 5]);
    expect(firstTable(sheet).rows.map(({ sheetHamlet }) => sheetHamlet)).toEqual(["Đăk Ôn", "Đăk Ôn"]);
    expect(firstTable(sheet).skipped).toMatchObject({ subtotal: 2, signature: 2 });
  });

  it("headings that tell nothing but the name, over columns known by what they hold", () => {
    const people = ["An", "Bình", "Chi", "Dung"].map((name, index) => [
      index + 1,
      `Nguyễn Thị ${name}`,
      `0${index + 1}/03/198${index}`,
      `06218${index}00123${index}`,
      "Đăk Tu",
    ]);
    const sheet = locateGrid([["STT", "Họ và tên", "", "Thông tin 2", "Thông tin 3"], ...people]);
    expect(participantRows(sheet)).toEqual([2, 3, 4, 5]);
    const table = firstTable(sheet);
    expect(lettersOf(table)).toEqual({ fullName: "B", birthDate: "C", personalId: "D", hamlet: "E" });
    expect(table.columns.map(({ reason }) => reason)).toEqual(["heading", "content", "content", "content"]);
  });

  it("names beside telephones and units are no list of learners", () => {
    const contacts = ["An", "Bình", "Chi", "Dung"].map((name, index) => [
      `Nguyễn Thị ${name}`,
      `091234567${index}`,
      "Đăk Tu",
      "x",
    ]);
    expect(locateGrid([["Họ và tên", "Liên lạc khi cần", "", ""], ...contacts]).role).toBe("other");
  });

  it.each([
    ["with an empty row in it", ["A1:A4", "B1:B4", "C1:C4", "D1:E2", "D3:D4", "E3:E4", "F1:F4"], true],
    ["with a line of groups in each row", ["A1:A4", "B1:B4", "C1:C4", "D1:E1", "D2:E2", "D3:E3", "F1:F4"], false],
  ])("a header of four rows %s, and the row of column numbers under it", (_name, merges, isEmpty) => {
    const sheet = locateGrid(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Nơi khám", "", "CCCD"],
        isEmpty ? [] : ["", "", "", "Nơi đăng ký", ""],
        isEmpty ? ["", "", "", "Tỉnh", "Bệnh viện"] : ["", "", "", "Lần đầu", ""],
        isEmpty ? [] : ["", "", "", "Tỉnh", "Bệnh viện"],
        [1, 2, 3, 4, 5, 6],
        [1, "A Tik", "05/03/1990", "Kon Tum", "Trạm Y tế", "062090001234"],
        [2, "Y A", "", "", "", ""],
      ],
      { merges },
    );
    expect(participantRows(sheet)).toEqual([6, 7]);
    expect(lettersOf(firstTable(sheet))).toEqual({ fullName: "B", birthDate: "C", personalId: "F" });
    expect(firstTable(sheet).skipped).toMatchObject({ "column-numbers": 1 });
  });

  it("a list of names and little else under a header of three rows loses none of them", () => {
    const sheet = locateGrid(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Liên hệ", ""],
        ["", "", "", "SĐT", "Thôn"],
        ["", "A"],
        ["", "Y A", "", "", "Đăk Ôn"],
        ["", "A Tik", "1990", "0912345678", "Đăk Ôn"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
    );
    expect(participantRows(sheet)).toEqual([3, 4, 5]);
  });
});
