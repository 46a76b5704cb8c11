/** The standard normal distribution, accurate to the last digit or two of a double. */

const SQRT_2PI = 2.5066282746310002;

/** Coefficients from the highest power down. A loop, as this is where the time of a judgement goes. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** Density φ(x). */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / SQRT_2PI;
}

// Rational Chebyshev approximations: W. J. Cody (1969), Mathematics of Computation 23:631, in the scaling for Φ of
// ACM Algorithm 715 (Cody 1993). `numerator/denominator` of |x| <= 0.66291, <= 5.65685, and beyond (in 1/x²).
const CENTRE = {
  numerator: [
    0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
    18154.981253343561249,
  ],
  denominator: [
    1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
  ],
} as const;
const MIDDLE = {
  numerator: [
    1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
    597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
    9842.7148383839780218,
  ],
  denominator: [
    1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
    18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
  ],
} as const;
const TAIL = {
  numerator: [
    0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
    0.001421619193227893466, 2.9112874951168792e-5,
  ],
  denominator: [
    1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
    7.29751555083966205e-5,
  ],
} as const;

/** exp(−y²/2) without the rounding error of y²: y is split at sixteenths (Cody). */
function gaussian(y: number): number {
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-head * head * 0.5) * Math.exp(-(y - head) * (y + head) * 0.5);
}

/** 1 − Φ(y) for y > 0.66. */
function upperTail(y: number): number {
  if (y <= 5.656854249492381) {
    return gaussian(y) * (polynomial(y, MIDDLE.numerator) / polynomial(y, MIDDLE.denominator));
  }
  const s = 1 / (y * y);
  const correction = (s * polynomial(s, TAIL.numerator)) / polynomial(s, TAIL.denominator);
  return (gaussian(y) * (1 / SQRT_2PI - correction)) / y;
}

/** Distribution function Φ(x); absolute error below 1e-15, relative error below 1e-14 in the lower tail. */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) {
    const s = x * x;
    return 0.5 + (x * polynomial(s, CENTRE.numerator)) / polynomial(s, CENTRE.denominator);
  }
  if (y > 38.6) return x > 0 ? 1 : 0;
  const tail = upperTail(y);
  return x > 0 ? 1 - tail : tail;
}

// PPND16 of M. J. Wichura (1988), Algorithm AS 241, Applied Statistics 37:477; relative accuracy about 1e-16.
const WICHURA = {
  centre: [
    [
      2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
      13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ],
    [
      5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
      5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
    ],
  ],
  middle: [
    [
      7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
      1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
      1.42343711074968357734,
    ],
    [
      1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
      0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
      1,
    ],
  ],
  tail: [
    [
      2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
      0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
      6.6579046435011037772,
    ],
    [
      2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
      7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
      0.59983220655588793769, 1,
    ],
  ],
} as const;

const ratio = (
  x: number,
  [above, below]: readonly [readonly number[], readonly number[]],
): number => polynomial(x, above) / polynomial(x, below);

/** Quantile Φ⁻¹(p) for p in [0, 1]; ±Infinity at the ends, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, WICHURA.centre);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const size = r <= 5 ? ratio(r - 1.6, WICHURA.middle) : ratio(r - 5, WICHURA.tail);
  return q < 0 ? -size : size;
}
