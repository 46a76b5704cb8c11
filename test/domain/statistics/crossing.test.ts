import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../../src/domain/statistics/crossing.ts';

describe('crossing', () => {
  it.each([
    ['a line', (x: number) => 0.3 - x],
    ['a steep curve', (x: number) => Math.tanh(1000 * (0.3 - x))],
    ['a flat curve', (x: number) => (0.3 - x) ** 9],
    ['a jump', (x: number) => (x <= 0.3 ? 1 : -1e-9)],
    ['infinite ends', (x: number) => Math.log(0.7) - Math.log(x) + Math.log(0.3 / 0.7)],
    ['an infinite end', (x: number) => (x === 1 ? -Infinity : 0.3 - x)],
  ])('finds where %s changes its sign, from the inside', (_, excess) => {
    const found = crossing(0, 1, excess);
    expect(Math.abs(found - 0.3)).toBeLessThan(2e-13 + (excess(0.3) === 0 ? 0 : 1e-12));
    expect(excess(found)).toBeGreaterThanOrEqual(0);
  });

  it('encloses a root that the first steps hit', () => {
    for (const root of [0.3, 0.1, 0.7123456789, 1e-5, 0.99999]) {
      const excess = (x: number): number => (root - x) * (1 + (root - x) ** 2);
      const found = crossing(0, 1, excess);
      expect(found).toBeGreaterThan(root - 1e-13);
      expect(found).toBeLessThanOrEqual(root);
    }
  });

  it('searches downwards too', () => {
    expect(crossing(1, 0, (x) => x - 0.25)).toBeCloseTo(0.25, 12);
  });

  it('takes a handful of steps where the excess is smooth and never many more than bisection', () => {
    const steps = (excess: (x: number) => number): number => {
      let count = 0;
      crossing(0, 1, (x) => (count++, excess(x)));
      return count;
    };
    expect(steps((x) => Math.exp(-3 * x) - 0.5)).toBeLessThan(14);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (root) => {
        expect(steps((x) => (root - x) ** 15)).toBeLessThan(50);
        expect(steps((x) => (x < root ? 1e9 : -1e-9))).toBeLessThan(50);
      }),
    );
  });
});
