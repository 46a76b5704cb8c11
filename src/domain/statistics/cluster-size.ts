/** Rows in clusters as so many independent ones: the size that carries the sampling error of a rate. */
import type { Rate } from './rate.ts';
import type { Shortage } from './shortage.ts';

/** A rate of one group whose rows come in clusters. */
export interface ClusteredRate {
  /** The rate if the rows were independent: of the rows, or what `effectiveRates` makes of weighted ones. */
  readonly rate: Rate;
  /** Of every cluster the rows, or Σw with weights, that succeed and in all. */
  readonly clusters: readonly Rate[];
  /** Σw²; without weights the rows. */
  readonly squares: Rate;
}

/** Clusters of a group, with rows in the denominator, below which the level is not known to hold. */
const LEAST_CLUSTERS = 20;

/** Clusters with rows in the denominator of a rate. */
export function clusterCount(clusters: readonly Rate[]): number {
  return clusters.reduce((count, { trials }) => count + (trials > 0 ? 1 : 0), 0);
}

/** What the clusters of a group show; sums of squared weights in units in which those of all rows are n. */
interface Spread {
  readonly count: number;
  /** Every row has the same outcome, or there is one cluster only: no variance can be seen. */
  readonly isSilent: boolean;
  /** Σ r_c² M/(M − 1) of the clusters' residual sums, and what it would be if rows were independent. */
  readonly between: number;
  readonly independent: number;
  /** p̂(1 − p̂), and Σ w w' over the pairs of rows that share a cluster as a share of Σ w². */
  readonly binomial: number;
  readonly pairs: number;
}

function spreadOf({ rate, clusters, squares }: ClusteredRate): Spread {
  const count = clusterCount(clusters);
  const total = clusters.reduce((sum, { trials }) => sum + trials, 0);
  const p = clusters.reduce((sum, { successes }) => sum + successes, 0) / total;
  let [residuals, sizes] = [0, 0];
  for (const { successes, trials } of clusters) {
    residuals += (successes - p * trials) ** 2;
    sizes += trials ** 2;
  }
  const failures = Math.max(0, squares.trials - squares.successes);
  const unit = rate.trials / squares.trials;
  return {
    count,
    isSilent: count < 2 || squares.successes <= 0 || failures <= 0,
    between: unit * (count / (count - 1)) * residuals,
    independent: unit * (squares.successes * (1 - p) ** 2 + failures * p ** 2),
    binomial: rate.trials * p * (1 - p),
    pairs: Math.max(0, sizes / squares.trials - 1),
  };
}

/** The correlation of two rows of one cluster, over all groups (moments: Donner & Klar 2000, §3). */
function sharedCorrelation(spreads: readonly Spread[]): number {
  let [excess, pairs] = [0, 0];
  for (const { isSilent, between, independent, binomial, pairs: own } of spreads) {
    if (isSilent) continue;
    excess += between - independent;
    pairs += binomial * own;
  }
  return pairs > 0 ? Math.min(1, Math.max(0, excess / pairs)) : 0;
}

function clusteredRate({ rate }: ClusteredRate, spread: Spread, correlation: number): Rate {
  const { count, isSilent, between, independent, pairs } = spread;
  const share = rate.successes / rate.trials;
  const effect = Math.max(1, 1 + correlation * pairs, isSilent ? 1 : between / independent);
  const trials = isSilent ? Math.min(count, rate.trials / effect) : rate.trials / effect;
  return { successes: share * trials, trials, independent: count };
}

/**
 * The rates of independent rows that stand for rates of rows in clusters, one a group: successes p̂ n* of n* = n / deff trials, with
 * deff the largest of 1, the group's own design effect (between-cluster variance of its residual sums over what
 * independent rows would have: Rao & Scott 1992, Biometrics 48:577) and the one that the correlation within clusters over all
 * groups gives (own ones of few clusters are too often too small). Where every row has the same outcome n* is at
 * most the number of clusters. `independent` is the number of clusters.
 */
export function clusteredRates(groups: readonly ClusteredRate[]): Rate[] {
  const spreads = groups.map(spreadOf);
  const correlation = sharedCorrelation(spreads);
  return groups.map((group, index) => {
    const spread = spreads[index];
    return spread === undefined || group.rate.trials === 0
      ? { ...group.rate, independent: spread?.count ?? 0 }
      : clusteredRate(group, spread, correlation);
  });
}

/** Too few clusters: the level is known to hold from 20 clusters with rows in the denominator on. */
export function clusterShortage({ clusters }: ClusteredRate): Shortage | null {
  const has = clusterCount(clusters);
  return has >= LEAST_CLUSTERS ? null : { has, needs: LEAST_CLUSTERS, what: 'clusters' };
}
