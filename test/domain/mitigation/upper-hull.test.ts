import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateName } from '../../../src/domain/mitigation/confusion-rate.ts';
import { cumulativeCounts } from '../../../src/domain/mitigation/cumulative-counts.ts';
import {
  thresholdPoints,
  type ThresholdPoints,
} from '../../../src/domain/mitigation/threshold-points.ts';
import { upperHull } from '../../../src/domain/mitigation/upper-hull.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

/** Fairlearn's code, line by line: sort everything, then the chain over all points. */
function sortedHull({ x, y }: ThresholdPoints): number[] {
  const order = Array.from(x, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]! || a - b);
  const selected: number[] = [];
  for (const r2 of order) {
    while (selected.length >= 2) {
      const r1 = selected.at(-1)!;
      const r0 = selected.at(-2)!;
      if ((y[r1]! - y[r0]!) * (x[r2]! - x[r0]!) > (y[r2]! - y[r0]!) * (x[r1]! - x[r0]!)) break;
      selected.pop();
    }
    selected.push(r2);
  }
  return selected;
}

const X: readonly RateName[] = [
  'selection_rate',
  'true_positive_rate',
  'false_positive_rate',
  'true_negative_rate',
  'false_negative_rate',
];
const Y: readonly RateName[] = ['accuracy_score', 'balanced_accuracy_score', ...X.slice(0, 2)];
const rows = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 25 });

describe('upperHull', () => {
  it('has the vertices of the sorted chain, without sorting', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.constantFrom(...X),
        fc.constantFrom(...Y),
        fc.boolean(),
        (p, n, xRate, yRate, flip) => {
          const scores = { group: 'a', positives: histogramOf(p), negatives: histogramOf(n) };
          const points = thresholdPoints(cumulativeCounts(scores), xRate, yRate, flip);
          const hull = upperHull(points);
          expect(hull.points).toEqual(sortedHull(points));
          expect(hull.x).toEqual(hull.points.map((point) => points.x[point]));
          expect(hull.y).toEqual(hull.points.map((point) => points.y[point]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
