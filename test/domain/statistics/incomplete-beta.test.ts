import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLowerTail, binomialUpperTail } from '../../../src/domain/statistics/binomial.ts';
import {
  fractionalLowerTail,
  fractionalUpperTail,
  incompleteBeta,
} from '../../../src/domain/statistics/incomplete-beta.ts';

describe('incompleteBeta', () => {
  /** scipy 1.17.1, `special.betainc`. */
  it.each([
    [2.5, 3.5, 0.3, 0.29675298929566646],
    [0.7, 12.3, 0.01, 0.24034471540012203],
    [120.25, 380.5, 0.26, 0.8507030451353869],
    [0.01, 5, 0.001, 0.9527958800070772],
    [40.5, 0.5, 0.99, 0.3683948010474058],
  ])('of %f, %f at %f', (a, b, x, expected) => {
    expect(Math.abs(incompleteBeta(a, b, x) / expected - 1)).toBeLessThan(1e-13);
  });

  it('stays accurate with very many trials', () => {
    expect(incompleteBeta(1e6 + 0.25, 1e6, 0.5003)).toBeCloseTo(0.8018788455064179, 9);
  });

  it('ends at 0 and 1', () => {
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
  });
});

describe('fractional tails', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400))
    .map(([n, x]) => [Math.min(x, n), n] as const);
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it('are the binomial ones at whole numbers', () => {
    fc.assert(
      fc.property(table, share, ([x, n], p) => {
        expect(fractionalLowerTail(x, n, p)).toBeCloseTo(binomialLowerTail(x, n, p), 11);
        expect(fractionalUpperTail(x, n, p)).toBeCloseTo(binomialUpperTail(x, n, p), 11);
      }),
    );
  });

  it('lie between those of the neighbours', () => {
    fc.assert(
      fc.property(table, share, share, ([x, n], p, part) => {
        if (x === n) return;
        const between = fractionalLowerTail(x + part, n, p);
        expect(between).toBeGreaterThanOrEqual(binomialLowerTail(x, n, p) - 1e-12);
        expect(between).toBeLessThanOrEqual(binomialLowerTail(x + 1, n, p) + 1e-12);
      }),
    );
  });

  it('are certain where nothing is left', () => {
    expect(fractionalUpperTail(0, 30, 0.1)).toBe(1);
    expect(fractionalLowerTail(30.5, 30.5, 0.1)).toBe(1);
  });
});
