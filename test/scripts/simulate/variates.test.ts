import { expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/simulate/random.ts';
import {
  betaVariate,
  exponentialVariate,
  gammaVariate,
  normalVariate,
} from '../../../scripts/simulate/variates.ts';

const N = 40_000;

it.each([
  ['normal', normalVariate, 0, 1],
  ['exponential', exponentialVariate, 1, 1],
  ['gamma 2.5', (random: () => number) => gammaVariate(random, 2.5), 2.5, 2.5],
  ['gamma 0.4', (random: () => number) => gammaVariate(random, 0.4), 0.4, 0.4],
  ['beta', (random: () => number) => betaVariate(random, 0.3, 4), 0.3, (0.3 * 0.7) / 5],
  ['beta of two points', (random: () => number) => betaVariate(random, 0.3, 1e-4), 0.3, 0.21],
] as const)('%s variates have their mean and variance', (name, draw, mean, variance) => {
  const random = seededRandom(3, name);
  const values = Array.from({ length: N }, () => draw(random));
  const average = values.reduce((a, b) => a + b, 0) / N;
  const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / N;
  expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(variance / N));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.08);
});
