import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/domain/statistics/wilson.ts';

// scipy 1.17.1: binomtest(x, n).proportion_ci(level, method='wilson').
it.each([
  [8, 10, 0.95, 0.4901624715366418, 0.9433178485456248],
  [0, 20, 0.95, 0, 0.16112515805281935],
  [30, 30, 0.9, 0.9172756918749008, 1],
])('%i of %i at %f', (successes, trials, level, lower, upper) => {
  const interval = wilsonInterval({ successes, trials }, level);
  expect(interval?.[0]).toBeCloseTo(lower, 12);
  expect(interval?.[1]).toBeCloseTo(upper, 12);
});

it('has none without trials', () => {
  expect(wilsonInterval({ successes: 0, trials: 0 }, 0.95)).toBeNull();
});
