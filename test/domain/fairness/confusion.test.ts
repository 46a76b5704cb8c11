import { describe, expect, it } from 'vitest';
import {
  addConfusion,
  negativesOf,
  positivesOf,
  rowsOf,
  selectedOf,
} from '../../../src/domain/fairness/confusion.ts';

describe('confusion counts', () => {
  it('add up', () => {
    const counts = { tp: 1, fp: 10, tn: 100, fn: 1000 };
    expect([rowsOf, positivesOf, negativesOf, selectedOf].map((of) => of(counts))).toEqual([
      1111, 1001, 110, 11,
    ]);
    expect(addConfusion(counts, counts)).toEqual({ tp: 2, fp: 20, tn: 200, fn: 2000 });
  });
});
