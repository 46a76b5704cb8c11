import { expect, it } from 'vitest';
import { CombinationTable } from '../../src/data/combination-table.ts';

const place = { chunk: 0, line: 1 };

function add(table: CombinationTable, parts: readonly string[], hash: number): void {
  const bytes = new TextEncoder().encode(`${parts.join('')}????`);
  const view = new DataView(bytes.buffer);
  const starts = new Int32Array(parts.length);
  const ends = new Int32Array(parts.length);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    starts[i] = at;
    at += Buffer.byteLength(part);
    ends[i] = at;
  }
  if (table.count(view, starts, ends, hash) >= 0) return;
  table.insert(bytes, starts, ends, hash, parts, place);
}

it('tells keys apart whose hashes are equal', () => {
  const table = new CombinationTable();
  const keys = [
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc', ''],
    ['', 'abc'],
    ['ab', 'd'],
    ['ab', 'c'],
  ];
  for (const key of keys) add(table, key, 7);
  expect(table.combinations().map(({ values, count }) => [values.join('|'), count])).toEqual([
    ['ab|c', 2],
    ['a|bc', 1],
    ['abc|', 1],
    ['|abc', 1],
    ['ab|d', 1],
  ]);
});

it('keeps its counts while it grows', () => {
  const table = new CombinationTable();
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 5000; i++)
      add(table, [`key ${i}`, 'x'.repeat(i % 50)], Math.imul(i, 0x9e3779b1));
  }
  expect(table.size).toBe(5000);
  expect(table.keyBytes).toBeGreaterThan(5000 * 30);
  expect(table.combinations().every(({ count }) => count === 3)).toBe(true);
});
