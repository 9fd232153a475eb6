import fc from "fast-check";
import { steadyLines } from "../../../src/report-layout/steady-lines";
import { printedTextRoom, textRoom } from "../../../src/report-layout/text-room";
import { points } from "../../../src/report-layout/units";
import { wrapLines } from "../../../src/report-layout/wrap-lines";

const FONT = { sizePt: 14 };
const WIDTH = points(466.5);
const printed = (text: string): string[] => wrapLines(text, FONT, printedTextRoom(WIDTH));
const narrowest = (text: string): string[] => wrapLines(text, FONT, textRoom(WIDTH));

/** Two lines in print, three where letters run 1.5 % wider. */
const UNSTEADY =
  "+ Công văn số 442/UBND-VHXH ngày 16/10/2025 của UBND xã Đăk Long về khóa bồi dưỡng kỹ năng số " +
  "trực tuyến trên Cổng Bình dân học vụ số tỉnh Quảng Ngãi.";

test("a paragraph whose last line is nearly full takes as many lines in print as on the narrowest screen", () => {
  const more = " cho người dân ở chín thôn trên địa bàn xã trong tháng 10 và tháng 11 năm nay";
  const indented = Array.from(more, (_, end) => `\u2003\u2003\u2002${UNSTEADY}${more.slice(0, end)}`);
  const unsteady = indented.filter((text) => printed(text).length !== narrowest(text).length);
  expect(unsteady.length).toBeGreaterThan(0);
  for (const text of unsteady) {
    const held = steadyLines(text, FONT, WIDTH);
    expect(printed(held)).toHaveLength(narrowest(held).length);
  }
});

test("only spaces change, at most two of them, and a paragraph that is steady stays as it is", () => {
  const words = fc.array(fc.stringMatching(/^[a-zđưởáà]{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(" ");
      const held = steadyLines(text, FONT, WIDTH);
      expect(held.replaceAll("\u00a0", " ")).toBe(text);
      expect(held.split("\u00a0").length).toBeLessThanOrEqual(3);
      if (printed(text).length === narrowest(text).length) expect(held).toBe(text);
    }),
  );
});
