import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cumulativeCounts,
  selectedBy,
  thresholdAfter,
} from '../../../src/domain/mitigation/cumulative-counts.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const group = (positives: readonly number[], negatives: readonly number[]) => ({
  group: 'a',
  positives: histogramOf(positives),
  negatives: histogramOf(negatives),
});

describe('cumulativeCounts', () => {
  const counts = cumulativeCounts(group([3, 1, 1], [2, 1]));

  it('counts the rows at or above each score', () => {
    expect([...counts.scores]).toEqual([3, 2, 1]);
    expect([...counts.tp]).toEqual([0, 1, 1, 3]);
    expect([...counts.fp]).toEqual([0, 0, 1, 2]);
    expect(counts).toMatchObject({ positives: 3, negatives: 2 });
  });

  it('puts thresholds between scores, and beyond them at the ends', () => {
    expect([0, 1, 2, 3].map((i) => thresholdAfter(counts, i))).toEqual([
      Infinity,
      2.5,
      1.5,
      -Infinity,
    ]);
  });

  it('leaves out scores that no row has, as in a fold', () => {
    const empty = { ...histogramOf([1, 2]), counts: Float64Array.of(0, 3) };
    expect([
      ...cumulativeCounts({ group: 'a', positives: empty, negatives: empty }).scores,
    ]).toEqual([2]);
  });

  it('adds up weights when asked to', () => {
    const weighed = {
      group: 'a',
      positives: histogramOf([1], [0.25]),
      negatives: histogramOf([0]),
    };
    expect(cumulativeCounts(weighed, 'weights')).toMatchObject({ positives: 0.25, negatives: 1 });
  });
});

describe('selectedBy', () => {
  const score = fc.integer({ min: 0, max: 6 });
  const rows = fc.array(score, { maxLength: 15 });

  it('counts the rows beyond a threshold', () => {
    fc.assert(
      fc.property(rows, rows, score, fc.constantFrom('>', '<'), (p, n, threshold, operator) => {
        const isSelected = (s: number): boolean =>
          operator === '>' ? s > threshold : s < threshold;
        expect(selectedBy(cumulativeCounts(group(p, n)), { operator, threshold })).toEqual([
          p.filter(isSelected).length,
          n.filter(isSelected).length,
        ]);
      }),
    );
  });
});
