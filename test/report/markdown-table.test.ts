import { expect, it } from 'vitest';
import { markdownTable } from '../../src/report/markdown-table.ts';

it('writes a table that GitHub aligns', () => {
  const columns = [{ title: 'group' }, { title: 'n', align: 'right' }] as const;
  expect(
    markdownTable(columns, [
      ['a', '1'],
      ['b', '22'],
    ]),
  ).toBe('| group | n |\n| --- | --: |\n| a | 1 |\n| b | 22 |');
});
