/** Rates of rows in clusters at the threshold, with and without sample weights. */
import { clusteredRates, clusterShortage } from '../../../src/domain/statistics/cluster-size.ts';
import { effectiveRates } from '../../../src/domain/statistics/effective-size.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import type { Design, Outcome } from '../design.ts';
import { layout, type Shape, type Sizes } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom, type Random } from '../random.ts';
import { judgeRates, type RateMeasure } from '../rate-question.ts';
import { defineStudy } from '../study.ts';
import { betaVariate } from '../variates.ts';

/** Rows of a cluster: always so many, or geometric with mean 8. */
type ClusterRows = 5 | 20 | 'geometric';

interface ClustersDesign extends Design {
  readonly measure: RateMeasure;
  readonly threshold: number;
  /** Rate and number of clusters of each group. */
  readonly groupsOf: readonly { readonly rate: number; readonly clusters: number }[];
  readonly correlation: number;
  readonly rows: ClusterRows;
  /** How many times more a success weighs; 1: no weights. */
  readonly weight: number;
}

const tidy = (value: number): number => Number(value.toFixed(6));

interface Setting {
  readonly measure: RateMeasure;
  readonly threshold: number;
  readonly values: readonly [number, number];
  readonly shape: Shape;
  readonly sizes: Sizes | '1:20';
  readonly clusters: number;
}

function design(
  groups: number,
  setting: Setting,
  [rows, correlation, weight]: readonly [ClusterRows, number, number],
): ClustersDesign {
  const { measure, threshold, values, shape, sizes, clusters } = setting;
  const groupsOf = layout(shape, groups, values, 'balanced', clusters).map(({ rate }, i) => ({
    rate,
    clusters: sizes === '1:20' && i > 0 ? 20 * clusters : clusters,
  }));
  const weights = weight === 1 ? '' : `, successes ${weight} times`;
  const many = sizes === '1:20' ? `${clusters} : ${20 * clusters}` : String(clusters);
  return {
    name: `clusters, ${measure} T ${threshold}, G ${groups}, ${values.join(' to ')}, ${many} of ${rows} rows, ICC ${correlation}${weights}`,
    section: `clusters${weight === 1 ? '' : ' and weights'}, ${measure}, D = T`,
    groups,
    promised: 'level',
    measure,
    threshold,
    groupsOf,
    correlation,
    rows,
    weight,
  };
}

function settings(groups: number): Setting[] {
  const differences = [0.05, 0.2].flatMap((threshold) =>
    [0.02, 0.3, tidy(0.9 - threshold)].flatMap((low) =>
      (
        [
          ['balanced', 20],
          ['balanced', 100],
          ['1:20', 20],
        ] as const
      )
        .filter(([sizes, clusters]) => groups === 2 || (sizes === 'balanced' && clusters === 20))
        .map(([sizes, clusters]): Setting => ({
          measure: 'difference',
          threshold,
          values: [low, tidy(low + threshold)],
          shape: 'half high',
          sizes,
          clusters,
        })),
    ),
  );
  const others = ([20, 60] as const).map((clusters): Setting => ({
    measure: 'group_min',
    threshold: 0.7,
    values: [0.7, 0.7],
    shape: 'one low',
    sizes: 'balanced',
    clusters,
  }));
  return [...differences, ...others];
}

const KINDS: readonly (readonly [ClusterRows, number, number])[] = [
  [5, 0.3, 1],
  [20, 0.05, 1],
  ['geometric', 0.1, 1],
  ['geometric', 0.6, 1],
  ['geometric', 0.1, 4],
];

/** Draws the clusters of a group: successes and rows of each. */
function drawClusters(
  share: number,
  clusters: number,
  { rows, correlation }: ClustersDesign,
  random: Random,
): Rate[] {
  const sum = (1 - correlation) / correlation;
  return Array.from({ length: clusters }, () => {
    const trials =
      rows === 'geometric' ? 1 + Math.floor(Math.log1p(-random()) / Math.log(7 / 8)) : rows;
    const rate = betaVariate(random, share, sum);
    let successes = 0;
    for (let row = 0; row < trials; row++) if (random() < rate) successes++;
    return { successes, trials };
  });
}

const totalOf = (clusters: readonly Rate[]): Rate =>
  clusters.reduce((sum, { successes, trials }) => ({
    successes: sum.successes + successes,
    trials: sum.trials + trials,
  }));

/** The same rows when a success weighs `weight` and a failure 1. */
const weighted = ({ successes, trials }: Rate, weight: number): Rate => ({
  successes: weight * successes,
  trials: trials + (weight - 1) * successes,
});

function run(one: ClustersDesign, seed: number, replications: number): Outcome {
  const { measure, threshold, weight } = one;
  const random = seededRandom(seed, one.name);
  return runLevel(
    one,
    replications,
    { threshold, isFloor: measure !== 'difference' },
    (withBounds) => {
      const drawn = one.groupsOf.map(({ rate, clusters }) => {
        const share = rate / (rate + weight * (1 - rate));
        return drawClusters(share, clusters, one, random);
      });
      const rows = drawn.map(totalOf);
      const squares = rows.map((rate) => weighted(rate, weight ** 2));
      const rates = effectiveRates(
        rows.map((rate, i) => ({
          rows: rate,
          sums: weighted(rate, weight),
          squares: squares[i] ?? rate,
        })),
      );
      const clustered = drawn.map((clusters, i) => ({
        rate: rates[i] ?? { successes: 0, trials: 0 },
        clusters: clusters.map((cluster) => weighted(cluster, weight)),
        squares: squares[i] ?? { successes: 0, trials: 0 },
      }));
      const said = judgeRates(measure, clusteredRates(clustered), threshold, withBounds);
      const isEnough = clustered.every((group) => clusterShortage(group) === null);
      return { ...said, isDecidable: said.isDecidable && isEnough };
    },
  );
}

export const clustersStudy = defineStudy({
  name: 'clusters',
  designs: () =>
    [2, 5, 10].flatMap((groups) =>
      settings(groups).flatMap((setting) => KINDS.map((kind) => design(groups, setting, kind))),
    ),
  replicationsOf: () => 4_000,
  run,
});
