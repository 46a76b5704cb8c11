import { describe, expect, it } from 'vitest';
import {
  forEachPair,
  isWithin,
  pairPValue,
  pairScore,
  thresholdInErrors,
} from '../../../src/domain/statistics/pair-test.ts';
import { ratioScore } from '../../../src/domain/statistics/score.ts';

const [low, high, middle] = [10, 40, 25].map((successes) => ({ successes, trials: 100 }));
const rates = [low!, high!, middle!];

describe('pair tests', () => {
  it('visit every ordered pair, the furthest apart first', () => {
    const seen: string[] = [];
    forEachPair('difference', rates, (_a, _b, i, j) => {
      seen.push(`${i}${j}`);
      return undefined;
    });
    expect(seen[0]).toBe('10');
    expect([...seen].sort()).toEqual(['01', '02', '10', '12', '20', '21']);
    const ratios: string[] = [];
    forEachPair('ratio', rates, (_a, _b, i, j) => {
      ratios.push(`${i}${j}`);
      return 'closer';
    });
    expect(ratios).toEqual(['01', '21', '12']);
    expect(isWithin('difference', high!, low!, 0.31)).toBe(true);
    expect(isWithin('ratio', low!, high!, 0.3)).toBe(false);
  });

  it('grow with the disparity', () => {
    expect(pairScore('difference', high!, low!, 0.1).z).toBeGreaterThan(0);
    expect(pairScore('ratio', low!, high!, 0.8).z).toBe(-ratioScore(low!, high!, 0.8).z);
  });

  it('measure the threshold in standard errors, at most eight', () => {
    expect(thresholdInErrors('difference', rates, 0.1)).toBeCloseTo(2, 12);
    expect(thresholdInErrors('difference', rates, 0.1, 100)).toBe(8);
    const clustered = { successes: 40, trials: 100, independent: 25 };
    expect(thresholdInErrors('difference', [clustered, ...rates], 0.1)).toBeCloseTo(1, 12);
    expect(thresholdInErrors('ratio', rates, 0.8)).toBeCloseTo(
      -Math.log(0.8) * Math.sqrt((100 * 0.25) / 0.75),
      12,
    );
    expect(thresholdInErrors('ratio', [{ successes: 0, trials: 50 }], 0.8)).toBe(0);
  });

  it('have a p-value that falls as the statistic grows', () => {
    expect(pairPValue('difference', rates, 0.1, 3)).toBeLessThan(
      pairPValue('difference', rates, 0.1, 2),
    );
  });
});
