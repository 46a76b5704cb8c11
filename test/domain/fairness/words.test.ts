import { describe, expect, it } from 'vitest';
import {
  quotedList,
  rowsText,
  shortNumber,
  wholeNumber,
} from '../../../src/domain/fairness/words.ts';

describe('words', () => {
  it('keep a number on its side of the threshold', () => {
    expect(shortNumber(0.147, 0.1)).toBe('0.147');
    expect(shortNumber(0.10004, 0.1)).toBe('0.10004');
    expect(shortNumber(0.09999, 0.1)).toBe('0.09999');
    expect(shortNumber(0.1, 0.1)).toBe('0.100');
    expect(shortNumber(0.1 + 1e-12, 0.1)).toBe('0.100000');
  });

  it('hide small numbers of rows', () => {
    expect(rowsText(0, 5)).toBe('0');
    expect(rowsText(4, 5)).toBe('fewer than 5');
    expect(rowsText(5, 5)).toBe('5');
    expect(rowsText(1234.56, 5)).toBe('effectively 1234.6');
  });

  it('list the first names', () => {
    expect(quotedList(['a', 'b'])).toBe('`a` and `b`');
    expect(quotedList(['a', 'b', 'c', 'd'])).toBe('`a`, `b`, `c` and 1 more');
  });

  it('separate thousands', () => {
    expect([7, 1234, 1234567].map(wholeNumber)).toEqual(['7', '1,234', '1,234,567']);
  });
});
