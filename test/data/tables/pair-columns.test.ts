import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import {
  pairColumns,
  type PairOutcome,
  type PairRequest,
} from '../../../src/data/tables/pair-columns.ts';
import { refused, shown, type Contents } from '../counting.ts';
import { filesOf, wanted } from './tables.ts';

const candidate = 'id,sex,y,p\n1,f,1,1\n2,m,0,1\n3,f,1,1\n4,m,0,0\n';
const baseline = 'id,p,y,sex\n4,0,0.0,m\n3,1,1,f\n1,0,1,f\n2,1,0,m\n';

function pair(
  own: Contents,
  theirs: Contents,
  options: Partial<PairRequest> = {},
  signal = new AbortController().signal,
): Promise<PairOutcome> {
  const request: PairRequest = {
    candidate: { files: filesOf(own), input: 'predictions' },
    baseline: { files: filesOf(theirs), input: 'baseline-predictions' },
    rowId: { name: 'id', input: 'row-id' },
    columns: wanted(['sex', 'y', 'p']),
    differing: ['p'],
    baselinePrediction: { name: 'p', input: 'y-pred', as: 'baseline p' },
  };
  return pairColumns({ ...request, ...options }, signal);
}

it('counts the candidate with the prediction of the baseline', async () => {
  const outcome = await pair({ 'c.csv': candidate }, { 'b.csv': baseline });
  if (outcome.kind === 'unpaired') throw new Error(outcome.reason);
  expect(outcome.counts.columns).toEqual(['sex', 'y', 'p', 'baseline p']);
  expect(shown(outcome.counts)).toEqual([
    '"f","1","1","0" x 1 @c.csv:2',
    '"m","0","1","1" x 1 @c.csv:3',
    '"f","1","1","1" x 1 @c.csv:4',
    '"m","0","0","0" x 1 @c.csv:5',
  ]);
  expect(outcome.counts.rows).toBe(4);
  expect(outcome.counts.files.map(({ path }) => path)).toEqual(['c.csv', 'b.csv']);
});

it('joins files of several formats, whatever the order of their rows', async () => {
  const outcome = await pair(
    {
      'c1.csv': 'id,sex,y,p\n1,f,1,1\n2,f,1,1\n',
      'c2.jsonl': '{"id":3,"sex":null,"y":true,"p":0}\n',
    },
    {
      'b.json':
        '[{"id":"3","y":1,"p":0},{"id":2,"sex":"f","y":1,"p":0},{"id":1,"sex":"f","y":1,"p":0}]',
    },
  );
  expect(outcome.kind === 'paired' && shown(outcome.counts)).toEqual([
    '"f","1","1","0" x 2 @c1.csv:2',
    '∅,"true","0","0" x 1 @c2.jsonl:1',
  ]);
});

it('sums the numbers of the candidate', async () => {
  const outcome = await pair(
    { 'c.csv': 'id,sex,y,p,w\n1,f,1,1,2\n2,f,1,1,0.5\n3,f,1,1,9\n' },
    { 'b.csv': 'id,p,y,sex\n3,0,1,f\n2,1,1,f\n1,1,1,f\n' },
    { sums: { weight: { name: 'w' } } },
  );
  expect(outcome.kind === 'paired' && outcome.counts.combinations).toMatchObject([
    { values: ['f', '1', '1', '1'], count: 2, sums: { weight: { sum: 2.5, squares: 4.25 } } },
    { values: ['f', '1', '1', '0'], count: 1, sums: { weight: { sum: 9, squares: 81 } } },
  ]);
});

it('says how many ids are the same when not all are', async () => {
  const outcome = await pair({ 'c.csv': candidate }, { 'b.csv': `${baseline}5,1,1,f\n6,1,1,f\n` });
  expect(outcome).toEqual({
    kind: 'unpaired',
    reason: 'of 4 rows of the candidate and 6 of the baseline, 4 have the same `id`',
    candidateRows: 4,
    baselineRows: 6,
    matched: 4,
  });
  const fewer = await pair({ 'c.csv': candidate }, { 'b.csv': 'id,p,y,sex\n1,0,1,f\n7,0,1,f\n' });
  expect(fewer).toMatchObject({ kind: 'unpaired', matched: 1, candidateRows: 4, baselineRows: 2 });
});

it('refuses ids that stand twice, also those of the baseline alone', async () => {
  const hint = 'Rows are paired by it, so that every row needs one of its own.';
  const twice = { 'a.csv': candidate, 'c.csv': 'id,sex,y,p\n3,f,1,1\n' };
  expect(await refused(pair(twice, { 'b.csv': baseline }))).toEqual([
    `c.csv:2: \`id\` is \`3\` here and in a.csv:4 (input \`row-id\`). ${hint}`,
  ]);
  const known = pair({ 'c.csv': candidate }, { 'b.csv': `${baseline}1,0,1,f\n` });
  expect(await refused(known)).toEqual([
    `b.csv:6: \`id\` is \`1\` here and in b.csv:4 (input \`row-id\`). ${hint}`,
  ]);
  const strange = pair({ 'c.csv': candidate }, { 'b.csv': `${baseline}9,0,1,f\n9,0,1,f\n` });
  expect(await refused(strange)).toEqual([
    `b.csv:7: \`id\` is \`9\` here and in b.csv:6 (input \`row-id\`). ${hint}`,
  ]);
});

