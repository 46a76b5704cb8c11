import { binomialProbability } from '../statistics/binomial.ts';

/** P(X = x) good ones among `draws` from `total` of which `good` are good: three binomials, as in R's `dhyper`. */
function probability(x: number, total: number, good: number, draws: number): number {
  const p = draws / total;
  return (
    (binomialProbability(x, good, p) * binomialProbability(draws - x, total - good, p)) /
    binomialProbability(draws, total, p)
  );
}

/**
 * A hypergeometric number from one uniform `u` in [0, 1): inversion outward from the mode, so that time grows with the
 * standard deviation. Whole numbers, 0 ≤ good ≤ total, 0 ≤ draws ≤ total.
 */
export function hypergeometric(u: number, total: number, good: number, draws: number): number {
  const least = Math.max(0, draws - (total - good));
  const most = Math.min(draws, good);
  if (least === most) return least;
  const mode = Math.floor(((draws + 1) * (good + 1)) / (total + 2));
  let low = Math.min(most, Math.max(least, mode));
  let high = low;
  let pLow = probability(low, total, good, draws);
  let pHigh = pLow;
  let rest = u - pLow;
  while (rest >= 0 && (low > least || high < most)) {
    if (high < most) {
      const odds = ((good - high) * (draws - high)) / (high + 1);
      pHigh *= odds / (total - good - draws + high + 1);
      high++;
      rest -= pHigh;
      if (rest < 0) return high;
    }
    if (low > least) {
      const odds = (low * (total - good - draws + low)) / (good - low + 1);
      pLow *= odds / (draws - low + 1);
      low--;
      rest -= pLow;
      if (rest < 0) return low;
    }
    // What rounding has left over belongs to no number: both tails are below the smallest double.
    if (pLow < 1e-300 && pHigh < 1e-300) return mode;
  }
  return rest < 0 ? low : mode;
}
