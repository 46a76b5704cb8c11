import { describe, expect, it } from 'vitest';
import { sortLevels } from '../../../src/domain/fairness/levels.ts';

describe('sortLevels', () => {
  it('orders numbers by size and texts by code point, as Fairlearn does', () => {
    expect(sortLevels(['10', '9', '1.5'])).toEqual(['1.5', '9', '10']);
    expect(sortLevels(['é', 'z', 'b', 'a', 'Z', 'B', '9', '10'])).toEqual([
      '10',
      '9',
      'B',
      'Z',
      'a',
      'b',
      'z',
      'é',
    ]);
    expect(sortLevels(['\u{1F600}', '\uFF5E'])).toEqual(['\uFF5E', '\u{1F600}']);
    expect(sortLevels(['ab', 'a', ''])).toEqual(['', 'a', 'ab']);
  });
});
