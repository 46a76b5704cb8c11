import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from '../../../src/domain/statistics/chi-square.ts';

describe('chiSquareUpperTail', () => {
  /** scipy 1.17.1, `chi2.sf`. */
  it.each([
    [3.84, 1, 0.05004352124870519],
    [0.1, 1, 0.7518296340458492],
    [5.99, 2, 0.05003662708658629],
    [20, 3, 0.00016974243555282632],
    [30, 39, 0.849177889098826],
    [5200, 4999, 0.023266893410971892],
    [4700, 4999, 0.9988380948518104],
    [800, 7, 1.855654119381636e-168],
  ])('is accurate at %d with %d degrees of freedom', (x, degrees, expected) => {
    expect(chiSquareUpperTail(x, degrees) / expected).toBeCloseTo(1, 9);
  });

  it('is one where nothing differs', () => {
    expect(chiSquareUpperTail(0, 3)).toBe(1);
    expect(chiSquareUpperTail(1e-9, 4)).toBeCloseTo(1, 12);
  });
});
