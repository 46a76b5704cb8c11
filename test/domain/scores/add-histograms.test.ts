import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHistograms } from '../../../src/domain/scores/add-histograms.ts';
import { NO_SCORES, type ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';

const histogram = (scores: readonly number[], bits = 53): ScoreHistogram => {
  const values = [...new Set(scores)].sort((a, b) => a - b);
  const counts = Float64Array.from(values, (value) => scores.filter((s) => s === value).length);
  return {
    values: Float64Array.from(values),
    counts,
    weights: counts.map((count) => count / 2),
    bits,
  };
};

const scores = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 20 });

describe('histograms put together', () => {
  it('are the histogram of all rows, however they were split', () => {
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        expect(addHistograms([histogram(a), histogram(b), histogram(c)])).toEqual(
          histogram([...a, ...b, ...c]),
        );
      }),
    );
  });

  it('are as rounded as the coarsest of them', () => {
    expect(addHistograms([histogram([1], 20), histogram([2])]).bits).toBe(20);
    expect(addHistograms([NO_SCORES])).toEqual(NO_SCORES);
  });
});
