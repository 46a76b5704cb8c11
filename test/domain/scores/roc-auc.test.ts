import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rocAuc } from '../../../src/domain/scores/roc-auc.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });

describe('rocAuc', () => {
  it('is the share of pairs whose positive row has the higher score, ties half', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const wins = positives.flatMap((p) =>
          negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)),
        );
        const share = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
        expect(rocAuc(histogramOf(positives), histogramOf(negatives))).toBeCloseTo(share, 12);
      }),
    );
  });

  it('takes a weight of 2 for two rows, and 0 and -0 for one score', () => {
    const doubled = rocAuc(histogramOf([0.5, -0], [2, 1]), histogramOf([0, 0.1]));
    expect(doubled).toBe(rocAuc(histogramOf([0.5, 0.5, 0]), histogramOf([0, 0.1])));
    expect(doubled).toBeCloseTo((2 * 2 + 0.5) / 6, 15);
  });

  it('is at most 1, where rounded sums of weights would be more', () => {
    expect(rocAuc(histogramOf([2, 3], [0.3, 0.5]), histogramOf([0, -1], [0.6, 0.8]))).toBe(1);
  });

  it('is undefined with one class or without weight', () => {
    expect(rocAuc(histogramOf([0.5]), histogramOf([]))).toBeNaN();
    expect(rocAuc(histogramOf([]), histogramOf([0.5]))).toBeNaN();
    expect(rocAuc(histogramOf([0.5], [0]), histogramOf([0.4]))).toBeNaN();
  });
});
