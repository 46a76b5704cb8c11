import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../../src/domain/statistics/binomial.ts';
import { judgePairs, testPairs } from '../../../src/domain/statistics/pair-bounds.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const of = (...pairs: readonly (readonly [number, number])[]): Rate[] =>
  pairs.map(([successes, trials]) => ({ successes, trials }));

/** Rates, lower, upper, Z and p-value at 0.1, and the findings at 0.05, 0.1 and 0.2. */
const checks = [
  [
    of([120, 400], [90, 400], [30, 100]),
    0.0031471649,
    0.1631760114,
    -0.4508263539,
    0.8936866027,
    'open open holds',
  ],
  [
    of([240, 400], [120, 400]),
    0.2436916288,
    0.3543561482,
    5.7087623291,
    0.0000000057,
    'broken broken broken',
  ],
  [
    of([0, 30], [15, 30]),
    0.3248410396,
    0.6751589604,
    3.4478987354,
    0.0002827739,
    'broken broken broken',
  ],
  [
    of(...[60, 61, 62, 63, 64, 65, 66, 67, 68, 69].map((x) => [x, 200] as const)),
    0,
    0.1224993414,
    -1.1602875411,
    0.9999999936,
    'open open holds',
  ],
  [of([500, 1000], [490, 1000]), 0, 0.0467683615, -4.0433751533, 0.9999741334, 'holds holds holds'],
  [
    of([900, 3000], [3, 60]),
    0.1692728972,
    0.2898854005,
    2.7486938239,
    0.0029920538,
    'broken broken open',
  ],
  [
    of(...[400, 180, 300, 310, 295].map((x) => [x, 1000] as const)),
    0.1739549208,
    0.2522833702,
    5.9867997339,
    0.0000000064,
    'broken broken open',
  ],
] as const;

const rate = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const rates = fc.array(rate, { minLength: 2, maxLength: 5 });
const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('judgePairs', () => {
  it.each(checks)('is golden for check %#', (table, lower, upper, z, pValue, findings) => {
    const judged = [0.05, 0.1, 0.2].map((t) => judgePairs('difference', table, t, LEVELS));
    expect(judged.map((judgement) => judgement.finding).join(' ')).toBe(findings);
    for (const judgement of judged) {
      expect(judgement.lower).toBeCloseTo(lower, 10);
      expect(judgement.upper).toBeCloseTo(upper, 10);
    }
    expect(judged[1]?.z).toBeCloseTo(z, 10);
    expect(judged[1]?.pValue).toBeCloseTo(pValue, 10);
  });

  it('gives bounds of a difference that say exactly what it finds', () => {
    fc.assert(
      fc.property(rates, threshold, (table, t) => {
        const { finding, lower, upper } = judgePairs('difference', table, t, LEVELS);
        expect(finding === 'broken').toBe(lower >= t);
        expect(finding === 'holds').toBe(upper <= t);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('gives bounds of a ratio that say exactly what it finds', () => {
    fc.assert(
      fc.property(rates, threshold, (table, t) => {
        const { finding, lower, upper } = judgePairs('ratio', table, t, LEVELS);
        expect(finding === 'broken').toBe(upper <= t);
        expect(finding === 'holds').toBe(lower >= t);
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(rates, threshold, (table, t) => {
        const there = judgePairs('difference', table, t, LEVELS);
        const back = judgePairs('difference', [...table].reverse(), t, LEVELS);
        expect(back.lower).toBeCloseTo(there.lower, 9);
        expect(back.upper).toBeCloseTo(there.upper, 9);
        expect(back.finding).toBe(there.finding);
      }),
    );
  });

  it('finds the bound that a search over all thresholds finds', () => {
    const table = of([13, 40], [300, 900], [55, 120], [0, 33]);
    const shown = (t: number): boolean => judgePairs('difference', table, t, LEVELS).pValue <= 0.05;
    const { lower, boundPair } = judgePairs('difference', table, 0.9, LEVELS);
    expect([shown(lower - 1e-6), shown(lower + 1e-6)]).toEqual([true, false]);
    expect(boundPair).toEqual([2, 3]);
  });

  it('never passes an impossible demand and never fails an empty one', () => {
    const same = of([50, 100], [50, 100]);
    expect(judgePairs('difference', same, 0, LEVELS).finding).toBe('open');
    expect(judgePairs('ratio', same, 1, LEVELS).finding).toBe('open');
    expect(judgePairs('ratio', of([0, 40], [0, 60]), 0.8, LEVELS).finding).toBe('open');
  });

  it('says where a ratio lies', () => {
    const far = judgePairs('ratio', of([30, 100], [60, 100]), 0.8, LEVELS);
    expect(far.finding).toBe('broken');
    expect(far.upper).toBeLessThan(0.8);
    expect(judgePairs('ratio', of([90, 100], [95, 100]), 0.8, LEVELS).finding).toBe('holds');
  });

  it('judges forty groups within 50 ms', () => {
    const forty = of(
      ...Array.from({ length: 40 }, (_, i) => [300 + ((i * 7) % 41), 1000] as const),
    );
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      judgePairs('difference', forty, 0.1, LEVELS);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

/** P(broken) and P(holds) at a true difference equal to the threshold, by enumeration of all tables. */
function errorRates(n1: number, n2: number, p2: number, t: number) {
  let [broken, holds] = [0, 0];
  for (let x1 = 0; x1 <= n1; x1++) {
    for (let x2 = 0; x2 <= n2; x2++) {
      const weight = binomialProbability(x1, n1, p2 + t) * binomialProbability(x2, n2, p2);
      if (weight < 1e-9) continue;
      const { finding } = testPairs('difference', of([x1, n1], [x2, n2]), t, LEVELS);
      if (finding === 'broken') broken += weight;
      if (finding === 'holds') holds += weight;
    }
  }
  return { broken, holds };
}

describe('testPairs', () => {
  /** The designs that a switched correction breaks (up to 9.4 %), and lopsided ones. */
  it.each([
    [40, 40, 0.5, 0.01],
    [30, 30, 0.05, 0.05],
    [30, 30, 0.45, 0.1],
    [30, 60, 0.3, 0.2],
    [60, 30, 0.7, 0.2],
  ])('is wrong about %d : %d rows at rate %d and T %d in 5.3 % at most', (n1, n2, p2, t) => {
    const { broken, holds } = errorRates(n1, n2, p2, t);
    expect(broken).toBeLessThan(0.053);
    expect(holds).toBeLessThan(0.053);
  });

  it('finds what is far from the threshold nearly always', () => {
    const table = of([60, 100], [30, 100]);
    expect(testPairs('difference', table, 0.1, LEVELS)).toMatchObject({
      finding: 'broken',
      pair: [0, 1],
    });
  });
});
