import { describe, expect, it } from 'vitest';
import { Pcg64 } from '../../../src/domain/bootstrap/pcg64.ts';

/** numpy 2.4.6: `PCG64(seed).random_raw(3)` and `default_rng(seed).integers(0, 2**32 - 1, 5, dtype=np.uint32)`. */
const numpy = [
  {
    seed: 0,
    raw: [0xa30febcfd9c2825fn, 0x4510bdf882d9d721n, 0xa7d3da94ecde8b8n],
    integers: [3653403230, 2735729614, 2195314464, 1158725111, 1322117303],
  },
  {
    seed: 42,
    raw: [0xc621fbcd16d92688n, 0x705a5661a791ffc1n, 0xdbcd12c26eda1624n],
    integers: [383329927, 3324115916, 2811363264, 1884968544, 1859786275],
  },
  {
    seed: 9007199254740991,
    raw: [0xc948dddc0fcf0895n, 0x9b36b064d3d8a891n, 0x89a0c668d784663bn],
    integers: [265226388, 3376995803, 3554191504, 2604052579, 3615778362],
  },
];

describe('PCG64', () => {
  it.each(numpy)("draws numpy's bits for seed $seed", ({ seed, raw }) => {
    const generator = new Pcg64(seed);
    expect(raw.map(() => generator.next64())).toEqual(raw);
  });

  it.each(numpy)("draws numpy's integers for seed $seed", ({ seed, integers }) => {
    expect([...new Pcg64(seed).integers(2 ** 32 - 1, 5)]).toEqual(integers);
  });

  it('stays below the bound and reaches every number', () => {
    const counts = new Uint32Array(3);
    for (const value of new Pcg64(7).integers(3, 3000)) counts[value]! += 1;
    expect([...counts].reduce((a, b) => a + b)).toBe(3000);
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });
});
