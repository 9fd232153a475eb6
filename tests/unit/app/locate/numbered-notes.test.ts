import { firstTable, locateGrid, participantRows } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD"];
const TIK = ["A Tik", "05/03/1990", "Nam", "062090001234"];
const HLEN = ["Y Hlen", "25/12/1985", "Nữ", "062185001235"];
const LIST = [
  [1, ...TIK],
  [2, ...HLEN],
];
const NOTES = [
  [1, "Danh sách do đơn vị quản lý người học lập"],
  [2, "Khi thẻ hỏng do in sai nội dung, đơn vị lập danh sách kèm theo thẻ cũ"],
  ["", " và công văn đề nghị"],
  ["3.", "Nộp bản gốc"],
];

function rowsOf(body: Grid): number[] {
  return participantRows(locateGrid([HEADINGS, ...body]));
}

describe("numbered sentences are no participants", () => {
  test.each(["Ghi chú :", "Ghi chú", "Lưu ý:", "* Ghi chú"])("below the line of notes %j", (line) => {
    expect(rowsOf([...LIST, [line], ...NOTES])).toEqual([2, 3]);
    expect(rowsOf([...LIST, [], ["", line], ...NOTES])).toEqual([2, 3]);
  });

  test("below a signature, whose words and signer stay out with them", () => {
    const signature = [["", "( Ký, ghi rõ họ tên)"], [], ["", "Phạm Thị Biểu"], []];
    const table = firstTable(locateGrid([HEADINGS, ...LIST, ["", "NGƯỜI LẬP BIỂU"], ...signature, ...NOTES]));
    expect(table.rows.map(({ ref }) => ref.row)).toEqual([2, 3]);
    expect(rowsOf([...LIST, ...signature, ["Ghi chú :"], ...NOTES])).toEqual([2, 3]);
    expect(rowsOf([...LIST, ...signature, ...NOTES])).toEqual([2, 3]);
  });

  test("in a list that numbers nobody", () => {
    const people = [
      ["", ...TIK],
      ["", ...HLEN],
    ];
    expect(rowsOf([...people, ["Ghi chú:"], ...NOTES])).toEqual([2, 3]);
  });
});

describe("numbered names below a line of notes are participants", () => {
  test.each([
    "Y Dứa",
    "A",
    "Y A",
    "Nguyễn Văn An",
    "NGUYỄN THỊ HOÀNG ANH",
    "nguyễn văn an",
    "Nguyễn thị mai",
    "Y hlen niê",
    "Nguyễn Văn An (chưa có căn cước, đang làm lại)",
    "Nguyễn Văn An, chưa có căn cước công dân",
  ])("%j, with numbers that begin anew", (name) => {
    expect(rowsOf([...LIST, ["Ghi chú: danh sách bổ sung"], [1, name]])).toEqual([2, 3, 5]);
  });

  test("whatever they are called, with numbers that go on or anything of a person", () => {
    const name = "Hoàng kim ngân hà";
    expect(rowsOf([...LIST, ["Ghi chú: các em đi học xa"], [3, name], [4, name]])).toEqual([2, 3, 5, 6]);
    expect(rowsOf([...LIST, ["Ghi chú: các em đi học xa"], [1, name, "", "Nữ"]])).toEqual([2, 3, 5]);
    expect(rowsOf([...LIST, ["Ghi chú: các em đi học xa"], [1, name, 1990]])).toEqual([2, 3, 5]);
  });

  test("and all of a list that its title stands over", () => {
    expect(
      rowsOf([
        ["", "Danh sách thôn 2"],
        [1, "Hoàng kim ngân hà"],
        [2, "Y Dứa"],
        [3, "A"],
      ]),
    ).toEqual([3, 4, 5]);
  });

  test("and sentences in a list without notes", () => {
    expect(rowsOf([...LIST, [1, "Chưa rõ tên người học"]])).toEqual([2, 3, 4]);
  });
});
