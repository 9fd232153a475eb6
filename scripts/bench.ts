/**
 * How long the whole analysis takes, as rows a second and as a ratio to a plain loop over the same cells in the same
 * process: machines differ and are noisy, the ratio travels. Not a test and never part of CI.
 */
import { analyse } from "../src/app/analyse";
import type { CellValue } from "../src/sheet/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../src/sheet/snapshot";
import { makeRandom } from "./sample/random";

const SIZES = [1_000, 10_000, 50_000];
const ROUNDS = 5;
const HEADINGS = ["Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Số điện thoại", "Thôn", "Khóa học"];
const FAMILY = ["Nguyễn Văn", "Trần Thị", "Lê Minh", "A", "Y", "Hoàng Thị"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Hoa", "Khánh", "Lan", "Minh", "Nam", "Thiên", "Vinh", "Xuân"];

function book(rows: number): WorkbookSnapshot {
  const { between, pick, chance } = makeRandom(7);
  const digits = (count: number): string => String(between(0, 10 ** count - 1)).padStart(count, "0");
  const people = Array.from({ length: rows }, (): CellValue[] => {
    const year = between(1950, 2004);
    const isMan = chance(0.5);
    const century = year < 2000 ? 0 : 2;
    const id = `062${isMan ? century : century + 1}${String(year % 100).padStart(2, "0")}${digits(6)}`;
    const birth = `${between(1, 28)}/${between(1, 12)}/${year}`;
    const name = `${pick(FAMILY)} ${pick(GIVEN)}`;
    return [name, birth, isMan ? "Nam" : "Nữ", id, `09${digits(8)}`, `Thôn ${between(1, 9)}`, "K1"];
  });
  const info = [
    ["Số liệu tính đến ngày", "18/11/2025"],
    ["Dân số", 1_000_000],
    ["Người trong độ tuổi trưởng thành", 600_000],
  ];
  const hamlets = Array.from({ length: 9 }, (_, index): CellValue[] => [`Thôn ${index + 1}`]);
  const lists = Array.from({ length: 10 }, (_, index) =>
    sheet(`Danh sách ${index + 1}`, [HEADINGS, ...people.slice((index * rows) / 10, ((index + 1) * rows) / 10)]),
  );
  return {
    sheets: [sheet("Thông tin", info), sheet("Địa bàn", [["Thôn"], ...hamlets]), ...lists],
    date1904: false,
    state: new Map(),
  };
}

function sheet(name: string, values: CellValue[][]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    numberFormats: new Map(),
    fontNames: new Map(),
    formulaCells: new Set(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    isProtected: false,
  };
}

/** Reads every character of every cell once: what no analysis can do without. */
function plainLoop(snapshot: WorkbookSnapshot): number {
  let sum = 0;
  for (const { values } of snapshot.sheets) {
    for (const row of values) {
      for (const value of row) {
        const text = String(value);
        for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
      }
    }
  }
  return sum;
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

for (const rows of SIZES) {
  const snapshot = book(rows);
  const earlier = analyse(snapshot);
  const plain = medianMs(() => plainLoop(snapshot));
  const whole = medianMs(() => analyse(snapshot));
  const again = medianMs(() => analyse(snapshot, { earlier }));
  console.log(
    `${rows} rows: plain loop ${plain.toFixed(1)} ms; analysis ${whole.toFixed(0)} ms ` +
      `(${Math.round(rows / (whole / 1000))} rows/s, ${(whole / plain).toFixed(0)} × plain); ` +
      `again after an edit ${again.toFixed(0)} ms (${(again / whole).toFixed(2)} × analysis)`,
  );
}
