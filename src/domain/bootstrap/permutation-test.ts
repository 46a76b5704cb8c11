/**
 * The permutation test of "no difference at all": group membership is shuffled within each family and the largest
 * difference of rates compared with the observed one. It tests a question that is not the gate's; it informs and never
 * decides.
 */
import type { Rate } from '../statistics/rate.ts';
import { hypergeometric } from './hypergeometric.ts';
import { Mt19937 } from './mt19937.ts';

/** Permutations, where nothing is said. */
export const DEFAULT_PERMUTATIONS = 2000;

/** Permutations that reach the observed statistic after which more would only sharpen a p-value that is no small one. */
const ENOUGH = 100;

/** Differences of quotients that are equal as fractions may differ in their last bits. */
const TIE = 1e-12;

/** Groups of one family, the largest last: it takes what the others left. */
interface Margins {
  readonly trials: Float64Array;
  readonly total: number;
  readonly successes: number;
}

function marginsOf(rates: readonly Rate[]): Margins {
  const trials = Float64Array.from(rates, (rate) => rate.trials).sort();
  return {
    trials,
    total: trials.reduce((sum, n) => sum + n, 0),
    successes: rates.reduce((sum, rate) => sum + rate.successes, 0),
  };
}

function observedSpread(rates: readonly Rate[]): number {
  let [least, most] = [1, 0];
  for (const { successes, trials } of rates) {
    least = Math.min(least, successes / trials);
    most = Math.max(most, successes / trials);
  }
  return most - least;
}

/** Whether the spread of a permuted family reaches `bar`: its successes are dealt to the groups at random. */
function reaches({ trials, total, successes }: Margins, bar: number, random: Mt19937): boolean {
  let [least, most] = [1, 0];
  let [items, good] = [total, successes];
  const last = trials.length - 1;
  for (let i = 0; i <= last; i++) {
    const size = trials[i] ?? 0;
    const found = i === last ? good : hypergeometric(random, good, items, size);
    items -= size;
    good -= found;
    const rate = found / size;
    if (rate < least) least = rate;
    if (rate > most) most = rate;
    if (most - least >= bar) return true;
  }
  return false;
}

const isWhole = ({ successes, trials }: Rate): boolean =>
  Number.isSafeInteger(successes) && Number.isSafeInteger(trials);

/**
 * The p-value (1 + permutations that reach the observed statistic) / (permutations + 1) of the largest difference of two
 * groups' rates over all families (Phipson and Smyth 2010: exact, never 0); when the hundredth permutation reaches it, 100
 * divided by those made so far (Besag & Clifford 1991, Biometrika 78:301, as valid). A family are the groups of one rate in one
 * control level; equalized odds has two, true positives among positives and false positives among negatives, whose rows
 * are disjoint, so that each is permuted within its label. Groups without trials are left out. The same seed (a whole
 * number from 0 to 2^32 - 1) gives the same value. Null when no family has two groups, and for fractions of rows
 * (weights, expected predictions), which cannot be dealt.
 */
export function permutationPValue(
  families: readonly (readonly Rate[])[],
  seed: number,
  permutations: number = DEFAULT_PERMUTATIONS,
): number | null {
  const compared = families
    .map((rates) => rates.filter(({ trials }) => trials > 0))
    .filter((rates) => rates.length >= 2);
  if (compared.length === 0 || !compared.every((rates) => rates.every(isWhole))) return null;
  const bar = compared.reduce((most, rates) => Math.max(most, observedSpread(rates)), 0) - TIE;
  const margins = compared.map(marginsOf);
  const random = new Mt19937(seed);
  let reached = 0;
  for (let i = 1; i <= permutations; i++) {
    if (!margins.some((family) => reaches(family, bar, random))) continue;
    reached += 1;
    if (reached === ENOUGH) return ENOUGH / i;
  }
  return (1 + reached) / (permutations + 1);
}
