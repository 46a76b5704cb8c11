import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';
import { splitHistogram } from '../../../src/domain/mitigation/score-folds.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const withCounts = (counts: readonly number[]): ScoreHistogram => ({
  values: Float64Array.from(counts, (_, i) => i),
  counts: Float64Array.from(counts),
  weights: Float64Array.from(counts, (count) => 2 * count),
  bits: 53,
});

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

describe('splitHistogram', () => {
  it('deals out every row once, to folds of equal size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 12 }),
        fc.integer({ min: 2, max: 7 }),
        fc.nat(),
        (counts, folds, seed) => {
          const parts = splitHistogram(withCounts(counts), folds, new Mt19937(seed));
          counts.forEach((count, i) => {
            const dealt = parts.map(({ heldOut }) => heldOut.counts[i]!);
            expect(Math.min(...dealt)).toBeGreaterThanOrEqual(0);
            expect(dealt.reduce((sum, rows) => sum + rows, 0)).toBe(count);
            for (const { heldOut, training } of parts)
              expect(heldOut.counts[i]! + training.counts[i]!).toBe(count);
          });
          const sizes = parts.map(({ heldOut }) => total(heldOut.counts));
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          for (const { heldOut } of parts)
            expect(total(heldOut.weights)).toBeCloseTo(2 * total(heldOut.counts), 9);
        },
      ),
    );
  });

  it.each([
    ['row by row', 10, 10],
    ['at once', 100, 10],
  ])('deals %s as often to each fold as shuffling does', (_, count, folds) => {
    const draws = 400;
    const generator = new Mt19937(5);
    let sum = 0;
    let square = 0;
    for (let draw = 0; draw < draws; draw++) {
      const parts = splitHistogram(withCounts([count, 3 * count]), folds, generator);
      const first = parts[draw % folds]!.heldOut.counts[0]!;
      sum += first;
      square += first ** 2;
    }
    const rows = 4 * count;
    const variance = (rows / folds) * 0.25 * 0.75 * ((rows - rows / folds) / (rows - 1));
    const mean = sum / draws;
    expect(Math.abs(mean - count / folds)).toBeLessThan(4 * Math.sqrt(variance / draws));
    expect((square / draws - mean ** 2) / variance).toBeGreaterThan(0.7);
    expect((square / draws - mean ** 2) / variance).toBeLessThan(1.3);
  });

  it('gives the rest of a fraction to one fold', () => {
    const parts = splitHistogram(withCounts([2.5, 70.25]), 3, new Mt19937(1));
    const dealt = parts.map(({ heldOut }) => heldOut.counts);
    expect(dealt.reduce((sum, counts) => sum + counts[0]!, 0)).toBe(2.5);
    expect(dealt.reduce((sum, counts) => sum + counts[1]!, 0)).toBe(70.25);
    expect(dealt.filter((counts) => counts[0]! % 1 !== 0)).toHaveLength(1);
  });

  it('depends on the seed and on nothing else', () => {
    const split = (seed: number) =>
      splitHistogram(withCounts([3, 90, 5]), 5, new Mt19937(seed)).map(({ heldOut }) => heldOut);
    expect(split(7)).toEqual(split(7));
    expect(split(7)).not.toEqual(split(8));
  });

  it('shares one list where rows have no weights', () => {
    const plain = histogramOf([1, 2, 2]);
    const parts = splitHistogram({ ...plain, weights: plain.counts }, 2, new Mt19937(1));
    for (const { heldOut } of parts) expect(heldOut.weights).toBe(heldOut.counts);
  });
});
