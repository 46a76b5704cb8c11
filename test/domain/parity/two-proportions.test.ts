import { expect, it } from 'vitest';
import {
  compareProportions,
  leastExpectedCount,
  pooledZ,
} from '../../../src/domain/parity/two-proportions.ts';

const rate = (successes: number, trials: number) => ({ successes, trials });

it('z is pooled', () => {
  expect(pooledZ(rate(30, 100), rate(20, 100))).toBeCloseTo(
    0.1 / Math.sqrt(0.25 * 0.75 * 0.02),
    12,
  );
  expect(pooledZ(rate(5, 5), rate(7, 7))).toBeNaN();
});

it('the least expected count is that of the rarer outcome in the smaller group', () => {
  expect(leastExpectedCount(rate(9, 10), rate(21, 30))).toBe(2.5);
  expect(leastExpectedCount(rate(0, 10), rate(8, 30))).toBe(2);
});

it('fewer than five expected make it exact', () => {
  expect(compareProportions(rate(9, 10), rate(21, 30)).test).toBe('fisher');
  expect(compareProportions(rate(10, 20), rate(21, 30)).test).toBe('z');
  expect(compareProportions(rate(5, 5), rate(7, 7))).toEqual({
    test: 'fisher',
    z: null,
    pValue: 1,
  });
});

it('p is two-sided', () => {
  // 0.044/√(0.499 · 0.501 · 0.002) = 1.96774.
  const { z, pValue } = compareProportions(rate(521, 1000), rate(477, 1000));
  expect(z).toBeCloseTo(1.96774, 5);
  expect(pValue).toBeCloseTo(0.0491, 4);
});
