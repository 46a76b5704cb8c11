import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../../src/domain/statistics/binomial.ts';
import { testPairs } from '../../../src/domain/statistics/pair-bounds.ts';
import { scaleNeeded } from '../../../src/domain/statistics/rows-needed.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
/** `groups` groups of 100 rows at rate 0.3, the first `above` higher. */
const table = (groups: number, above = 0): Rate[] =>
  Array.from({ length: groups }, (_, i) => ({ successes: i === 0 ? 30 + above : 30, trials: 100 }));

describe('scaleNeeded', () => {
  it.each([
    [2, 456, 403],
    [10, 876, 778],
    [40, 1190, 1101],
  ])('gives the golden rows of %d groups: %d to pass, %d to fail', (groups, pass, fail) => {
    const toPass = scaleNeeded(table(groups), 0.1, LEVELS);
    expect([toPass?.to, Math.ceil(100 * (toPass?.factor ?? 0))]).toEqual(['pass', pass]);
    const toFail = scaleNeeded(table(groups, 20), 0.1, LEVELS);
    expect([toFail?.to, Math.ceil(100 * (toFail?.factor ?? 0))]).toEqual(['fail', fail]);
  });

  it('names no number near the threshold', () => {
    expect(scaleNeeded(table(2, 8), 0.1, LEVELS)).toBeNull();
    expect(scaleNeeded(table(2, 12), 0.1, LEVELS)).toBeNull();
  });

  it('is one where the rows at hand suffice', () => {
    const many = [0.3, 0.3].map((p) => ({ successes: p * 1e5, trials: 1e5 }));
    expect(scaleNeeded(many, 0.1, LEVELS)).toEqual({ to: 'pass', factor: 1 });
  });

  it('names no number beyond a million times', () => {
    expect(scaleNeeded(table(2), 1e-5, LEVELS)).toBeNull();
  });

  it('gives a number for groups without variance', () => {
    const none = [0, 20].map((successes) => ({ successes, trials: 20 }));
    expect(scaleNeeded(none, 0.9, LEVELS)).toBeNull();
    const needed = scaleNeeded(none, 0.7, LEVELS);
    expect(needed?.to).toBe('fail');
    expect(needed?.factor).toBeGreaterThanOrEqual(1);
  });

  it.each([
    [0, 0.1],
    [0.1, 0.1],
    [0.9, 0.1],
    [1, 0.1],
  ])('names no number to pass where no difference could exceed T: rates %d, T %d', (p, t) => {
    const same = [0, 1].map(() => ({ successes: 100 * p, trials: 100 }));
    expect(scaleNeeded(same, t, LEVELS)).toBeNull();
  });

  /** P(pass) of two groups without a difference, of all pairs of counts, with the clause of undecidable rates. */
  function passChance(p: number, t: number, n: number): number {
    let chance = 0;
    for (let x = 0; x <= n; x++) {
      const first = binomialProbability(x, n, p);
      for (let y = 0; first > 1e-9 && y <= n; y++) {
        const weight = first * binomialProbability(y, n, p);
        if (weight < 1e-10) continue;
        if (Math.max(x, y) <= t * n || Math.min(x, y) >= (1 - t) * n) continue;
        const rates = [x, y].map((successes) => ({ successes, trials: n }));
        if (testPairs('difference', rates, t, LEVELS).finding === 'holds') chance += weight;
      }
    }
    return chance;
  }

  it.each([
    [0.11, 0.1],
    [0.21, 0.2],
    [0.22, 0.2],
    [0.78, 0.2],
    [0.4, 0.2],
  ])('counts on rates that can be decided: all at %d, T %d', (p, t) => {
    const same = [0, 1].map(() => ({ successes: 100 * p, trials: 100 }));
    const rows = Math.ceil(100 * (scaleNeeded(same, t, LEVELS)?.factor ?? 0));
    expect(passChance(p, t, rows)).toBeGreaterThan(0.88);
    expect(passChance(p, t, rows)).toBeLessThan(0.94);
  });
});
