import { expect, it } from 'vitest';
import { didYouMean, nearestNames } from '../../src/shared/nearest-names.ts';

const known = [
  'demographic_parity_difference',
  'demographic_parity_ratio',
  'equalized_odds_difference',
  'sex',
];

it('finds slips, transpositions and other separators', () => {
  expect(nearestNames('demografic-parity-diference', known)[0]).toBe(
    'demographic_parity_difference',
  );
  expect(nearestNames('SEX', known)).toEqual(['sex']);
  expect(nearestNames('esx', known)).toEqual(['sex']);
  expect(nearestNames('equalized_odds', known)).toEqual(['equalized_odds_difference']);
});

it('offers nothing far off, but says what there is', () => {
  expect(nearestNames('income', known)).toEqual([]);
  expect(didYouMean('sx', known)).toBe('Did you mean `sex`?');
  expect(didYouMean('income', ['a', 'b'])).toBe('Known: `a`, `b`.');
});

it('is bounded for long words and long lists', () => {
  expect(nearestNames('x'.repeat(1e6), known)).toEqual([]);
  const many = Array.from({ length: 500 }, (_, n) => `column number ${n}`);
  expect(didYouMean('qqq', many)).toMatch(/`column number 19`, …\.$/);
});
