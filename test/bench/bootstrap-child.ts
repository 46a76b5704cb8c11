/** Fairlearn's bootstrap as a process of its own: `node bootstrap-child.ts <file> <replicates> <random state>`. */
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { countColumns } from '../../src/data/count-columns.ts';
import { runCountWorker } from '../../src/data/count-worker.ts';
import { checkStatistic } from '../../src/domain/bootstrap/bootstrap-statistic.ts';
import type { CodePlace } from '../../src/domain/bootstrap/replicate-strata.ts';
import { disparityMetric } from '../../src/domain/fairness/disparity-metric.ts';
import { NO_SAMPLE } from '../../src/domain/fairness/sample.ts';
import { wholeBootstrap } from '../domain/bootstrap/whole-bootstrap.ts';

const METRICS = ['false_positive_rate', 'selection_rate', 'true_positive_rate'];
const CELLS = { '00': 'tn', '01': 'fp', '10': 'fn', '11': 'tp' } as const;

if (!isMainThread) runCountWorker();
else {
  const [path = '', replicates, randomState] = process.argv.slice(2);
  const { combinations, order = new Uint8Array() } = await countColumns(
    {
      files: [{ path, name: path }],
      columns: ['race', 'y_true', 'y_pred'].map((name) => ({ name })),
      rowOrder: true,
      workers: Math.max(0, Math.min(8, availableParallelism()) - 1),
      workerEntry: import.meta.filename,
    },
    new AbortController().signal,
  );
  const groups = [...new Set(combinations.map(({ values }) => values[0] ?? ''))];
  const places = combinations.map(({ values: [group, truth, prediction] }): CodePlace => ({
    stratum: 0,
    group: groups.indexOf(group ?? ''),
    cell: CELLS[`${truth ?? ''}${prediction ?? ''}` as keyof typeof CELLS],
  }));
  const strata = [
    {
      level: null,
      overall: NO_SAMPLE,
      groups: groups.map((group) => ({ ...NO_SAMPLE, group, isExcluded: false })),
    },
  ];
  const statistics = METRICS.map((name) => {
    const metric = disparityMetric(`${name}_difference`)!;
    const check = { metric, method: 'between_groups', agg: 'worst_case' } as const;
    return checkStatistic(check, metric.groupMetrics, 'zero');
  });
  const quantiles = [0.025, 0.975];
  const options = { replicates: Number(replicates), quantiles, randomState: Number(randomState) };
  const intervals = wholeBootstrap(order, { strata, places }, statistics, options);
  const bounds = quantiles.map((_, q) =>
    Object.fromEntries(METRICS.map((name, i) => [name, intervals[i]![0]!.quantiles[q]])),
  );
  process.stdout.write(JSON.stringify(bounds));
}
