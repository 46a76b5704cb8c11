import { describe, expect, it } from 'vitest';
import { generateState } from '../../../src/domain/bootstrap/seed-sequence.ts';

/** numpy 2.4.6: `np.random.SeedSequence(seed).generate_state(4, np.uint32)`. */
const numpy = [
  [0, [0xb0f478be, 0xdb2cd7e7, 0x2c71ba49, 0xabf4641a]],
  [1, [0x6d6791ff, 0x672d8ee5, 0x4eb1072c, 0x8ae19ca1]],
  [42, [0xcd540ab7, 0x9f1e2e6d, 0x79fb94b6, 0xd57873dc]],
  [4294967296, [0xec53f444, 0x50ff846c, 0xe8278562, 0x7a4918db]],
  [9007199254740991, [0xc8bc31b9, 0x45c58f7a, 0x906218be, 0xbda44026]],
] as const;

describe('a seed sequence', () => {
  it.each(numpy)("gives numpy's words for seed %d", (seed, words) => {
    expect([...generateState(seed, 4)]).toEqual(words);
  });

  it('goes round its pool for more words', () => {
    expect([...generateState(0, 8)].slice(4)).toEqual([
      0x9d7b8d41, 0x20c6ed6d, 0x223c39d4, 0x2c4099de,
    ]);
  });

  it.each([-1, 0.5, 2 ** 53, NaN])('refuses %d', (seed) => {
    expect(() => generateState(seed, 1)).toThrow(RangeError);
  });
});
