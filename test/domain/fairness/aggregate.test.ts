import { describe, expect, it } from 'vitest';
import {
  aggregate,
  combineRates,
  leastOf,
  mostOf,
} from '../../../src/domain/fairness/aggregate.ts';

describe('aggregates', () => {
  it('skip what is not a number', () => {
    expect([leastOf([Number.NaN, 2, 1]), mostOf([1, Number.NaN, 2])]).toEqual([1, 2]);
    expect([leastOf([]), mostOf([Number.NaN])]).toEqual([Number.NaN, Number.NaN]);
  });

  it('take a difference between groups or to all rows', () => {
    expect(aggregate('difference', [0.25, 0.75], 0.375, 'between_groups')).toBe(0.5);
    expect(aggregate('difference', [0.25, 0.75], 0.375, 'to_overall')).toBe(0.375);
    expect(aggregate('difference', [0.25], 0.25, 'between_groups')).toBe(0);
  });

  it('take a ratio that is not a number where nothing is to divide by', () => {
    expect(aggregate('ratio', [0.25, 0.5], 0.5, 'between_groups')).toBe(0.5);
    expect(aggregate('ratio', [0.25, 1], 0.5, 'to_overall')).toBe(0.5);
    expect(aggregate('ratio', [0, 0], 0, 'between_groups')).toBeNaN();
    expect(aggregate('ratio', [0, 0], 0, 'to_overall')).toBeNaN();
  });

  it('take the extreme group', () => {
    expect(aggregate('group_min', [0.5, 0.25], 0, 'between_groups')).toBe(0.25);
    expect(aggregate('group_max', [0.5, 0.25], 0, 'between_groups')).toBe(0.5);
  });
});

describe('combineRates', () => {
  it('lets the first rate win when it is not a number, as Python does', () => {
    expect(combineRates('ratio', [Number.NaN, 0.5], 'worst_case')).toBeNaN();
    expect(combineRates('ratio', [0.5, Number.NaN], 'worst_case')).toBe(0.5);
    expect(combineRates('ratio', [Number.NaN, 0.5], 'mean')).toBe(0.5);
  });

  it('takes the worse or the mean', () => {
    expect(combineRates('difference', [0.1, 0.3], 'worst_case')).toBe(0.3);
    expect(combineRates('ratio', [0.5, 0.75], 'worst_case')).toBe(0.5);
    expect(combineRates('difference', [0.25, 0.75], 'mean')).toBe(0.5);
  });
});
