import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucEstimate } from '../../../src/domain/scores/auc-variance.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';

function histogram(scores: readonly number[]): ScoreHistogram {
  const values = [...new Set(scores)].sort((a, b) => a - b);
  const counts = Float64Array.from(values, (v) => scores.filter((score) => score === v).length);
  return { values: Float64Array.from(values), counts, weights: counts, bits: 53 };
}

/** DeLong's components from every pair of rows. */
function byPairs(positives: readonly number[], negatives: readonly number[]) {
  const win = (p: number, n: number): number => (p > n ? 1 : p === n ? 0.5 : 0);
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const ofPositives = positives.map((p) => mean(negatives.map((n) => win(p, n))));
  const ofNegatives = negatives.map((n) => mean(positives.map((p) => win(p, n))));
  const value = mean(ofPositives);
  const variance = (list: readonly number[]): number =>
    list.reduce((sum, v) => sum + (v - value) ** 2, 0) / (list.length - 1) / list.length;
  return { value, variance: variance(ofPositives) + variance(ofNegatives) };
}

describe('aucEstimate', () => {
  it('has DeLong’s variance, ties counting half', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const expected = byPairs(positives, negatives);
        const found = aucEstimate(histogram(positives), histogram(negatives));
        expect(found.value).toBeCloseTo(expected.value, 12);
        expect(found.variance).toBeCloseTo(expected.variance, 12);
        expect(found.rows).toBe(Math.min(positives.length, negatives.length));
      }),
    );
  });

  it('turns round with the classes', () => {
    const [a, b] = [histogram([1, 2, 2, 5, 7]), histogram([0, 2, 3, 3, 4, 6])];
    const [there, back] = [aucEstimate(a, b), aucEstimate(b, a)];
    expect(back.value).toBeCloseTo(1 - there.value, 14);
    expect(back.variance).toBeCloseTo(there.variance, 14);
    expect(back.third).toBeCloseTo(-there.third, 14);
    expect(back.degrees).toBeCloseTo(there.degrees, 9);
  });

  it('counts rows, not weights', () => {
    const [a, b] = [histogram([1, 2, 5]), histogram([0, 2, 4])];
    const heavy = { ...a, weights: Float64Array.of(5, 1, 9) };
    expect(aucEstimate(heavy, b)).toEqual(aucEstimate(a, b));
  });

  it('shows no variance where the classes do not overlap, and nothing of one row', () => {
    expect(aucEstimate(histogram([3, 4]), histogram([1, 2]))).toMatchObject({
      value: 1,
      variance: 0,
      degrees: 1,
    });
    expect(aucEstimate(histogram([3]), histogram([1, 2])).variance).toBeNaN();
    expect(aucEstimate(histogram([]), histogram([1, 2])).value).toBeNaN();
  });
});
