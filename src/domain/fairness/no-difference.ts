/** The p-value of "no difference at all between the groups": it informs and never decides. */
import { logFactorial } from '../bootstrap/hypergeometric.ts';
import { permutationPValue } from '../bootstrap/permutation-test.ts';
import { homogeneity } from '../statistics/homogeneity.ts';
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

/** Pearson's χ² of equal rates over the groups; 1 where all rates are 0 or all are 1. */
const chiSquare = (rates: readonly Rate[]): number => homogeneity(rates)?.pValue ?? 1;

const isFew = (rates: readonly Rate[]): boolean => {
  const test = homogeneity(rates);
  return test === undefined || test.leastExpected < FEW;
};

/** Choosing k of n, as a logarithm. */
const logChoices = (n: number, k: number): number =>
  logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Differences of quotients that are equal as fractions may differ in their last bits. */
const TIE = 1e-12;

/** What all permutations of two groups give, counted instead of drawn; undefined for fractions of rows. */
function exactPValue([a, b]: readonly Rate[]): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const counts = [a.successes, a.trials, b.successes, b.trials];
  if (!counts.every(Number.isSafeInteger)) return undefined;
  const good = a.successes + b.successes;
  const observed = Math.abs(a.successes / a.trials - b.successes / b.trials) - TIE;
  const all = logChoices(a.trials + b.trials, good);
  let p = 0;
  for (let x = Math.max(0, good - b.trials); x <= Math.min(good, a.trials); x++) {
    if (Math.abs(x / a.trials - (good - x) / b.trials) < observed) continue;
    p += Math.exp(logChoices(a.trials, x) + logChoices(b.trials, good - x) - all);
  }
  return Math.min(1, p);
}

/** Successes, or failures, of two groups up to which all their permutations are counted. */
const MOST_COUNTED = 10_000;

function countedPValue(rates: readonly Rate[]): number | undefined {
  if (rates.length !== 2) return undefined;
  const good = rates.reduce((sum, rate) => sum + rate.successes, 0);
  return good <= MOST_COUNTED ? exactPValue(rates) : undefined;
}

/**
 * For one rate in one stratum with expected counts of at least five: χ² with G − 1 degrees of freedom; of two groups with fewer all
 * permutations are counted. Otherwise, and
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
  const counted = more.length === 0 && isFew(first.rates) ? countedPValue(first.rates) : undefined;
  if (counted !== undefined) return counted;
  const lists = families.map(({ rates }) => rates);
  const groups = lists.reduce((n, rates) => n + rates.length, 0);
  if (groups <= MOST_PERMUTED && (more.length > 0 || isFew(first.rates))) {
    const permuted = permutationPValue(lists, seed, replicates);
    if (permuted !== null) return permuted;
  }
  const values = families.map(({ rates }) => chiSquare(rates));
  // A loop: tens of thousands of control levels are too many arguments for a spread.
  return values.reduce((least, value) => Math.min(least, values.length * value), 1);
}
