import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import { CancelledError } from '../../../src/errors.ts';
import { countInsights, type InsightsRequest } from '../../../src/data/tables/count-insights.ts';
import { isInsightsFolder } from '../../../src/data/tables/insights-folder.ts';
import { newFolder, refused, shown } from '../counting.ts';
import { wanted } from './tables.ts';

type Files = Readonly<Record<string, string | undefined>>;

/** What `RAIInsights.save` writes of a small classifier, but for the parts that nobody reads. */
const saved: Files = {
  'meta.json': JSON.stringify({
    target_column: 'income',
    task_type: 'classification',
    categorical_features: ['sex'],
    classes: ['<=50K', '>50K'],
    feature_columns: ['age', 'sex'],
    feature_ranges: [],
    feature_metadata: { dropped_features: ['sex'] },
    number_large_test_samples: 4,
  }),
  'rai_version.json': '{"responsibleai": "0.36.0"}',
  'data/test.json':
    '{"columns":["age","sex","income","w"],"index":[7,9,12,3],"data":[[31,"f",">50K",1.5],[32,"m","<=50K",1],[33,"f",">50K",0.5],[34,null,">50K",1]]}',
  'data/testdtypes.json': '{"age": "int64", "sex": "object", "income": "object", "w": "float64"}',
  'predictions/predict.json': '[">50K", ">50K", ">50K", "<=50K"]',
  'predictions/predict_proba.json': '[[0.1, 0.9], [0.4, 0.6], [0.2, 0.8], [0.7, 0.3]]',
  'model.pkl': 'cos\nsystem\n',
};

function savedWith(changes: Files = {}): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries({ ...saved, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function counted(
  path: string,
  options: Partial<InsightsRequest> = {},
  signal = new AbortController().signal,
): Promise<ColumnCounts> {
  const request: InsightsRequest = {
    folder: { path, name: 'rai' },
    columns: wanted(['sex', 'y_true', 'y_pred']),
    labels: { truth: 'y_true', prediction: 'y_pred' },
    input: 'predictions',
  };
  return countInsights({ ...request, ...options }, signal);
}

it('counts test data and predictions', async () => {
  const counts = await counted(savedWith());
  expect(counts.columns).toEqual(['sex', 'y_true', 'y_pred']);
  expect(shown(counts)).toEqual([
    '"f",">50K",">50K" x 2 @rai/data/test.json:1',
    '"m","<=50K",">50K" x 1 @rai/data/test.json:2',
    '∅,">50K","<=50K" x 1 @rai/data/test.json:4',
  ]);
  expect(counts.rows).toBe(4);
  expect(counts.files.map(({ path }) => path)).toEqual([
    'rai/data/test.json',
    'rai/predictions/predict.json',
    'rai/meta.json',
  ]);
});

it('sums numbers and keeps the order of rows', async () => {
  const sums = { weight: { name: 'w' } };
  const counts = await counted(savedWith(), { sums, rowOrder: true });
  expect(counts.combinations[0]?.sums?.weight).toEqual({ sum: 2, squares: 2.5 });
  expect([...(counts.order ?? [])]).toEqual([0, 1, 0, 2]);
});

it('takes the names that the data has for labels, too', async () => {
  const labels = { truth: 'income', prediction: 'y_pred' };
  const counts = await counted(savedWith(), { columns: wanted(['y_pred', 'income']), labels });
  expect(shown(counts)).toEqual([
    '">50K",">50K" x 2 @rai/data/test.json:1',
    '">50K","<=50K" x 1 @rai/data/test.json:2',
    '"<=50K",">50K" x 1 @rai/data/test.json:4',
  ]);
});

it('prefers the large test set, of which the other is the beginning', async () => {
  const large = {
    'data/large_test.json':
      '{"columns":["income","sex"],"data":[[1,"f"],[0,"f"],[1,"f"],[1,"f"],[0,"m"]]}',
    'predictions/large_predict.json': '[1, 0.0, true, null, "é"]',
  };
  const counts = await counted(savedWith(large));
  expect(shown(counts)).toEqual([
    '"f","1","1" x 1 @rai/data/large_test.json:1',
    '"f","0","0.0" x 1 @rai/data/large_test.json:2',
    '"f","1","true" x 1 @rai/data/large_test.json:3',
    '"f","1",∅ x 1 @rai/data/large_test.json:4',
    '"m","0","é" x 1 @rai/data/large_test.json:5',
  ]);
});

it('knows such a folder', async () => {
  expect(await isInsightsFolder(savedWith())).toBe(true);
  expect(await isInsightsFolder(savedWith({ 'meta.json': undefined }))).toBe(false);
  expect(await isInsightsFolder(newFolder())).toBe(false);
});

const hint = 'Name the folder that `RAIInsights.save(path)` wrote.';
const meta = (members: object): Files => ({ 'meta.json': JSON.stringify(members) });

it.each<[Files, string]>([
  [
    { 'data/test.json': undefined },
    `rai: this is not a saved RAIInsights: it has no meta.json and data/test.json (input \`predictions\`). ${hint}`,
  ],
  [{ 'meta.json': '{' }, 'rai/meta.json: this is not valid JSON (input `predictions`).'],
  [meta([]), `rai/meta.json: there is no \`target_column\` (input \`predictions\`). ${hint}`],
  [
    meta({ target_column: 'income', task_type: 'forecasting' }),
    'rai/meta.json: the task is `forecasting` (input `predictions`). It must be classification or regression.',
  ],
  [
    { 'predictions/predict.json': undefined },
    'rai: there is no predictions/predict.json (input `predictions`). It was made without a model: make it with one, or bring predictions as a file.',
  ],
  [
    { 'predictions/predict.json': '[1, 2, 3, 4' },
    'rai/predictions/predict.json:1: the JSON document ends too early (input `predictions`).',
  ],
  [
    { 'predictions/predict.json': '{}' },
    'rai/predictions/predict.json:1: this is not valid JSON (input `predictions`).',
  ],
  [
    { 'predictions/predict.json': '[[1]]' },
    'rai/predictions/predict.json:1: prediction 1 is a list or an object, not a label (input `predictions`).',
  ],
  [
    { 'predictions/predict.json': '[1, 2, 3]' },
    'rai/data/test.json:4: this row has no prediction (input `predictions`).',
  ],
  [
    { 'predictions/predict.json': '[1, 2, 3, 4, 5]' },
    'rai/predictions/predict.json: there are 5 predictions for 4 rows of test data (input `predictions`).',
  ],
  [
    { 'data/test.json': '{"columns":["Sex","income"],"data":[["f",1]]}' },
    'rai/data/test.json: there is no column `sex` (input `input-of-sex`). Did you mean `Sex`?',
  ],
])('refuses what is no such folder: %j', async (changes, message) => {
  expect(await refused(counted(savedWith(changes)))).toEqual([message]);
});

it.skipIf(process.platform === 'win32')('follows no link out of the folder', async () => {
  const folder = savedWith();
  const elsewhere = savedWith();
  rmSync(join(folder, 'predictions'), { recursive: true });
  symlinkSync(join(elsewhere, 'predictions'), join(folder, 'predictions'));
  expect(await refused(counted(folder))).toEqual([
    'rai/predictions/predict.json: a link leads out of the folder (input `predictions`). Put the file itself there.',
  ]);
});

it('stops when it is told to', async () => {
  await expect(counted(savedWith(), {}, AbortSignal.abort())).rejects.toThrow(CancelledError);
});
