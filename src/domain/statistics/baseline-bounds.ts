/** Deciding whether disparity grew against the model in production by more than a margin. */
import type { Judgement, Levels } from './judgement.ts';
import { proportionLimits, signedLimits, type MeanLimits } from './mean-limits.ts';
import { normalQuantile } from './normal.ts';
import type { Pair } from './pair-test.ts';
import type { Rate } from './rate.ts';

/** How often the new and the old model had a success on the same rows of a group (rows of the rate's denominator). */
export interface PairedCounts {
  readonly kind: 'paired';
  readonly both: number;
  readonly onlyNew: number;
  readonly onlyOld: number;
  readonly neither: number;
}

/** The rates of a group for the two models on rows of their own. */
export interface UnpairedRates {
  readonly kind: 'unpaired';
  readonly fresh: Rate;
  readonly old: Rate;
}

/** What is known of a group under both models. */
export type BaselineGroup = PairedCounts | UnpairedRates;

/** Limits of what a group can add to a sum: its new rate, its old one, new − old, new + old. */
interface Terms {
  readonly fresh: MeanLimits;
  readonly old: MeanLimits;
  readonly change: MeanLimits;
  readonly sum: MeanLimits;
}

function pairedTerms(group: PairedCounts, quantile: number): Terms {
  const { both, onlyNew, onlyOld, neither } = group;
  const trials = both + onlyNew + onlyOld + neither;
  // new + old − 1 is 1 where both have a success, −1 where neither has.
  const sum = signedLimits({ plus: both, minus: neither, trials }, quantile);
  return {
    fresh: proportionLimits({ successes: both + onlyNew, trials }, quantile),
    old: proportionLimits({ successes: both + onlyOld, trials }, quantile),
    change: signedLimits({ plus: onlyNew, minus: onlyOld, trials }, quantile),
    sum: { ...sum, estimate: sum.estimate + 1 },
  };
}

function unpairedTerms(group: UnpairedRates, quantile: number): Terms {
  const fresh = proportionLimits(group.fresh, quantile);
  const old = proportionLimits(group.old, quantile);
  const change = {
    estimate: fresh.estimate - old.estimate,
    down: Math.hypot(fresh.down, old.up),
    up: Math.hypot(fresh.up, old.down),
  };
  const sum = {
    estimate: fresh.estimate + old.estimate,
    down: Math.hypot(fresh.down, old.down),
    up: Math.hypot(fresh.up, old.up),
  };
  return { fresh, old, change, sum };
}

const termsOf = (groups: readonly BaselineGroup[], quantile: number): Terms[] =>
  groups.map((group) =>
    group.kind === 'paired' ? pairedTerms(group, quantile) : unpairedTerms(group, quantile),
  );

/**
 * The lower limit of (new_i − new_j) − (old_k − old_l) from those of its independent terms, one a group (MOVER: Zou &
 * Donner 2008, Statistics in Medicine 27:1693).
 */
function lowerLimit(terms: readonly Terms[], [i, j]: Pair, [k, l]: Pair): number {
  const [a, b, c, d] = [terms[i], terms[j], terms[k], terms[l]];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return -Infinity;
  const estimate = a.fresh.estimate - b.fresh.estimate - c.old.estimate + d.old.estimate;
  const first = (k === i ? a.change : l === i ? a.sum : a.fresh).down;
  const second = (k === j ? b.sum : l === j ? b.change : b.fresh).up;
  const third = k === i || k === j ? 0 : c.old.up;
  const fourth = l === i || l === j ? 0 : d.old.down;
  return estimate - Math.sqrt(first ** 2 + second ** 2 + third ** 2 + fourth ** 2);
}

/** Ordered pairs of groups, those whose rates lie furthest apart first. */
function orderedPairs(terms: readonly Terms[], of: 'fresh' | 'old'): Pair[] {
  const gap = ([i, j]: Pair): number =>
    (terms[i]?.[of].estimate ?? 0) - (terms[j]?.[of].estimate ?? 0);
  return terms
    .flatMap((_, i) => terms.flatMap((__, j): Pair[] => (i === j ? [] : [[i, j]])))
    .sort((a, b) => gap(b) - gap(a));
}

