import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapSeeds, resampledCounts } from '../../../src/domain/bootstrap/resample.ts';

const codesOf = (rows: number): Uint8Array => Uint8Array.from({ length: rows }, (_, i) => i % 3);

/** numpy 2.4.6: `np.bincount(RandomState(seed).choice(n, n) % 3, minlength=3)` for the two seeds. */
const numpy = [
  [1, [1, 0, 0], [1, 0, 0]],
  [7, [4, 1, 2], [3, 3, 1]],
  [1000, [326, 326, 348], [331, 346, 323]],
  [1024, [338, 331, 355], [341, 356, 327]],
  [1025, [358, 332, 335], [338, 339, 348]],
] as const;

describe('resampled rows', () => {
  const seeds = bootstrapSeeds(9, 2);

  it("have the seeds of numpy's default generator", () => {
    expect([...seeds]).toEqual([1810532128, 3737691869]);
  });

  it.each(numpy)('are those numpy chooses of %d rows', (rows, first, second) => {
    expect([...resampledCounts(codesOf(rows), 3, seeds)]).toEqual([...first, ...second]);
  });

  it('can be made in parts', () => {
    const seeds = bootstrapSeeds(1, 6);
    const whole = resampledCounts(codesOf(100), 3, seeds);
    const parts = [seeds.subarray(0, 2), seeds.subarray(2, 5), seeds.subarray(5)];
    expect(parts.flatMap((part) => [...resampledCounts(codesOf(100), 3, part)])).toEqual([
      ...whole,
    ]);
  });

  it('are as many as the rows, and of codes that occur, however wide the codes are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(Uint8Array, Uint16Array, Uint32Array),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(10_000),
        (width, rows, seed) => {
          const codes = new width(rows).map((_, i) => (i % 7) * 2);
          const counts = resampledCounts(codes, 255, bootstrapSeeds(seed, 1));
          expect(counts.reduce((a, b) => a + b)).toBe(rows);
          expect(counts.every((count, code) => count === 0 || (code % 2 === 0 && code < 14))).toBe(
            true,
          );
        },
      ),
    );
  });

  it('hold more codes than a byte', () => {
    const codes = Uint16Array.from({ length: 5000 }, (_, i) => i % 300);
    const counts = resampledCounts(codes, 300, seeds);
    expect(counts.subarray(0, 300).reduce((a, b) => a + b)).toBe(5000);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('need a row', () => {
    expect(() => resampledCounts(new Uint8Array(), 1, seeds)).toThrow('0 rows cannot be resampled');
  });
});
