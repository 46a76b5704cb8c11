/** The p-value of "no difference at all between the groups": it informs and never decides. */
import { permutationPValue } from '../bootstrap/permutation-test.ts';
import { chiSquareUpperTail } from '../statistics/chi-square.ts';
import type { Rate } from '../statistics/rate.ts';
import type { Family } from './family.ts';

/** What resampling needs. */
export interface Resampling {
  readonly seed: number;
  readonly replicates: number;
}

/** Below this expected count Pearson's χ² is not trusted (W. G. Cochran 1954, Biometrics 10:417). */
const FEW = 5;
/** With more groups over all families permuting takes longer than it is worth for a number that only informs. */
const MOST_PERMUTED = 400;

function pooledRate(rates: readonly Rate[]): number {
  const trials = rates.reduce((sum, rate) => sum + rate.trials, 0);
  return rates.reduce((sum, rate) => sum + rate.successes, 0) / trials;
}

/** Pearson's χ² of equal rates over the groups; 1 where all rates are 0 or all are 1, null for one group. */
function homogeneity(rates: readonly Rate[]): number | null {
  if (rates.length < 2) return null;
  const pooled = pooledRate(rates);
  if (pooled === 0 || pooled === 1) return 1;
  const statistic = rates.reduce((sum, rate) => {
    const d = rate.successes - rate.trials * pooled;
    return sum + (d * d) / (rate.trials * pooled * (1 - pooled));
  }, 0);
  return chiSquareUpperTail(statistic, rates.length - 1);
}

function isFew(rates: readonly Rate[]): boolean {
  const pooled = pooledRate(rates);
  return rates.some(({ trials }) => trials * Math.min(pooled, 1 - pooled) < FEW);
}

/**
 * For one rate in one stratum with expected counts of at least five: χ² with G − 1 degrees of freedom. Otherwise, and
 * for equalized odds, by permuting the groups within each family (for true and false positive rates: within each
 * label), the largest difference over all families against its own permutations. Where rows cannot be permuted (weights,
 * expected predictions, hundreds of groups): χ² times the number of families (Bonferroni). Null where there are not two groups.
 */
export function noDifferencePValue(
  families: readonly Family[],
  { seed, replicates }: Resampling,
): number | null {
  const [first, ...more] = families;
  if (first === undefined || families.some(({ rates }) => rates.length < 2)) return null;
  const lists = families.map(({ rates }) => rates);
  const groups = lists.reduce((n, rates) => n + rates.length, 0);
  if (groups <= MOST_PERMUTED && (more.length > 0 || isFew(first.rates))) {
    const permuted = permutationPValue(lists, seed, replicates);
    if (permuted !== null) return permuted;
  }
  const values = families.map(({ rates }) => homogeneity(rates) ?? 1);
  // A loop: tens of thousands of control levels are too many arguments for a spread.
  return values.reduce((least, value) => Math.min(least, values.length * value), 1);
}