/** What is shown, and the pair of the new model that shows it. */
interface Shown {
  readonly value: number;
  readonly pair: Pair;
}

/** The greatest, over pairs of the new model, of the least limit over pairs of the old one. */
function shownGrowth(terms: readonly Terms[]): Shown {
  const olds = orderedPairs(terms, 'old');
  let best: Shown = { value: -Infinity, pair: [0, 1] };
  for (const pair of orderedPairs(terms, 'fresh')) {
    let least = Infinity;
    for (const old of olds) {
      least = Math.min(least, lowerLimit(terms, pair, old));
      if (least <= best.value) break;
    }
    if (least > best.value) best = { value: least, pair };
  }
  return best;
}

/** The greatest upper limit of (new_i − old_i) − (new_j − old_j). */
function excludedGrowth(terms: readonly Terms[]): number {
  let most = -Infinity;
  for (const [i, a] of terms.entries()) {
    for (const [j, b] of terms.entries()) {
      if (i === j) continue;
      const estimate = a.change.estimate - b.change.estimate;
      most = Math.max(most, estimate + Math.hypot(a.change.up, b.change.down));
    }
  }
  return most;
}

/** A judgement of a growth with the groups that show it: the higher first, or the one with the lowest new rate. */
export interface BaselineJudgement extends Judgement {
  readonly boundGroups: readonly number[];
}

const within = (value: number): number => Math.min(1, Math.max(-1, value));

function judged(
  lower: number,
  upper: number,
  margin: number,
  boundGroups: readonly number[],
): BaselineJudgement {
  const bounds = { lower: within(lower), upper: within(upper), boundGroups };
  const isBroken = bounds.lower >= margin;
  return {
    finding: isBroken ? 'broken' : bounds.upper <= margin ? 'holds' : 'open',
    ...bounds,
  };
}

/**
 * Judges "the largest difference between groups grew by no more than the margin": D_new − D_old ≤ M, two groups at
 * least.
 *
 * `holds`: (new_i − old_i) − (new_j − old_j) ≤ M is shown for every ordered pair of groups, each at level `pass`
 * (intersection–union test); no pair then differs by more than D_old + M under the new model. `broken`: for some pair (i, j)
 * and all pairs (k, l), (new_i − new_j) − (old_k − old_l) > M is shown at level `fail` / (G(G − 1)). Limits of such
 * sums are made of score limits of the groups, of the change on the same rows where rows are paired (`mean-limits.ts`).
 */
export function judgeBaseline(
  groups: readonly BaselineGroup[],
  margin: number,
  levels: Levels,
): BaselineJudgement {
  const pairs = groups.length * (groups.length - 1);
  const shown = shownGrowth(termsOf(groups, normalQuantile(1 - levels.fail / pairs)));
  const excluded = excludedGrowth(termsOf(groups, normalQuantile(1 - levels.pass)));
  return judged(shown.value, excluded, margin, shown.pair);
}

/**
 * Judges "the lowest rate over groups fell by no more than the margin": min old − min new ≤ M. `holds`: old_g − new_g ≤
 * M for every group, each at level `pass`. `broken`: some group's new rate lies below every old rate by more than M,
 * shown at level `fail` / G.
 */
export function judgeBaselineMinimum(
  groups: readonly BaselineGroup[],
  margin: number,
  levels: Levels,
): BaselineJudgement {
  const strict = termsOf(groups, normalQuantile(1 - levels.fail / groups.length));
  let best: { value: number; group: number } = { value: -Infinity, group: 0 };
  for (const [g, { fresh, change }] of strict.entries()) {
    const falls = strict.map(({ old }, h) =>
      g === h
        ? -change.estimate - change.up
        : old.estimate - fresh.estimate - Math.hypot(old.down, fresh.up),
    );
    const value = falls.reduce((a, b) => Math.min(a, b), Infinity);
    if (value > best.value) best = { value, group: g };
  }
  const upper = termsOf(groups, normalQuantile(1 - levels.pass)).reduce(
    (most, { change }) => Math.max(most, change.down - change.estimate),
    -Infinity,
  );
  return judged(best.value, upper, margin, [best.group]);
}
