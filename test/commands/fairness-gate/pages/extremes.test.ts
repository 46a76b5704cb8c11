import { describe, expect, it } from 'vitest';
import { extremes } from '../../../../src/commands/fairness-gate/pages/extremes.ts';

const own = (value: number): number => value;

describe('extremes', () => {
  it('keeps everything that fits', () => {
    expect(extremes([3, 1, 2], 3, own)).toEqual([3, 1, 2]);
  });

  it('keeps the highest and the lowest in their order', () => {
    expect(extremes([5, 1, 3, 9, 4, 7], 4, own)).toEqual([5, 1, 3, 9, 7].filter((v) => v !== 5));
  });

  it('fills up with what has no value', () => {
    const [none, low, high] = [{ value: Number.NaN }, { value: 1 }, { value: 2 }];
    const items = [none, low, { value: Number.NaN }, high];
    expect(extremes(items, 3, ({ value }) => value)).toEqual([none, low, high]);
  });
});
