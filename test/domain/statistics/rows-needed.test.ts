import { describe, expect, it } from 'vitest';
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
    const none = [0, 0].map((successes) => ({ successes, trials: 20 }));
    const needed = scaleNeeded(none, 0.1, LEVELS);
    expect(needed?.to).toBe('pass');
    expect(needed?.factor).toBeGreaterThan(1);
  });
});
