import { describe, expect, it } from 'vitest';
import { maskOf, Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';

/** numpy 2.4.6, each of a new `RandomState(seed)`; `last` is the 2000th of `randint(0, 2**32, 2000, np.uint32)`. */
const numpy = [
  {
    seed: 0,
    words: [2357136044, 2546248239, 3071714933],
    last: 3856691381,
    choice: [5, 0, 3, 3, 7, 9, 3, 5, 2, 4],
    shuffled: [2, 8, 4, 9, 1, 6, 7, 3, 0, 5],
    again: [9, 6, 8, 4, 5, 0, 2, 7, 3, 1],
    randint31: 209652396,
    double: 0.5488135039273248,
  },
  {
    seed: 42,
    words: [1608637542, 3421126067, 4083286876],
    last: 2238969328,
    choice: [6, 3, 7, 4, 6, 9, 2, 6, 7, 4],
    shuffled: [8, 1, 5, 0, 7, 2, 9, 4, 3, 6],
    again: [8, 1, 3, 2, 0, 7, 4, 6, 9, 5],
    randint31: 1608637542,
    double: 0.3745401188473625,
  },
  {
    seed: 4294967295,
    words: [419326371, 479346978, 3918654476],
    last: 1762272365,
    choice: [3, 2, 7, 4, 0, 6, 9, 0, 2, 6],
    shuffled: [6, 9, 5, 1, 8, 0, 7, 4, 2, 3],
    again: [3, 6, 1, 8, 9, 0, 2, 4, 7, 5],
    randint31: 419326371,
    double: 0.0976320289940138,
  },
];

describe.each(numpy)('the Mersenne Twister with seed $seed', ({ seed, ...theirs }) => {
  it("draws numpy's bits, over several blocks", () => {
    const generator = new Mt19937(seed);
    const words = Array.from({ length: 2000 }, () => generator.next32());
    expect(words.slice(0, 3)).toEqual(theirs.words);
    expect(words.at(-1)).toBe(theirs.last);
  });

  it('gives the same numbers in blocks, and again after seeding', () => {
    const generator = new Mt19937(1);
    generator.next32();
    generator.seed(seed);
    expect([...generator.block()].slice(0, 3).map((word) => word >>> 0)).toEqual(theirs.words);
  });

  it("chooses as numpy's `choice` and `randint`", () => {
    expect([...new Mt19937(seed).choice(10, 10)]).toEqual(theirs.choice);
    expect(new Mt19937(seed).interval(2 ** 31 - 1)).toBe(theirs.randint31);
  });

  it("shuffles as numpy's `shuffle`, and on from there", () => {
    const generator = new Mt19937(seed);
    const items = Uint32Array.from({ length: 10 }, (_, i) => i);
    generator.shuffle(items);
    expect([...items]).toEqual(theirs.shuffled);
    generator.shuffle(items);
    expect([...items]).toEqual(theirs.again);
  });

  it("draws numpy's doubles", () => {
    expect(new Mt19937(seed).nextDouble()).toBe(theirs.double);
  });
});

describe('bounded draws', () => {
  it('take no bits when there is one answer', () => {
    const generator = new Mt19937(0);
    expect([...generator.choice(1, 5)]).toEqual([0, 0, 0, 0, 0]);
    expect(generator.next32()).toBe(2357136044);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 3],
    [4, 7],
    [2 ** 31 - 1, 2 ** 31 - 1],
    [2 ** 31, 2 ** 32 - 1],
    [2 ** 32 - 1, 2 ** 32 - 1],
  ])('mask %d by %d', (max, mask) => expect(maskOf(max)).toBe(mask));

  it('reach beyond 31 bits', () => {
    const generator = new Mt19937(0);
    expect([generator.interval(2 ** 32 - 1), generator.interval(3e9)]).toEqual([
      2357136044, 2546248239,
    ]);
  });

  it.each([-1, 2 ** 32, 0.5, NaN])('need no seed %d', (seed) => {
    expect(() => new Mt19937(seed)).toThrow(RangeError);
  });
});
