import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { refused, shown } from '../counting.ts';
import { readTable } from './tables.ts';

const csv = 'sex,y,count\nf,0,3\nm,1,4\n,1,2\n"",1,1\n';

it('reads counts with the digest of the file, and tells a missing value from an empty one', async () => {
  const counts = await readTable({ 'c.csv': csv }, ['y', 'sex']);
  expect(counts.columns).toEqual(['y', 'sex']);
  expect(shown(counts)).toEqual([
    '"0","f" x 3 @c.csv:2',
    '"1","m" x 4 @c.csv:3',
    '"1",∅ x 2 @c.csv:4',
    '"1","" x 1 @c.csv:5',
  ]);
  expect(counts.rows).toBe(10);
  const sha256 = createHash('sha256').update(csv).digest('hex');
  expect(counts.files).toEqual([{ path: 'c.csv', sha256, bytes: csv.length }]);
  expect(counts.combinations[0]).not.toHaveProperty('sums');
});

it('reads JSON and JSON lines and adds up what stands twice, also in several files', async () => {
  const counts = await readTable(
    {
      'a.json': '[\n {"sex": "f", "count": 1},\n {"count": "2", "sex": "m"}\n]\n',
      'b.jsonl': '{"sex":"f","count":10}\n\n{"sex":null,"count":3.0}\n',
      'c.csv.gz': gzipSync('count,sex\n100,f\n0,x\n'),
    },
    ['sex'],
  );
  expect(shown(counts)).toEqual(['"f" x 111 @a.json:1', '"m" x 2 @a.json:2', '∅ x 3 @b.jsonl:3']);
  expect(counts.rows).toBe(116);
  expect(counts.files.map(({ path }) => path)).toEqual(['a.json', 'b.jsonl', 'c.csv.gz']);
});

it('reads the sums of weights and probabilities', async () => {
  const header =
    'g,count,weight_sum,weight_squares,probability_sum,weighted_probability_sum,weighted_probability_squares';
  const counts = await readTable(
    { 'c.csv': `${header}\na,2,3,5,1,1,1\na,1,2,4,0.5,1,2\n` },
    ['g'],
    {
      sums: { weight: { name: 'w' }, probability: { name: 'p' } },
    },
  );
  expect(counts.combinations[0]).toMatchObject({
    count: 3,
    sums: {
      weight: { sum: 5, squares: 9 },
      probability: { sum: 1.5, weighted: 2, weightedSquares: 3 },
    },
  });
});

it('takes every weight as 1 where none is asked for', async () => {
  const counts = await readTable({ 'c.csv': 'g,count,probability_sum\na,2,1.5\n' }, ['g'], {
    sums: { probability: { name: 'p' } },
  });
  const probability = { sum: 1.5, weighted: 1.5, weightedSquares: 1.5 };
  expect(counts.combinations[0]?.sums).toEqual({ probability });
});

it('gathers the rows of a cell into its histogram of scores', async () => {
  const table = 'g,score,count\na,0.5,2\nb,0.1,1\na,-1e-3,4\na,0.50,1\na,0.9,0\n';
  const counts = await readTable({ 'c.csv': table }, ['g'], { sums: { score: { name: 's' } } });
  expect(shown(counts)).toEqual(['"a" x 7 @c.csv:2', '"b" x 1 @c.csv:3']);
  const scores = counts.combinations[0]?.sums?.scores;
  expect(scores).toEqual({
    values: new Float64Array([-0.001, 0.5]),
    counts: new Float64Array([4, 3]),
    weights: new Float64Array([4, 3]),
    bits: 53,
  });
});

it('weighs scores by the sum of the weights', async () => {
  const table = 'g,score,count,weight_sum,weight_squares\na,1,2,3,5\na,1,1,0.5,0.25\n';
  const counts = await readTable({ 'c.csv': table }, ['g'], {
    sums: { score: { name: 's' }, weight: { name: 'w' } },
  });
  expect(counts.combinations[0]?.sums).toMatchObject({
    weight: { sum: 3.5, squares: 5.25 },
    scores: { counts: new Float64Array([3]), weights: new Float64Array([3.5]) },
  });
});

