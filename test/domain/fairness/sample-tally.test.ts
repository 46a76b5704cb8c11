import { describe, expect, it } from 'vitest';
import type { ColumnCounts, Combination } from '../../../src/domain/fairness/column-counts.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import type { RowSums } from '../../../src/domain/fairness/row-sums.ts';
import type { GroupCounts, Stratum } from '../../../src/domain/fairness/feature-table.ts';
import { sampleRows } from '../../../src/domain/fairness/sample.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';
import { policy, valueOf } from '../../fakes/counted-predictions.ts';

type Entry = readonly [values: readonly string[], count: number, sums: RowSums];

const counted = (columns: readonly string[], entries: readonly Entry[]): ColumnCounts => ({
  columns,
  combinations: entries.map(([values, count, sums], index): Combination => ({
    values,
    count,
    sums,
    first: { file: 'p.csv', line: index + 2 },
  })),
  rows: entries.reduce((n, [, count]) => n + count, 0),
  files: [{ path: 'p.csv', sha256: '0'.repeat(64), bytes: 1 }],
});

function stratumOf(
  counts: ColumnCounts,
  values: Partial<FairnessPolicy>,
  task: 'classification' | 'regression' = 'classification',
): Stratum {
  const table = valueOf(makeCountTable(counts, policy(values), task, [['sex']]));
  return table.features[0]!.strata[0]!;
}

const group = (stratum: Stratum, name: string): GroupCounts =>
  stratum.groups.find((one) => one.group === name)!;

const scores = (...values: readonly number[]): ScoreHistogram => ({
  values: Float64Array.from(values),
  counts: Float64Array.from(values, () => 1),
  weights: Float64Array.from(values, () => 1),
  bits: 53,
});

describe('the sums of a group', () => {
  it('are weights by cell', () => {
    const stratum = stratumOf(
      counted(
        ['y_true', 'y_pred', 'sex'],
        [
          [['1', '1', 'f'], 2, { weight: { sum: 5, squares: 13 } }],
          [['0', '1', 'f'], 1, { weight: { sum: 4, squares: 16 } }],
          [['1', '1', 'm'], 1, { weight: { sum: 1, squares: 1 } }],
        ],
      ),
      { sampleWeight: 'w' },
    );
    expect(group(stratum, 'f').weights).toEqual({
      sums: { tp: 5, fp: 4, tn: 0, fn: 0 },
      squares: { tp: 13, fp: 16, tn: 0, fn: 0 },
    });
    expect(stratum.overall.weights?.sums.tp).toBe(6);
  });

  it('are expected counts where the prediction is a probability', () => {
    const probability = { sum: 1.5, weighted: 2, weightedSquares: 3 };
    const stratum = stratumOf(
      counted(
        ['y_true', 'sex'],
        [
          [['1', 'f'], 4, { probability, weight: { sum: 5, squares: 7 } }],
          [['0', 'f'], 2, { probability, weight: { sum: 2, squares: 3 } }],
        ],
      ),
      { yPredProbability: 'p', sampleWeight: 'w' },
    );
    expect(group(stratum, 'f').counts).toEqual({ tp: 1.5, fn: 2.5, fp: 1.5, tn: 0.5 });
    expect(group(stratum, 'f').weights).toEqual({
      sums: { tp: 2, fn: 3, fp: 2, tn: 0 },
      squares: { tp: 3, fn: 4, fp: 3, tn: 0 },
    });
  });

  it('are one count for every cluster, whatever its cells', () => {
    const stratum = stratumOf(
      counted(
        ['y_true', 'y_pred', 'sex', 'person'],
        [
          [['1', '1', 'f', 'a'], 2, {}],
          [['0', '0', 'f', 'a'], 1, {}],
          [['0', '0', 'f', 'b'], 3, {}],
          [['0', '0', 'm', 'a'], 3, {}],
        ],
      ),
      { clusterId: 'person' },
    );
    expect(group(stratum, 'f').clusters).toEqual([
      { tp: 2, fp: 0, tn: 1, fn: 0 },
      { tp: 0, fp: 0, tn: 3, fn: 0 },
    ]);
    expect(group(stratum, 'm').clusters).toHaveLength(1);
  });

  it('are scores by true label', () => {
    const stratum = stratumOf(
      counted(
        ['y_true', 'y_pred', 'sex'],
        [
          [['1', '1', 'f'], 1, { scores: scores(0.9) }],
          [['1', '0', 'f'], 2, { scores: scores(0.2, 0.9) }],
          [['0', '0', 'f'], 1, { scores: scores(0.1) }],
        ],
      ),
      { score: 's' },
    );
    const found = group(stratum, 'f').scores;
    expect([...found!.positives.values]).toEqual([0.2, 0.9]);
    expect([...found!.positives.counts]).toEqual([1, 2]);
    expect([...found!.negatives.values]).toEqual([0.1]);
  });

  it('are errors in a regression, which has no labels', () => {
    const errors = {
      rows: 4,
      weight: 4,
      weightSquares: 4,
      absolute: 2,
      square: 1,
      absoluteSpread: 2,
      squareSpread: 1,
      fourthSpread: 1,
      truthMean: 3,
      truthSquares: 2,
    };
    const stratum = stratumOf(counted(['sex'], [[['f'], 4, { errors }]]), {}, 'regression');
    expect(group(stratum, 'f')).toMatchObject({ errors, counts: { tp: 0, tn: 0 } });
    expect(sampleRows(stratum.overall)).toBe(4);
  });
});
