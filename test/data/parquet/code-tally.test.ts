import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodeTally } from '../../../src/data/parquet/code-tally.ts';

/** Rows of codes with ever more different codes, so that the table has to change its form. */
const batches = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(
    fc.record({
      top: fc.constantFrom(1, 2, 3, 9, 300, 5000, 100_000),
      rows: fc.array(fc.array(fc.nat(), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 60,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
);

it('counts combinations, few or many, and knows the first row of each', () => {
  fc.assert(
    fc.property(batches, (all) => {
      const columns = all[0]!.rows[0]!.length;
      const tally = new CodeTally(columns);
      const expected = new Map<string, { codes: number[]; count: number; first: number }>();
      const sizes = new Array<number>(columns).fill(1);
      let row = 0;
      for (const { top, rows } of all) {
        const reduced = rows.map((codes) => codes.map((code) => code % top));
        const codes = sizes.map((_, k) => Int32Array.from(reduced, (each) => each[k]!));
        for (const [k, column] of codes.entries())
          sizes[k] = Math.max(sizes[k]!, ...column.map((c) => c + 1));
        const entries = new Int32Array(rows.length);
        tally.add(codes, sizes, rows.length, row, entries);
        const found = tally.combinations();
        for (const [i, each] of reduced.entries()) {
          const key = each.join();
          const seen = expected.get(key) ?? { codes: each, count: 0, first: row + i };
          expected.set(key, { ...seen, count: seen.count + 1 });
          expect(found[entries[i]!]!.codes).toEqual(each);
        }
        row += rows.length;
      }
      expect(tally.combinations()).toEqual([...expected.values()]);
    }),
  );
});