it('refuses rows of one id that differ in label or group, with examples', async () => {
  const hint =
    'Both models must have predicted the same rows, and an id must name the same row in both.';
  const other = 'id,p,y,sex\n4,0,1,m\n3,1,1,m\n1,0,1,\n2,1,0,m\n';
  expect(await refused(pair({ 'c.csv': candidate }, { 'b.csv': other }))).toEqual([
    `b.csv:3: 2 rows have another \`sex\` than the row of the candidate with the same \`id\`: \`3\` (\`f\` in c.csv:4, \`m\` in b.csv:3), \`1\` (\`f\` in c.csv:2, missing in b.csv:4) (input \`input-of-sex\`). ${hint}`,
    `b.csv:2: 1 row has another \`y\` than the row of the candidate with the same \`id\`: \`4\` (\`0\` in c.csv:5, \`1\` in b.csv:2) (input \`input-of-y\`). ${hint}`,
  ]);
});

it('refuses ids that are missing, long, or no text', async () => {
  const one = (id: string): Promise<string[]> =>
    refused(
      pair({ 'c.jsonl': `{"id": ${id}, "sex": "f", "y": 1, "p": 1}\n` }, { 'b.csv': baseline }),
    );
  expect(await one('null')).toEqual(['c.jsonl:1: `id` is missing (input `row-id`).']);
  expect(await one(`"${'x'.repeat(1025)}"`)).toEqual([
    'c.jsonl:1: `id` is longer than 1024 characters (input `row-id`).',
  ]);
  expect(await one('"\\ud800"')).toEqual([
    'c.jsonl:1: `id` holds half a character (input `row-id`).',
  ]);
});

it('names the columns that the baseline lacks', async () => {
  expect(await refused(pair({ 'c.csv': candidate }, { 'b.csv': 'id,p,y\n1,1,1\n' }))).toEqual([
    'b.csv:1: there is no column `sex` (input `input-of-sex`). Known: `id`, `p`, `y`.',
  ]);
});

it('bounds rows and combinations', async () => {
  const few = pair({ 'c.csv': candidate }, { 'b.csv': baseline }, { mostRows: 3 });
  expect(await refused(few)).toEqual([
    'c.csv:5: more than 3 rows cannot be paired (input `row-id`). Leave out `row-id`.',
  ]);
  const limits = { combinations: 2 };
  const many = pair({ 'c.csv': candidate }, { 'b.csv': baseline }, { limits });
  expect(await refused(many)).toEqual([
    'c.csv:5: more than 2 distinct combinations of `sex`, `y`, `p`; `sex` has the most distinct values (input `input-of-sex`). Columns must hold groups and labels, not ids or continuous numbers: put the values into bins first.',
  ]);
});

it('stops when it is told to', async () => {
  const stopped = pair({ 'c.csv': candidate }, { 'b.csv': baseline }, {}, AbortSignal.abort());
  await expect(stopped).rejects.toThrow(CancelledError);
});

it('joins as a map of ids does', async () => {
  const label = fc.constantFrom('0', '1');
  const rows = fc.uniqueArray(
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), label, label, label),
    {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 30,
    },
  );
  const drawn = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(3)),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ([all, shuffled, lost]) => {
      const own = all.map(([id, y, p]) => JSON.stringify({ id, sex: 'f', y, p })).join('\n');
      const kept = shuffled.slice(lost === 0 ? 0 : 1);
      const theirs = JSON.stringify(kept.map(([id, y, , p]) => ({ id, sex: 'f', y, p })));
      const outcome = pair({ 'c.jsonl': own }, { 'b.json': theirs });
      if (kept.length === 0) {
        expect(await refused(outcome)).toEqual([
          'b.json: the file has no rows (input `baseline-predictions`).',
        ]);
        return;
      }
      const done = await outcome;
      expect(done.kind).toBe(kept.length === all.length ? 'paired' : 'unpaired');
      const expected = new Map<string, number>();
      for (const [, y, p, b] of all) {
        const key = JSON.stringify(['f', y, p, b]);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      if (done.kind === 'unpaired') expect(done.matched).toBe(kept.length);
      else {
        const found = done.counts.combinations.map(({ values, count }) => [
          JSON.stringify(values),
          count,
        ]);
        expect(found).toEqual([...expected]);
      }
    }),
    { numRuns: 60 },
  );
});
