/**
 * Arithmetic on sums of two doubles, 106 significant bits (Dekker 1971, "A floating-point technique for extending the
 * available precision"; Knuth, TAOCP 2, §4.2.2). Sums kept so do not depend on the order of their terms: what is lost
 * is far below the last bit of the double that they are rounded to in the end.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

const splitter = 2 ** 27 + 1;

/** What rounding `a * b` to `product` lost, exactly. For |a|, |b| below 2^996. */
export function productError(a: number, b: number, product: number): number {
  const wideA = splitter * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = splitter * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** What rounding `a + b` to `sum` lost, exactly. */
export function sumError(a: number, b: number, sum: number): number {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

/** Adds `high + low` to the sum at `cells[at]`, `cells[at + 1]`. */
export function accumulate(cells: Float64Array, at: number, high: number, low: number): void {
  const before = cells[at] ?? 0;
  const sum = before + high;
  const lost = (cells[at + 1] ?? 0) + (sumError(before, high, sum) + low);
  const rounded = sum + lost;
  cells[at] = rounded;
  cells[at + 1] = lost - (rounded - sum);
}

/** `a * b`. */
export function times(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a.high * b.high;
  const lost = productError(a.high, b.high, product) + (a.high * b.low + a.low * b.high);
  return settled(product, lost);
}

/** `a - b`. */
export function minus(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const sum = a.high - b.high;
  return settled(sum, sumError(a.high, -b.high, sum) + (a.low - b.low));
}

/** `a / b`. */
export function over(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const quotient = a.high / b.high;
  const rest = minus(a, times(b, { high: quotient, low: 0 }));
  return settled(quotient, rest.high / b.high);
}

function settled(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return { high: sum, low: low - (sum - high) };
}
