import { describe, expect, it } from 'vitest';
import { shortages } from '../../../src/domain/statistics/shortage.ts';

describe('shortages', () => {
  it('are the demands that are not met; a number that is none meets nothing', () => {
    const few = { has: 19, needs: 20, what: 'clusters' };
    const none = { has: Number.NaN, needs: 1, what: 'rows' };
    expect(shortages([few, { has: 20, needs: 20, what: 'clusters' }, none])).toEqual([few, none]);
  });
});
