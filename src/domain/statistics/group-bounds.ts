/** Deciding on the lowest or the highest rate over groups by exact binomial tails. */
import { binomialLowerTail, binomialUpperTail } from './binomial.ts';
import { bisect } from './bisection.ts';
import { familyLevel, settle, type Judgement, type Levels } from './judgement.ts';
import { rateOf, type Rate } from './rate.ts';

/** Which rate over the groups is asked about: the lowest (at least T) or the highest (at most T). */
export type GroupExtreme = 'min' | 'max';

/** The Clopper–Pearson lower bound: the rate at which `successes` or more have probability `alpha`. */
export function exactLower({ successes, trials }: Rate, alpha: number): number {
  if (successes === 0) return 0;
  return bisect(0, 1, (p) => binomialUpperTail(successes, trials, p) <= alpha);
}

/** The Clopper–Pearson upper bound: the rate at which `successes` or fewer have probability `alpha`. */
export function exactUpper({ successes, trials }: Rate, alpha: number): number {
  if (successes === trials) return 1;
  return bisect(1, 0, (p) => binomialLowerTail(successes, trials, p) <= alpha);
}

/** The most extreme of the groups' bounds; only groups that can beat the record are inverted. */
function extremeBound(
  rates: readonly Rate[],
  extreme: GroupExtreme,
  bound: (rate: Rate) => number,
  beats: (rate: Rate, record: number) => boolean,
): number {
  const order = [...rates].sort((a, b) => (rateOf(a) - rateOf(b)) * (extreme === 'min' ? 1 : -1));
  let record: number | undefined;
  for (const rate of order) {
    if (record !== undefined && !beats(rate, record)) continue;
    const value = bound(rate);
    if (record === undefined || (extreme === 'min' ? value < record : value > record))
      record = value;
  }
  return record ?? Number.NaN;
}

/** The bound that every group's own one-sided bound keeps, and the one that some group's adjusted bound shows. */
function groupBounds(rates: readonly Rate[], extreme: GroupExtreme, own: number, adjusted: number) {
  const levels =
    extreme === 'min' ? { lower: own, upper: adjusted } : { lower: adjusted, upper: own };
  // A group's lower bound lies below a point exactly when the upper tail there exceeds the level; and mirrored.
  const isLowerBelow = (rate: Rate, point: number): boolean =>
    binomialUpperTail(rate.successes, rate.trials, point) > levels.lower;
  const isUpperBelow = (rate: Rate, point: number): boolean =>
    binomialLowerTail(rate.successes, rate.trials, point) <= levels.upper;
  return {
    lower: extremeBound(
      rates,
      extreme,
      (rate) => exactLower(rate, levels.lower),
      (rate, record) => isLowerBelow(rate, record) === (extreme === 'min'),
    ),
    upper: extremeBound(
      rates,
      extreme,
      (rate) => exactUpper(rate, levels.upper),
      (rate, record) => isUpperBelow(rate, record) === (extreme === 'min'),
    ),
  };
}

/**
 * Judges "the lowest rate is at least T" (`min`) or "the highest is at most T" (`max`) over one or more groups.
 *
 * `holds`: every group's exact tail at T is at most `levels.pass` (an intersection–union test). `broken`: some group's
 * opposite tail is at most 1 − (1 − `levels.fail`)^(1/G) (Šidák over independent groups). The bounds are the extremes
 * of the groups' Clopper–Pearson bounds (1934, Biometrika 26:404) at those levels.
 */
export function judgeExtreme(
  extreme: GroupExtreme,
  rates: readonly Rate[],
  threshold: number,
  levels: Levels,
): Judgement {
  const adjusted = familyLevel(levels.fail, rates.length);
  const low = ({ successes, trials }: Rate): number =>
    binomialLowerTail(successes, trials, threshold);
  const high = ({ successes, trials }: Rate): number =>
    binomialUpperTail(successes, trials, threshold);
  const [keeps, breaks] = extreme === 'min' ? [high, low] : [low, high];
  const isBroken = rates.some((rate) => breaks(rate) <= adjusted);
  const isKept = rates.every((rate) => keeps(rate) <= levels.pass);
  const finding = isBroken ? 'broken' : isKept ? 'holds' : 'open';
  const judgement = { finding, ...groupBounds(rates, extreme, levels.pass, adjusted) } as const;
  return extreme === 'min'
    ? settle(judgement, threshold, 'holds', 'broken')
    : settle(judgement, threshold, 'broken', 'holds');
}
