import { expect, it } from 'vitest';
import { fisherExact } from '../../../src/domain/parity/fisher-exact.ts';

const rate = (successes: number, trials: number) => ({ successes, trials });

it('is Fisher’s tea: three of four cups', () => {
  expect(fisherExact(rate(3, 4), rate(1, 4))).toBeCloseTo(34 / 70, 14);
});

it('counts tables as likely as the one seen on the other side', () => {
  // R's fisher.test(matrix(c(8, 1, 2, 5), 2)) and scipy's example.
  expect(fisherExact(rate(8, 10), rate(1, 6))).toBeCloseTo(0.03496503496503497, 15);
});

it('is 1 where a margin is empty', () => {
  expect(fisherExact(rate(0, 4), rate(0, 9))).toBe(1);
  expect(fisherExact(rate(4, 4), rate(9, 9))).toBe(1);
  expect(fisherExact(rate(0, 0), rate(3, 9))).toBe(1);
});

it('is symmetric and survives large tables', () => {
  const p = fisherExact(rate(3, 900_000), rate(9, 100_000));
  expect(p).toBeCloseTo(fisherExact(rate(9, 100_000), rate(3, 900_000)), 18);
  expect(p).toBeGreaterThan(1e-8);
  expect(p).toBeLessThan(1e-5);
  expect(fisherExact(rate(2000, 2000), rate(0, 2000))).toBeLessThan(1e-300);
});
