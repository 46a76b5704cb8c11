import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from '../../../src/data/tables/id-table.ts';

it('numbers ids as a map does', () => {
  const id = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer({ min: 0, max: 30 }).map(String),
    fc.integer({ min: 0, max: 3 }).map((n) => 'ŷ'.repeat(1024 - n)),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 80 }), (ids) => {
      const table = new IdTable();
      const known = new Map<string, number>();
      for (const each of ids) {
        const expected = known.get(each) ?? known.size;
        known.set(each, expected);
        expect(table.numberOf(each)).toBe(expected);
      }
      expect(table.size).toBe(known.size);
      for (const [each, number] of known) expect(table.idOf(number)).toBe(each);
    }),
  );
});

it('tells many ids apart over many pages', () => {
  const table = new IdTable();
  for (let i = 0; i < 50_000; i++) table.numberOf(`row-${i}-of-a-rather-long-name`);
  for (let i = 0; i < 50_000; i++) {
    if (table.numberOf(`row-${i}-of-a-rather-long-name`) !== i) expect.fail(`id ${i}`);
  }
  expect(table.size).toBe(50_000);
  expect(table.idOf(49_999)).toBe('row-49999-of-a-rather-long-name');
});
