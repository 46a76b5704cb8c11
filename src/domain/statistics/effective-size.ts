/** Weighted rows as so many unweighted ones: the size that carries the sampling error of a weighted rate. */
import type { Rate } from './rate.ts';
import type { Shortage } from './shortage.ts';

/** A rate of weighted rows of one group: `successes` are of the rows that succeed, `trials` of the whole denominator. */
export interface WeightedRate {
  /** Numbers of rows. */
  readonly rows: Rate;
  /** Σw. */
  readonly sums: Rate;
  /** Σw². */
  readonly squares: Rate;
}

/** Rows of a denominator below which the level is not known to hold with weights. */
const LEAST_WEIGHTED_ROWS = 100;

/** Weights whose Kish size falls short of the rows by less than this share differ by rounding only. */
const ROUNDING = 1e-9;

/** Effective successes, or failures, of a group below which their weights are also judged by those of the other groups. */
const FEW = 30;

/** What the rows with one outcome weigh: Σw²/Σw, the weight of the row that a unit of weight belongs to. */
interface Outcome {
  /** Kish's effective number of them. */
  readonly size: number;
  readonly weight: number;
}

const failuresOf = ({ successes, trials }: Rate): number => Math.max(0, trials - successes);

function outcome(sum: number, squares: number): Outcome {
  return sum > 0 && squares > 0
    ? { size: sum ** 2 / squares, weight: squares / sum }
    : { size: 0, weight: 0 };
}

const outcomesOf = ({ sums, squares }: WeightedRate): readonly [Outcome, Outcome] => [
  outcome(sums.successes, squares.successes),
  outcome(failuresOf(sums), failuresOf(squares)),
];

/**
 * How many times more a success weighs than a failure, over all groups: the geometric mean of the groups' quotients, which
 * does not depend on the scale of the weights in any group.
 */
function weightQuotient(groups: readonly WeightedRate[]): number {
  let [sum, total] = [0, 0];
  for (const group of groups) {
    const [success, failure] = outcomesOf(group);
    const size = Math.min(success.size, failure.size);
    if (size <= 0) continue;
    sum += size * Math.log(success.weight / failure.weight);
    total += size;
  }
  return total > 0 ? Math.exp(sum / total) : 1;
}

/** Kish's effective size (Σw)²/Σw² (L. Kish 1965, Survey Sampling, §11.7); at most the number of rows; 0 without weight. */
export function kishSize({ rows, sums, squares }: WeightedRate): number {
  if (!(squares.trials > 0)) return 0;
  return Math.min(rows.trials, sums.trials ** 2 / squares.trials);
}

/** Few rows say little about what such rows weigh: the heavier of them and of what the other outcome leads to expect. */
const heavier = ({ size, weight }: Outcome, expected: number): number =>
  size >= FEW ? weight : Math.max(weight, expected);

/**
 * The size at which a binomial rate has the linearised (Taylor) variance of the ratio Σwy/Σw, in the form that stays
 * defined at rates of 0 and 1.
 */
function linearisedSize(group: WeightedRate, rate: number, quotient: number): number {
  const [success, failure] = outcomesOf(group);
  const ofSuccess = heavier(success, quotient * failure.weight);
  const ofFailure = heavier(failure, success.weight / quotient);
  return group.sums.trials / ((1 - rate) * ofSuccess + rate * ofFailure);
}

function effectiveRate(group: WeightedRate, quotient: number): Rate {
  const { rows, sums } = group;
  const kish = kishSize(group);
  if (kish === 0) return { successes: 0, trials: 0 };
  if (quotient === 1 && kish >= rows.trials * (1 - ROUNDING)) return rows;
  const rate = Math.min(1, sums.successes / sums.trials);
  const trials = Math.min(kish, linearisedSize(group, rate, quotient));
  return { successes: rate * trials, trials };
}

/**
 * The unweighted rates that stand for weighted ones in tests, one a group: successes p̂ n* of n* trials, with n* the smaller of
 * Kish's and the linearised size
 *
 *     n_lin = Σw / ((1 − p̂) ω₁ + p̂ ω₀)        ω_y = Σw²/Σw over the rows with outcome y
 *
 * Kish's alone breaks when weights go with the outcome (reweighing, class balancing). With fewer than 30 effective
 * rows of an outcome, ω is at least what the other outcome's and the quotient of all groups give. All weights equal is
 * exactly the rate of the rows; a common factor on the weights of a group changes nothing.
 */
export function effectiveRates(groups: readonly WeightedRate[]): Rate[] {
  const quotient = weightQuotient(groups);
  const same = Math.abs(quotient - 1) < ROUNDING ? 1 : quotient;
  return groups.map((group) => effectiveRate(group, same));
}

/** Too few rows for weights: the level is known to hold from 100 rows of a denominator on. `what` are its rows, in words. */
export function weightShortage({ rows }: WeightedRate, what: string): Shortage | null {
  if (rows.trials >= LEAST_WEIGHTED_ROWS) return null;
  return { has: rows.trials, needs: LEAST_WEIGHTED_ROWS, what: `weighted ${what}` };
}
