import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import { judgeReference } from '../../../src/domain/statistics/reference-bounds.ts';
import { bruteScore, bruteUnskewed } from './brute-force-score.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const of = (successes: number, trials: number): Rate => ({ successes, trials });
const rate = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => of(Math.round(share * trials), trials));
const rates = fc.array(rate, { minLength: 1, maxLength: 4 });
const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const sides = fc.constantFrom('both' as const, 'above' as const, 'below' as const);

describe('judgeReference', () => {
  it.each([
    [of(12, 40), of(30, 60), 0.1],
    [of(2, 60), of(0, 45), 0.02],
    [of(400, 500), of(30, 45), 0.05],
  ])('is the score test of one pair, both ways, with its skewness: %o %o %d', (a, b, t) => {
    const scores = [bruteScore(a, b, t, 1), bruteScore(b, a, t, 1)];
    const against = Math.max(...scores.map(({ z, skewness }) => bruteUnskewed(z, skewness)));
    const gap = (2 * t) / (0.5 * Math.sqrt(1 / a.trials + 1 / b.trials));
    const judged = judgeReference('difference', [a], b, t, LEVELS);
    expect(judged.z).toBeCloseTo(against, 6);
    expect(judged.pValue).toBeCloseTo(normalCdf(-against) + normalCdf(-against - gap), 6);
  });

  it('holds a signed difference against one edge of its band only when told to', () => {
    const [low, high] = [of(100, 500), of(200, 500)];
    const above = judgeReference('difference', [low], high, 0.1, LEVELS, 'above');
    expect(above).toMatchObject({ finding: 'holds', lower: 0 });
    expect(judgeReference('difference', [low], high, 0.1, LEVELS, 'below').finding).toBe('broken');
    expect(judgeReference('difference', [low], high, 0.1, LEVELS).finding).toBe('broken');
    expect(judgeReference('ratio', [low], high, 0.8, LEVELS, 'above').finding).toBe('holds');
    expect(judgeReference('ratio', [low], high, 0.8, LEVELS, 'below').finding).toBe('broken');
  });

  it('names the comparison that speaks loudest', () => {
    const judged = judgeReference(
      'difference',
      [of(50, 100), of(20, 100)],
      of(50, 100),
      0.1,
      LEVELS,
    );
    // Two comparisons a rate: above the reference, below it.
    expect(judged.worst).toBe(3);
  });

  it.each(['difference', 'ratio'] as const)('gives bounds of a %s that say what it finds', (m) => {
    fc.assert(
      fc.property(rates, rate, threshold, sides, (table, reference, t, side) => {
        const judged = judgeReference(m, table, reference, t, LEVELS, side);
        const { finding, lower, upper } = judged;
        const isFloor = m === 'ratio';
        expect(finding === 'broken').toBe(isFloor ? upper <= t : lower >= t);
        expect(finding === 'holds').toBe(isFloor ? lower >= t : upper <= t);
      }),
    );
  });

  it('is monotone: one more success in the higher of two groups never lowers the statistic', () => {
    fc.assert(
      fc.property(rate, rate, threshold, (a, b, t) => {
        fc.pre(a.successes < a.trials);
        const z = (group: Rate): number =>
          judgeReference('difference', [group], b, t, LEVELS, 'above').z;
        expect(z({ ...a, successes: a.successes + 1 })).toBeGreaterThanOrEqual(z(a) - 1e-9);
      }),
    );
  });
});
