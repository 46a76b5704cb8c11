import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../../src/domain/mitigation/hypergeometric.ts';

/** Shares of the outcomes over an even grid of uniforms: the probabilities, to the width of the grid. */
function shares(total: number, good: number, draws: number): Map<number, number> {
  const steps = 20_000;
  const found = new Map<number, number>();
  for (let i = 0; i < steps; i++) {
    const x = hypergeometric((i + 0.5) / steps, total, good, draws);
    found.set(x, (found.get(x) ?? 0) + 1 / steps);
  }
  return found;
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

describe('hypergeometric', () => {
  it.each([
    [10, 4, 5],
    [20, 3, 17],
    [9, 8, 2],
    [30, 15, 15],
  ])('of %d with %d good in %d draws has the right probabilities', (total, good, draws) => {
    for (const [x, share] of shares(total, good, draws)) {
      const exact = (choose(good, x) * choose(total - good, draws - x)) / choose(total, draws);
      expect(Math.abs(share - exact), `x = ${x}`).toBeLessThan(2e-4);
    }
  });

  it('has the right mean and variance for millions of rows', () => {
    const [total, good, draws] = [5_000_000, 1_000_000, 40_000];
    let mean = 0;
    let square = 0;
    for (const [x, share] of shares(total, good, draws)) {
      mean += share * x;
      square += share * x ** 2;
    }
    expect(mean).toBeCloseTo(8000, 0);
    const variance = 40_000 * 0.2 * 0.8 * ((total - draws) / (total - 1));
    expect((square - mean ** 2) / variance).toBeCloseTo(1, 2);
  });

  it('needs no chance where there is only one answer', () => {
    expect(hypergeometric(0.99, 10, 10, 4)).toBe(4);
    expect(hypergeometric(0.99, 10, 0, 4)).toBe(0);
    expect(hypergeometric(0.5, 0, 0, 0)).toBe(0);
    expect(hypergeometric(0.5, 10, 3, 10)).toBe(3);
  });
});
