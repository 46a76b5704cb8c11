import { describe, expect, it } from 'vitest';
import {
  pooledDifferenceScore,
  pooledEstimate,
  pooledRatioScore,
  type StratumPair,
} from '../../../src/domain/statistics/pooled-score.ts';
import { differenceScore, ratioScore } from '../../../src/domain/statistics/score.ts';

const pair = (x1: number, n1: number, x2: number, n2: number): StratumPair => [
  { successes: x1, trials: n1 },
  { successes: x2, trials: n2 },
];

describe('pooled scores', () => {
  it.each([pair(9, 30, 3, 30), pair(5, 100, 2500, 5000), pair(0, 12, 4, 9)])(
    'are those of a single stratum, case %#',
    (a, b) => {
      expect(pooledDifferenceScore([[a, b]], 0.1).z).toBeCloseTo(differenceScore(a, b, 0.1).z, 12);
      expect(pooledRatioScore([[a, b]], 0.8).z).toBeCloseTo(ratioScore(a, b, 0.8).z, 12);
    },
  );

  it('are worked out by hand for two strata', () => {
    const strata = [pair(12, 40, 6, 40), pair(30, 60, 9, 20)];
    const weights = [20, 15];
    const scores = strata.map(([a, b]) => differenceScore(a, b, 0.05));
    const sum = 20 * (0.3 - 0.15 - 0.05) + 15 * (0.5 - 0.45 - 0.05);
    const variance = scores.reduce((v, score, k) => v + weights[k]! ** 2 * score.variance, 0);
    const counts = scores.map(({ restricted: [p1, p2] }, k) => {
      const [a, b] = strata[k]!;
      return [a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2)];
    });
    const least = Math.min(...counts[0]!.map((count, cell) => count + counts[1]![cell]!));
    // w (1/n_a + 1/n_b) = 1 in every stratum, so half a success shifts the weighted sum by ½.
    const z = (sum - 0.5 * Math.min(1, 10 / least)) / Math.sqrt(variance);
    expect(pooledDifferenceScore(strata, 0.05).z).toBeCloseTo(z, 12);
  });

  it('hold for pairs of single rows: the variance of McNemar at no difference', () => {
    // 30 strata where only the first succeeds, 12 where only the second does, 40 where both or none do.
    const strata = [
      ...Array.from({ length: 30 }, () => pair(1, 1, 0, 1)),
      ...Array.from({ length: 12 }, () => pair(0, 1, 1, 1)),
      ...Array.from({ length: 40 }, () => pair(1, 1, 1, 1)),
    ];
    const { z } = pooledDifferenceScore(strata, 0);
    // Expected counts of 21 and more: κ = 10/21 where 21 failures of each group are expected.
    expect(z).toBeCloseTo((0.5 * (30 - 12) - 0.5 * (10 / 21)) / (0.5 * Math.sqrt(42)), 12);
  });

  it('are 0 or infinite without variance', () => {
    expect(pooledDifferenceScore([pair(0, 5, 0, 5)], 0).z).toBe(0);
    expect(pooledRatioScore([pair(0, 5, 0, 5)], 0.8).z).toBe(0);
  });
});

describe('pooledEstimate', () => {
  it('weights strata by n_a n_b/(n_a + n_b)', () => {
    const strata = [pair(12, 40, 6, 40), pair(30, 60, 9, 20)];
    expect(pooledEstimate('difference', strata)).toBeCloseTo((20 * 0.15 + 15 * 0.05) / 35, 14);
    // The ratio of Mantel and Haenszel: Σ x_a n_b/N over Σ x_b n_a/N.
    const ratio = (12 * 40) / 80 + (30 * 20) / 80;
    expect(pooledEstimate('ratio', strata)).toBeCloseTo(
      ratio / ((6 * 40) / 80 + (9 * 60) / 80),
      14,
    );
    expect(pooledEstimate('ratio', [pair(1, 4, 0, 4)])).toBeNaN();
    expect(pooledEstimate('difference', [])).toBeNaN();
  });
});
