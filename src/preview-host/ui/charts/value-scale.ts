/** A value axis with round steps that spans all values and zero. */
export interface ValueScale {
  least: number;
  most: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 6;

export function valueScale(values: readonly number[]): ValueScale {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const span = high - low || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / MOST_TICKS));
  const step = (STEPS.find((factor) => span / (factor * magnitude) <= MOST_TICKS) ?? 10) * magnitude;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: first * step, most: last * step, ticks };
}
