import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceScore, ratioScore } from '../../../src/domain/statistics/score.ts';

/** x1 n1 x2 n2 δ, then p̃1 p̃2 e and z without and with the correction. */
const differences = [
  [56, 70, 48, 80, 0, 0.6933333333, 0.6933333333, 21.466667, 2.6413232723, 2.5589283998],
  [56, 70, 48, 80, 0.1, 0.7515478868, 0.6515478868, 17.391648, 1.3432387432, 1.2397994103],
  [56, 70, 48, 80, 0.3, 0.8383883905, 0.5383883905, 11.312813, -1.4035812914, -1.237416039],
  [9, 30, 3, 30, 0.1, 0.2397429269, 0.1397429269, 4.192288, 0.9875563553, 0.6583709035],
  [0, 30, 0, 30, 0.1, 0.1, 0, 0, -1.8104634152, -1.2069756101],
  [30, 30, 0, 30, 0.5, 0.75, 0.25, 7.5, 4.4347115652, 4.1390641275],
  [5, 100, 2500, 5000, -0.4, 0.0973072264, 0.4973072264, 9.730723, -1.6408301728, -1.4734654952],
  [1, 1500, 4, 30, -0.1, 0.0006715084, 0.1006715084, 1.007263, -0.5944000316, -0.2850694029],
  [200, 400, 150, 400, 0.1, 0.4871775736, 0.3871775736, 154.871029, 0.7159560369, 0.7113331191],
  [180, 339, 451, 2041, 0.1, 0.3461395966, 0.2461395966, 117.341323, 7.6233224703, 7.6180017385],
] as const;

const ratios = [
  [40, 100, 50, 100, 0.8, 0, 0],
  [3, 60, 300, 3000, 0.8, -0.8520471934, -0.6115805411],
  [0, 50, 10, 50, 0.8, -2.9499324647, -2.6180650624],
  [90, 100, 95, 100, 0.8, 3.1652950366, 2.9618117843],
  [30, 100, 60, 100, 0.8, -2.8335370354, -2.7988381703],
  [0, 40, 0, 60, 0.8, 0, 0],
] as const;

describe('differenceScore', () => {
  it.each(differences)('of %d/%d and %d/%d at %d', (x1, n1, x2, n2, delta, ...golden) => {
    const [a, b] = [
      { successes: x1, trials: n1 },
      { successes: x2, trials: n2 },
    ];
    const corrected = differenceScore(a, b, delta);
    const [p1, p2, least, plain, z] = golden;
    expect(corrected.restricted[0]).toBeCloseTo(p1, 10);
    expect(corrected.restricted[1]).toBeCloseTo(p2, 10);
    expect(corrected.leastExpected).toBeCloseTo(least, 6);
    expect(corrected.z).toBeCloseTo(z, 10);
    expect(differenceScore(a, b, delta, false).z).toBeCloseTo(plain, 10);
  });

  it.each([
    [0, 30, 30, 30, 0.1, -8.4918261352, -8.301212754],
    [30, 30, 30, 30, 0.05, -1.2460463791, -0.415348793],
  ])('of %d/%d and %d/%d at %d, z alone', (x1, n1, x2, n2, delta, plain, z) => {
    const a = { successes: x1, trials: n1 };
    const b = { successes: x2, trials: n2 };
    expect(differenceScore(a, b, delta, false).z).toBeCloseTo(plain, 10);
    expect(differenceScore(a, b, delta).z).toBeCloseTo(z, 10);
  });

  it('is zero or infinite where the variance is zero', () => {
    const none = { successes: 0, trials: 30 };
    const all = { successes: 30, trials: 30 };
    expect(differenceScore(none, none, 0).z).toBe(0);
    expect(differenceScore(all, none, 1).z).toBe(0);
    expect(differenceScore({ successes: 15, trials: 30 }, none, 1).z).toBe(-Infinity);
  });

  const rate = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));

  it('falls as the hypothesis grows', () => {
    const delta = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rate, rate, delta, delta, (a, b, one, other) => {
        const at = (d: number): number => differenceScore(a, b, d).z;
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('changes its sign when the groups are exchanged', () => {
    fc.assert(
      fc.property(rate, rate, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (a, b, delta) => {
        const forth = differenceScore(a, b, delta).z;
        expect(differenceScore(b, a, -delta).z).toBeCloseTo(-forth, 6);
      }),
      { numRuns: 500 },
    );
  });
});

describe('ratioScore', () => {
  it.each(ratios)('of %d/%d and %d/%d at %d', (x1, n1, x2, n2, t, plain, z) => {
    const a = { successes: x1, trials: n1 };
    const b = { successes: x2, trials: n2 };
    expect(ratioScore(a, b, t, false).z).toBeCloseTo(plain, 10);
    expect(ratioScore(a, b, t).z).toBeCloseTo(z, 10);
  });
});
