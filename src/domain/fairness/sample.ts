/** What is known of some rows: a group, a control level, or all of them. */
import type { ErrorSums } from '../regression/error-sums.ts';
import { addErrorSums } from '../regression/add-error-sums.ts';
import { addHistograms } from '../scores/add-histograms.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import { addConfusion, NO_ROWS, rowsOf, type Confusion } from './confusion.ts';

/** Counts and sums; a member that was not asked for is absent. */
export interface Sample {
  /** Rows by true and predicted label; fractions where predictions are probabilities, no rows in a regression. */
  readonly counts: Confusion;
  readonly weights?: WeightedCounts;
  /** Rows, or Σw with weights, of every cluster with rows here. */
  readonly clusters?: readonly Confusion[];
  readonly scores?: LabelScores;
  readonly errors?: ErrorSums;
}

/** Σw and Σw² of the sample weights by true and predicted label. */
export interface WeightedCounts {
  readonly sums: Confusion;
  readonly squares: Confusion;
}

/** Scores by true label. */
export interface LabelScores {
  readonly positives: ScoreHistogram;
  readonly negatives: ScoreHistogram;
}

/** Rows of a sample. */
export const sampleRows = ({ counts, errors }: Sample): number => errors?.rows ?? rowsOf(counts);

const addWeights = (a: WeightedCounts, b: WeightedCounts): WeightedCounts => ({
  sums: addConfusion(a.sums, b.sums),
  squares: addConfusion(a.squares, b.squares),
});

type Optional = 'weights' | 'clusters' | 'scores' | 'errors';

/** A member of the samples that have it, put together; nothing where none has. */
function joined<K extends Optional>(
  samples: readonly Sample[],
  key: K,
  join: (parts: readonly NonNullable<Sample[K]>[]) => NonNullable<Sample[K]>,
): Pick<Sample, K> | object {
  const parts = samples.flatMap((sample) => {
    const part = sample[key];
    return part === undefined ? [] : [part];
  });
  return parts.length === 0 ? {} : { [key]: join(parts) };
}

const joinScores = (parts: readonly LabelScores[]): LabelScores => ({
  positives: addHistograms(parts.map(({ positives }) => positives)),
  negatives: addHistograms(parts.map(({ negatives }) => negatives)),
});

/** Disjoint samples together. Their clusters are put side by side: one with rows in two of them counts as two. */
export function joinSamples(samples: readonly Sample[]): Sample {
  return {
    counts: samples.reduce((sum, { counts }) => addConfusion(sum, counts), NO_ROWS),
    ...joined(samples, 'weights', (parts) => parts.reduce(addWeights)),
    ...joined(samples, 'clusters', (parts) => parts.flat()),
    ...joined(samples, 'scores', joinScores),
    ...joined(samples, 'errors', (parts) => parts.reduce(addErrorSums)),
  };
}

/** No rows. */
export const NO_SAMPLE: Sample = { counts: NO_ROWS };
