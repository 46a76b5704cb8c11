import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import { countColumns } from '../../../src/data/count-columns.ts';
import { countInsights } from '../../../src/data/tables/count-insights.ts';
import { isInsightsFolder } from '../../../src/data/tables/insights-folder.ts';
import { workerEntry } from '../counting.ts';
import { wanted } from './tables.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'responsibleai');
const { signal } = new AbortController();

const summary = ({ rows, combinations }: ColumnCounts): unknown => ({
  rows,
  counts: combinations.map(({ values, count }) => `${values.join(' ')} x ${count}`).sort(),
});

// Folders that responsibleai 0.36.0 saved (make_insights.py); `sampled` analysed 20 of its 80 rows and keeps them all.
it.each(['words', 'numbers', 'sampled'])('reads the RAIInsights %s as its rows', async (name) => {
  const folder = { path: join(fixtures, name), name };
  const csv = { path: `${folder.path}.csv`, name: `${name}.csv` };
  expect(await isInsightsFolder(folder.path)).toBe(true);
  const labels = { truth: 'approved', prediction: 'predicted' };
  const columns = wanted(['sex', 'approved', 'predicted']);
  const counts = await countInsights({ folder, columns, labels, input: 'predictions' }, signal);
  expect(counts.rows).toBe(80);
  expect(summary(counts)).toEqual(
    summary(await countColumns({ files: [csv], columns, workers: 0, workerEntry }, signal)),
  );
});
