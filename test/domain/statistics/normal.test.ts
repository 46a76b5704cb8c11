import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '../../../src/domain/statistics/normal.ts';

/** mpmath, `ncdf` with 40 digits (scipy's own value at -20 is wrong in the 14th). */
const cdf: readonly (readonly [number, number])[] = [
  [-37.5, 4.605353009581955e-308],
  [-20, 2.7536241186062337e-89],
  [-8, 6.220960574271784e-16],
  [-5.7, 5.990371401063528e-9],
  [-5.6, 1.071759025831093e-8],
  [-4, 3.1671241833119924e-5],
  [-2.5, 0.006209665325776135],
  [-1, 0.15865525393145705],
  [-0.68, 0.2482522304535705],
  [-0.67, 0.2514288950953101],
  [-0.3, 0.3820885778110474],
  [0.0, 0.5],
  [1e-8, 0.5000000039894228],
  [0.3, 0.6179114221889527],
  [0.7, 0.758036347776927],
  [1.3, 0.9031995154143897],
  [1.6448536269514722, 0.95],
  [2.3, 0.9892758899783242],
  [5, 0.9999997133484281],
  [8, 0.9999999999999993],
];

describe('normalCdf', () => {
  it.each(cdf)('is accurate at %d', (x, expected) => {
    expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-15);
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-14);
  });

  it('is symmetric, monotone and bounded', () => {
    const point = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 15);
        expect(normalCdf(Math.min(a, b))).toBeLessThanOrEqual(normalCdf(Math.max(a, b)) + 1e-16);
      }),
    );
    expect([normalCdf(-50), normalCdf(50)]).toEqual([0, 1]);
  });
});

describe('normalDensity', () => {
  it('is that of the standard normal', () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
    expect(normalDensity(-2)).toBeCloseTo(0.05399096651318806, 15);
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.95, 1.644853626951473],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.5, 0],
    [1e-20, -9.262340089798408],
  ])('is accurate at %d', (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 14));

  it('inverts the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is infinite at the ends and not a number outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(1.1)).toBeNaN();
  });
});
