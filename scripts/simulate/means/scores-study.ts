/** Calibration in the large, balance for a class, Brier score and log loss of groups at the threshold. */
import {
  brierEstimate,
  calibrationEstimate,
  logLossEstimate,
  meanScoreEstimate,
} from '../../../src/domain/scores/score-estimates.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';
import type { Estimate } from '../../../src/domain/statistics/estimate.ts';
import type { Design, Outcome, TrueRate } from '../design.ts';
import { layout, type Shape, type Sizes } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom, type Random } from '../random.ts';
import { defineStudy } from '../study.ts';
import { betaVariate } from '../variates.ts';
import { hasFloor, judgeEstimates, type EstimateMeasure } from './estimate-question.ts';
import { drawHistogram } from './score-law.ts';

/** A measure of scored rows with how rows are drawn whose true value is `value`. */
interface ScoreMean {
  readonly name: string;
  readonly measure: EstimateMeasure;
  readonly threshold: number;
  readonly values: readonly [number, number];
  readonly draw: (
    random: Random,
    value: number,
  ) => { readonly score: number; readonly label: 0 | 1 };
  readonly estimate: (positives: ScoreHistogram, negatives: ScoreHistogram) => Estimate | undefined;
}

/** Scores of that mean, of which a share of their value times 1 − d is positive: mean score minus rate is d · mean. */
const promising =
  (mean: number, spread: number): ScoreMean['draw'] =>
  (random, value) => {
    const score = betaVariate(random, mean, spread);
    return { score, label: random() < score * (1 - value / mean) ? 1 : 0 };
  };

/** Calibrated scores around ½ whose Brier score is `value`: ¼ k/(k + 1) with beta parameters that sum to k. */
const calibrated: ScoreMean['draw'] = (random, value) => {
  const score = betaVariate(random, 0.5, (4 * value) / (1 - 4 * value));
  return { score, label: random() < score ? 1 : 0 };
};

const SCORE_MEANS: readonly ScoreMean[] = [
  ...(
    [
      [0.4, 3],
      [0.15, 8],
      [0.3, 0.3],
    ] as const
  ).map(([mean, spread]): ScoreMean => ({
    name: `calibration in the large, scores of mean ${mean} and spread ${spread}`,
    measure: 'difference',
    threshold: 0.05,
    values: [0, 0.05],
    draw: promising(mean, spread),
    estimate: calibrationEstimate,
  })),
  ...[0.3, 5].map((spread): ScoreMean => ({
    name: `balance for a class, spread ${spread}`,
    measure: 'difference',
    threshold: 0.1,
    values: [0.6, 0.7],
    draw: (random, value) => ({ score: betaVariate(random, value, spread), label: 1 }),
    estimate: meanScoreEstimate,
  })),
  {
    name: 'Brier score',
    measure: 'difference',
    threshold: 0.05,
    values: [0.12, 0.17],
    draw: calibrated,
    estimate: brierEstimate,
  },
  {
    name: 'Brier score',
    measure: 'group_max',
    threshold: 0.05,
    values: [0.05, 0.05],
    draw: calibrated,
    estimate: brierEstimate,
  },
  {
    name: 'log loss',
    measure: 'group_max',
    threshold: 0.5,
    values: [0.5, 0.5],
    // Uniform calibrated scores: the mean entropy is ½.
    draw: (random) => {
      const score = random();
      return { score, label: random() < score ? 1 : 0 };
    },
    estimate: logLossEstimate,
  },
];

interface ScoresDesign extends Design {
  readonly index: number;
  readonly groupsOf: readonly TrueRate[];
}

const LAYOUTS: readonly (readonly [Shape, Sizes, number])[] = [
  ['half high', 'balanced', 30],
  ['half high', 'balanced', 100],
  ['half high', 'balanced', 500],
  ['one high', '1:50', 60],
  ['one high', '50:1', 60],
];

function designs(): ScoresDesign[] {
  return [2, 5, 10].flatMap((groups) =>
    SCORE_MEANS.flatMap(({ name, measure, threshold, values }, index) =>
      LAYOUTS.filter(([, sizes]) => groups === 2 || sizes === 'balanced').map(
        ([shape, sizes, rows]): ScoresDesign => {
          const groupsOf = layout(shape, groups, values, sizes, rows);
          const many = [...new Set(groupsOf.map(({ trials }) => trials))].join(' : ');
          return {
            name: `${name}, ${measure} T ${threshold}, G ${groups}, ${many} rows`,
            section: `${name.split(',')[0] ?? name}, ${measure}, D = T`,
            groups,
            promised: 'level',
            index,
            groupsOf,
          };
        },
      ),
    ),
  );
}

function drawEstimate(
  { draw, estimate }: ScoreMean,
  { rate, trials }: TrueRate,
  random: Random,
): Estimate[] {
  const scores: [number[], number[]] = [[], []];
  for (let row = 0; row < trials; row++) {
    const { score, label } = draw(random, rate);
    scores[label].push(score);
  }
  const [negatives, positives] = scores.map((list) => {
    let next = 0;
    return drawHistogram(list.length, () => list[next++] ?? 0);
  });
  if (positives === undefined || negatives === undefined) return [];
  const found = estimate(positives, negatives);
  return found === undefined ? [] : [found];
}

function run(one: ScoresDesign, seed: number, replications: number): Outcome {
  const mean = SCORE_MEANS[one.index];
  if (mean === undefined) throw new Error(`no measure of ${one.name}`);
  const { measure, threshold } = mean;
  const random = seededRandom(seed, one.name);
  return runLevel(one, replications, { threshold, isFloor: hasFloor(measure) }, (withBounds) => {
    const estimates = one.groupsOf.flatMap((group) => drawEstimate(mean, group, random));
    return judgeEstimates(measure, estimates, threshold, withBounds);
  });
}

export const scoresStudy = defineStudy({
  name: 'score-means',
  designs,
  replicationsOf: ({ groupsOf }) =>
    groupsOf.reduce((rows, { trials }) => rows + trials, 0) > 1000 ? 2_000 : 4_000,
  run,
});
