import { expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/simulate/random.ts';

const draws = (seed: number, stream: string, n: number): number[] => {
  const random = seededRandom(seed, stream);
  return Array.from({ length: n }, random);
};

it('gives the same numbers for the same seed and stream, and others for others', () => {
  expect(draws(1, 'a', 5)).toEqual(draws(1, 'a', 5));
  const first = [draws(1, 'a', 1), draws(2, 'a', 1), draws(1, 'b', 1)].flat();
  expect(new Set(first).size).toBe(3);
});

it('is uniform on [0, 1): χ² of 20 bins, and neighbours do not depend on each other', () => {
  const values = draws(7, 'uniform', 100_000);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  const bins = Array.from({ length: 20 }, () => 0);
  for (const value of values) bins[Math.floor(20 * value)]!++;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  // The 1 − 1e-4 point of χ² with 19 degrees of freedom, and five standard errors of a correlation.
  expect(chiSquare).toBeLessThan(50.8);
  const products = values.slice(1).map((value, i) => (value - 0.5) * ((values[i] ?? 0) - 0.5));
  const correlation = (12 * products.reduce((a, b) => a + b, 0)) / products.length;
  expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(products.length));
});