it.each([
  ['-1', '`count` is `-1`; a number of rows is whole and not negative'],
  ['1.5', '`count` is `1.5`; a number of rows is whole and not negative'],
  ['1e3', '`count` is `1e3`; a number of rows is whole and not negative'],
  ['NaN', '`count` is `NaN`; a number of rows is whole and not negative'],
  ['', '`count` is missing'],
  ['9007199254740992', '`count` is `9007199254740992`; it must be below 2^53'],
])('refuses a count of %j', async (count, message) => {
  expect(await refused(readTable({ 'c.csv': `g,count\na,1\nb,${count}\n` }, ['g']))).toEqual([
    `c.csv:3: ${message} (input \`counts\`).`,
  ]);
});

it('refuses counts that add up to 2^53 or to nothing', async () => {
  const table = 'g,count\na,9007199254740990\nb,1\nb,1\n';
  expect(await refused(readTable({ 'c.csv': table }, ['g']))).toEqual([
    'c.csv:4: the counts add up to 2^53 or more (input `counts`).',
  ]);
  expect(await refused(readTable({ 'c.csv': 'g,count\na,0\n' }, ['g']))).toEqual([
    'c.csv: the counts add up to 0 (input `counts`).',
  ]);
});

it('refuses sums that no rows can have', async () => {
  const refusedSums = (cells: string): Promise<string[]> =>
    refused(
      readTable(
        {
          'c.csv': `g,count,weight_sum,weight_squares,probability_sum,weighted_probability_sum,weighted_probability_squares\n${cells}\n`,
        },
        ['g'],
        { sums: { weight: { name: 'w' }, probability: { name: 'p' } } },
      ),
    );
  const hint =
    'Perhaps columns were exchanged: `fairness-gate --print-sql` prints the query that makes the table.';
  expect(await refusedSums('a,2,5,3,0,0,0')).toEqual([
    `c.csv:2: no 2 weights have the sum 5 and the sum of squares 3 (input \`counts\`). ${hint}`,
  ]);
  expect(await refusedSums('a,2,2,5,0,0,0')).toEqual([
    `c.csv:2: no 2 weights have the sum 2 and the sum of squares 5 (input \`counts\`). ${hint}`,
  ]);
  expect(await refusedSums('a,2,3,5,2.5,0,0')).toEqual([
    `c.csv:2: a sum of probabilities is larger than if every probability were 1 (input \`counts\`). ${hint}`,
  ]);
  expect(await refusedSums('a,2,nan,5,0,0,0')).toEqual([
    'c.csv:2: `weight_sum` is `nan`, which is not a finite number (input `counts`).',
  ]);
  expect(await refusedSums('a,2,-3,5,0,0,0')).toEqual([
    'c.csv:2: `weight_sum` is `-3`; it must not be negative (input `counts`).',
  ]);
  expect(await refusedSums('a,2,,5,0,0,0')).toEqual([
    'c.csv:2: `weight_sum` is missing (input `counts`). The query of `--print-sql` leaves it out where a weight or probability is missing or out of range.',
  ]);
});

it('names the column that lacks, and the nearest one', async () => {
  expect(await refused(readTable({ 'c.csv': 'sex,Count\na,1\n' }, ['sex', 'race']))).toEqual([
    'c.csv:1: there is no column `race` (input `input-of-race`). Known: `sex`, `Count`.',
    'c.csv:1: there is no column `count` (input `counts`). Did you mean `Count`?',
  ]);
});

it('refuses a group that has the name of a number', async () => {
  expect(await refused(readTable({ 'c.csv': 'count\n1\n' }, ['count', 'score']))).toEqual([
    'in a table of counts `count` is the name of a number, not of a group or label (input `input-of-count`). Give that column another name.',
  ]);
});

it('bounds the rows of all tables together', async () => {
  const limits = { combinations: 2, scorePairs: 3 };
  const contents = {
    'a.csv': 'g,count,score\na,1,1\n',
    'b.csv': 'g,count,score\nb,1,2\nc,1,3\nc,1,4\n',
  };
  const hint = 'Count by groups and labels, not by ids; round scores to fewer distinct values.';
  expect(await refused(readTable(contents, ['g'], { limits }))).toEqual([
    `b.csv:3: a table of counts may have 2 rows (input \`counts\`). ${hint}`,
  ]);
  const sums = { score: { name: 's' } };
  expect(await refused(readTable(contents, ['g'], { limits, sums }))).toEqual([
    `b.csv:4: a table of counts may have 3 rows (input \`counts\`). ${hint}`,
  ]);
});

it('stops when it is told to', async () => {
  const signal = AbortSignal.abort();
  await expect(readTable({ 'c.csv': csv }, ['sex'], {}, signal)).rejects.toThrow(CancelledError);
});
