/** An axis of a chart: from its least to its greatest value. */
export type AxisRange = readonly [number, number];

/** Where a value stands on an axis, in percent of its length. */
export type Place = (value: number) => string;

/** Round steps (1, 2, 5 × 10ⁿ) that give at most six marks over the range. */
function axisStep(range: number): number {
  const rough = range / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** Values to mark, ascending, all inside the range. */
export function axisMarks([from, to]: AxisRange): readonly number[] {
  const step = axisStep(to - from);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step).filter(
    (mark) => mark <= to,
  );
}

/** The places of an axis. */
export function placesOn([from, to]: AxisRange): Place {
  return (value) => `${Number((((value - from) / (to - from)) * 100).toFixed(3))}%`;
}

/** A number beside an axis. */
export const axisNumber = (value: number): string => String(Number(value.toPrecision(6)));
