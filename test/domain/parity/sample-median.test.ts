import { expect, it } from 'vitest';
import fc from 'fast-check';
import { rowsAbove, sampleMedian } from '../../../src/domain/parity/sample-median.ts';

const histogramOf = (scores: readonly number[]) => {
  const values = Float64Array.from(new Set(scores)).sort();
  const counts = values.map((value) => scores.filter((score) => score === value).length);
  return { values, counts, weights: counts, bits: 53 };
};

it('the median is that of the sorted rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (scores) => {
      const sorted = scores.toSorted((a, b) => a - b);
      const half = scores.length / 2;
      const expected = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
      const histogram = histogramOf(scores);
      expect(sampleMedian(histogram)).toBe(expected);
      expect(rowsAbove(histogram, expected)).toBe(scores.filter((s) => s > expected).length);
      expect(rowsAbove(histogram, expected)).toBeLessThanOrEqual(half);
    }),
  );
});

it('no rows have none', () => {
  expect(sampleMedian(histogramOf([]))).toBeNaN();
});
