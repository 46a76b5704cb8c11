import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/domain/statistics/rate.ts';

describe('rateOf', () => {
  it('divides once, and is not a number without trials', () => {
    expect(rateOf({ successes: 1, trials: 3 })).toBe(1 / 3);
    expect(rateOf({ successes: 0, trials: 0 })).toBeNaN();
  });
});
