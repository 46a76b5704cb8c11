/** Numbers of a group that are means of rows, or as smooth as one, with their standard errors. */
import type { Estimate } from '../statistics/estimate.ts';
import type { NumberMetric } from './value-metric.ts';
import type { LabelScores, Sample } from './sample.ts';
import { aucEstimate } from '../scores/auc-variance.ts';
import { brierScore } from '../scores/brier.ts';
import { calibration } from '../scores/calibration.ts';
import { meanScore } from '../scores/class-balance.ts';
import { logLoss } from '../scores/log-loss.ts';
import { rocAuc } from '../scores/roc-auc.ts';
import {
  brierEstimate,
  calibrationEstimate,
  logLossEstimate,
  meanScoreEstimate,
} from '../scores/score-estimates.ts';
import { absoluteErrorEstimate, squaredErrorEstimate } from '../regression/error-estimates.ts';
import type { ErrorSums } from '../regression/error-sums.ts';
import { meanAbsoluteError, meanSquaredError } from '../regression/regression-measures.ts';

/** A number with a standard error, of rows without weights. */
export interface MeanMetric extends NumberMetric {
  readonly basis: 'mean';
  /** Undefined where the value is. */
  readonly estimate: (sample: Sample) => Estimate | undefined;
}

const SKLEARN = 'sklearn.metrics 1.9';
const KLEINBERG = 'Kleinberg, Mullainathan & Raghavan 2016, arXiv:1609.05807';

/** A function of the scores of a sample; undefined without scores or where it is no number. */
const ofScores =
  (of: (scores: LabelScores) => Estimate | undefined) =>
  ({ scores }: Sample): Estimate | undefined => {
    const estimate = scores === undefined ? undefined : of(scores);
    return estimate === undefined || !Number.isFinite(estimate.value) ? undefined : estimate;
  };

const scoreValue =
  (of: (scores: LabelScores) => number) =>
  ({ scores }: Sample): number =>
    scores === undefined ? Number.NaN : of(scores);

const ofErrors =
  <T>(of: (errors: ErrorSums) => T, none: T) =>
  ({ errors }: Sample): T =>
    errors === undefined || errors.rows === 0 ? none : of(errors);

const SCORE_MEANS = [
  {
    name: 'roc_auc_score',
    formula: 'P(score of a positive > score of a negative), ties half',
    denominator: 'rows of the rarer label',
    better: 'high',
    scale: 'share',
    source: `${SKLEARN}; standard error: DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44:837`,
    value: scoreValue(({ positives, negatives }) => rocAuc(positives, negatives)),
    estimate: ofScores(({ positives, negatives }) => aucEstimate(positives, negatives)),
  },
  {
    name: 'log_loss',
    formula: '-mean(y ln s + (1 - y) ln(1 - s))',
    denominator: 'rows',
    better: 'low',
    scale: 'unbounded',
    source: SKLEARN,
    value: scoreValue(({ positives, negatives }) => logLoss(positives, negatives)),
    estimate: ofScores(({ positives, negatives }) => logLossEstimate(positives, negatives)),
  },
  {
    name: 'brier_score_loss',
    formula: 'mean((s - y)^2)',
    denominator: 'rows',
    better: 'low',
    scale: 'share',
    source: SKLEARN,
    value: scoreValue(({ positives, negatives }) => brierScore(positives, negatives)),
    estimate: ofScores(({ positives, negatives }) => brierEstimate(positives, negatives)),
  },
  {
    name: 'calibration_in_the_large',
    formula: 'mean(s) - mean(y)',
    denominator: 'rows',
    better: 'low',
    scale: 'unbounded',
    kinds: ['difference'],
    source: 'Steyerberg 2019, Clinical Prediction Models, ch. 15',
    value: scoreValue(
      ({ positives, negatives }) => calibration(positives, negatives).calibrationInTheLarge,
    ),
    estimate: ofScores(({ positives, negatives }) => calibrationEstimate(positives, negatives)),
  },
  {
    name: 'balance_for_positive_class',
    formula: 'mean(s) of the positives',
    denominator: 'positives',
    better: 'high',
    scale: 'unbounded',
    source: KLEINBERG,
    value: scoreValue(({ positives }) => meanScore(positives)),
    estimate: ofScores(({ positives }) => meanScoreEstimate(positives)),
  },
  {
    name: 'balance_for_negative_class',
    formula: 'mean(s) of the negatives',
    denominator: 'negatives',
    better: 'low',
    scale: 'unbounded',
    source: KLEINBERG,
    value: scoreValue(({ negatives }) => meanScore(negatives)),
    estimate: ofScores(({ negatives }) => meanScoreEstimate(negatives)),
  },
] as const satisfies readonly Omit<MeanMetric, 'basis' | 'needs'>[];

const ERROR_MEANS = [
  {
    name: 'mean_absolute_error',
    formula: 'mean |y - y_pred|',
    denominator: 'rows',
    better: 'low',
    scale: 'unbounded',
    source: SKLEARN,
    value: ofErrors(meanAbsoluteError, Number.NaN),
    estimate: ofErrors(absoluteErrorEstimate, undefined),
  },
  {
    name: 'mean_squared_error',
    formula: 'mean (y - y_pred)^2',
    denominator: 'rows',
    better: 'low',
    scale: 'unbounded',
    source: SKLEARN,
    value: ofErrors(meanSquaredError, Number.NaN),
    estimate: ofErrors(squaredErrorEstimate, undefined),
  },
] as const satisfies readonly Omit<MeanMetric, 'basis' | 'needs'>[];

/** Every mean, by the order in which reports list them. */
export const MEAN_METRICS: readonly MeanMetric[] = [
  ...SCORE_MEANS.map((metric) => ({ ...metric, basis: 'mean', needs: 'score' }) as const),
  ...ERROR_MEANS.map((metric) => ({ ...metric, basis: 'mean', needs: 'errors' }) as const),
];
