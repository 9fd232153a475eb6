import { percentOf } from "../../../../src/domain/indicators/percent";

describe("percentOf", () => {
  it.each([
    [596, 3713, 16.1, "16,1%"],
    [596, 6814, 8.7, "8,7%"],
    [23, 80, 28.8, "28,8%"],
    [1, 1, 100, "100%"],
    [0, 7, 0, "0%"],
    [12, 1, 1200, "1.200%"],
    [5, 0, null, "–"],
    [5, null, null, "–"],
  ])("%s of %s prints half up with one decimal at most", (numerator, denominator, percent, text) => {
    expect(percentOf(numerator, denominator)).toEqual({ percent, text });
  });

  it("is half up on the exact fraction for every fraction up to 400, where toFixed is wrong for some", () => {
    let toFixedWrong = 0;
    for (let denominator = 1; denominator <= 400; denominator += 1) {
      for (let numerator = 0; numerator <= denominator; numerator += 1) {
        const exact = (2000n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
        const { percent, text } = percentOf(numerator, denominator);
        if (percent !== Number(exact) / 10) throw new Error(`${numerator}/${denominator}`);
        if (text !== `${String(percent).replace(".", ",")}%`) throw new Error(text);
        if (Number(((numerator / denominator) * 100).toFixed(1)) !== percent) toFixedWrong += 1;
      }
    }
    expect(toFixedWrong).toBeGreaterThan(0);
  });
});
