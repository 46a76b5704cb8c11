import { expect, it } from 'vitest';
import { binomialSampler } from '../../../scripts/simulate/binomial-sampler.ts';
import { seededRandom } from '../../../scripts/simulate/random.ts';
import { binomialLowerTail } from '../../../src/domain/statistics/binomial.ts';

/** The source of numbers that says what it is told. */
const telling = (u: number) => () => u;

it.each([
  [30, 0.02],
  [100, 0.5],
  [2000, 0.98],
  [50_000, 0.3],
])('inverts the distribution function of %d trials at %d', (n, p) => {
  for (const x of [0.01, 0.3, 0.5, 0.9, 0.999].map((q) => binomialSampler(n, p, telling(q))())) {
    // Just above a value of the distribution function the next number begins, just below it has not.
    for (const [place, next] of [
      [binomialLowerTail(x, n, p), x + 1],
      [binomialLowerTail(x - 1, n, p), x],
    ] as const) {
      if (place < 1e-6 || place > 1 - 1e-6) continue;
      expect(binomialSampler(n, p, telling(place * (1 + 1e-9)))()).toBe(next);
      expect(binomialSampler(n, p, telling(place * (1 - 1e-9)))()).toBe(next - 1);
    }
  }
});

it('is certain at the ends', () => {
  const random = seededRandom(1, 'ends');
  expect(binomialSampler(9, 0, random)()).toBe(0);
  expect(binomialSampler(9, 1, random)()).toBe(9);
});
