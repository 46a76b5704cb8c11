import { expect, it } from 'vitest';
import { countsSql } from '../../../src/data/tables/counts-sql.ts';
import { wanted } from './tables.ts';

it('prints the query that counts', () => {
  const sql = countsSql(wanted(['sex', 'y_true', 'y_pred', 'sex']), {}, 'predictions', 'double');
  expect(sql).toEqual({
    ok: true,
    value: [
      'SELECT',
      '  "sex",',
      '  "y_true",',
      '  "y_pred",',
      '  COUNT(*) AS "count"',
      'FROM predictions',
      'GROUP BY "sex", "y_true", "y_pred"',
    ].join('\n'),
  });
});

it('groups by the score, sums weights and quotes names as the dialect does', () => {
  const sums = { weight: { name: 'w`' }, score: { name: 'a "b"' } };
  const double = countsSql(wanted(['x"y']), sums, 'a.b', 'double');
  expect(double.ok && double.value).toContain('  "x""y",\n  "a ""b""" AS "score",\n');
  expect(double.ok && double.value).toContain('\nFROM a.b\nGROUP BY "x""y", "a ""b"""');
  const backtick = countsSql(wanted(['x"y']), sums, 'a.b', 'backtick');
  expect(backtick.ok && backtick.value).toContain(
    'CASE WHEN COUNT(`w```) = COUNT(*) AND MIN(`w```) >= 0 THEN SUM(1e0 * `w``` * `w```) END AS `weight_squares`',
  );
});

it('refuses a group whose name the table needs', () => {
  const sql = countsSql(wanted(['score', 'count']), { score: { name: 'p' } }, 't', 'double');
  expect(sql.ok ? [] : sql.problems.map(({ input }) => input)).toEqual([
    'input-of-score',
    'input-of-count',
  ]);
});
