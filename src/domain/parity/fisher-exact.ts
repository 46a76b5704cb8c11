import type { Rate } from '../statistics/rate.ts';

/** Probabilities closer than this count as equal, as in R's `fisher.test`: two tables may tie exactly. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of equal rates, two-sided: the probability, given both margins, of a table that is at most as
 * likely as the one seen (`scipy.stats.fisher_exact`, R's `fisher.test`). Whole counts; 1 where a margin is empty.
 * Takes as many steps as the smallest margin has rows.
 */
export function fisherExact(a: Rate, b: Rate): number {
  const successes = a.successes + b.successes;
  const total = a.trials + b.trials;
  const least = Math.max(0, successes - b.trials);
  const most = Math.min(a.trials, successes);
  if (least >= most) return 1;
  // Relative to the mode, so that nothing overflows; what underflows is 0 to the last bit of the sum.
  const mode = Math.floor(((a.trials + 1) * (successes + 1)) / (total + 2));
  const below = b.trials - successes;
  const up = (x: number): number =>
    ((a.trials - x) * (successes - x)) / ((x + 1) * (below + x + 1));
  const weights = new Float64Array(most - least + 1);
  weights[mode - least] = 1;
  for (let x = mode; x < most; x++) weights[x + 1 - least] = (weights[x - least] ?? 0) * up(x);
  for (let x = mode; x > least; x--) weights[x - 1 - least] = (weights[x - least] ?? 0) / up(x - 1);
  const limit = (weights[a.successes - least] ?? 0) * TIE;
  let sum = 0;
  let tail = 0;
  for (const weight of weights.toSorted()) {
    sum += weight;
    if (weight <= limit) tail = sum;
  }
  return Math.min(1, tail / sum);
}
