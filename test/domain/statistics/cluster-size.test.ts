import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterCount,
  clusteredRates,
  clusterShortage,
  type ClusteredRate,
} from '../../../src/domain/statistics/cluster-size.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';

function group(clusters: readonly Rate[]): ClusteredRate {
  const total = clusters.reduce(
    (sum, { successes, trials }) => ({
      successes: sum.successes + successes,
      trials: sum.trials + trials,
    }),
    { successes: 0, trials: 0 },
  );
  return { rate: total, clusters, squares: total };
}

const clusters = (...list: readonly (readonly [number, number])[]): Rate[] =>
  list.map(([successes, trials]) => ({ successes, trials }));

describe('clusteredRates', () => {
  it('divides by the design effect of the residual sums', () => {
    const own = clusters([5, 5], [0, 5], [4, 5], [1, 5], [3, 5], [2, 5]);
    const [rate] = clusteredRates([group(own)]);
    // p̂ = 1/2; residual sums 2.5, −2.5, 1.5, −1.5, 0.5, −0.5: Σ r² = 17.5.
    const variance = ((6 / 5) * 17.5) / 30 ** 2;
    const effect = variance / (0.25 / 30);
    expect(rate!.trials).toBeCloseTo(30 / effect, 10);
    expect(rate!.successes).toBeCloseTo(15 / effect, 10);
    expect(rate!.independent).toBe(6);
  });

  it('never counts more than the rows', () => {
    const even = clusters(...Array.from({ length: 30 }, () => [2, 4] as const));
    expect(clusteredRates([group(even)])[0]).toEqual({
      successes: 60,
      trials: 120,
      independent: 30,
    });
  });

  it('counts clusters where every row has the same outcome, and rows of a single one once', () => {
    const all = clusters(...Array.from({ length: 25 }, () => [4, 4] as const));
    expect(clusteredRates([group(all)])[0]).toEqual({
      successes: 25,
      trials: 25,
      independent: 25,
    });
    expect(clusteredRates([group(clusters([3, 9]))])[0]!.trials).toBe(1);
  });

  it('does not believe a small effect of one group that the others do not share', () => {
    const strong = clusters(
      ...Array.from({ length: 60 }, (_, i) => [i % 2 === 0 ? 4 : 0, 4] as const),
    );
    const weak = clusters(...Array.from({ length: 20 }, () => [2, 4] as const));
    const [, alone] = clusteredRates([group(weak), group(weak)]);
    const [, together] = clusteredRates([group(strong), group(weak)]);
    expect(alone!.trials).toBe(80);
    expect(together!.trials).toBeLessThan(40);
  });

  it('takes a correlation, not an effect, from other groups: clusters of one row stay whole', () => {
    const strong = clusters(
      ...Array.from({ length: 60 }, (_, i) => [i % 2 === 0 ? 4 : 0, 4] as const),
    );
    const single = clusters(...Array.from({ length: 50 }, (_, i) => [i % 2, 1] as const));
    const [, rate] = clusteredRates([group(strong), group(single)]);
    expect(rate!.trials).toBeCloseTo(49, 9);
  });

  it('does not depend on the scale of the weights', () => {
    const some = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 })),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(some, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, k) => {
        const own = group(clusters(...list.map(([x, n]) => [Math.min(x, n), n] as const)));
        const times = (rate: Rate, factor: number): Rate => ({
          successes: factor * rate.successes,
          trials: factor * rate.trials,
        });
        const scaled = {
          rate: own.rate,
          clusters: own.clusters.map((rate) => times(rate, k)),
          squares: times(own.squares, k * k),
        };
        const [plain, weighted] = [clusteredRates([own])[0]!, clusteredRates([scaled])[0]!];
        expect(weighted.trials).toBeCloseTo(plain.trials, 6);
        expect(weighted.independent).toBe(plain.independent);
      }),
    );
  });

  it('leaves out clusters without rows in the denominator', () => {
    const own = clusters([1, 2], [0, 0], [2, 2]);
    expect(clusterCount(own)).toBe(2);
    expect(clusterShortage(group(own))).toEqual({ has: 2, needs: 20, what: 'clusters' });
    expect(clusteredRates([group(clusters([0, 0]))])[0]).toEqual({
      successes: 0,
      trials: 0,
      independent: 0,
    });
  });
});
