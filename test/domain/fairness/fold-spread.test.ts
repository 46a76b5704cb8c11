import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { foldSpread } from '../../../src/domain/fairness/fold-spread.ts';

const first = { file: 'p.csv', line: 2 };

function counts(rows: readonly (readonly [string, string, string, number])[]): ColumnCounts {
  return {
    columns: ['sex', 'y_pred', 'fold'],
    combinations: rows.map(([sex, prediction, fold, count]) => ({
      values: [sex, prediction, fold],
      count,
      first,
    })),
    rows: rows.reduce((sum, [, , , count]) => sum + count, 0),
    files: [],
  };
}

const policy = { sensitiveFeatures: ['sex'], yPred: 'y_pred' } as unknown as FairnessPolicy;
const labels = { positive: '1', negative: '0', favorable: null } as const;

it('finds nothing where every fold has the same rate', () => {
  const same = counts([
    ['f', '1', '0', 30],
    ['f', '0', '0', 70],
    ['f', '1.0', '1', 30],
    ['f', '0', '1', 70],
  ]);
  expect(foldSpread(same, 'fold', policy, labels)).toEqual([
    { feature: 'sex', group: 'f', folds: 2, lowest: 0.3, highest: 0.3, pValue: 1 },
  ]);
});

it('gives the χ² of folds that differ', () => {
  const different = counts([
    ['f', '1', '0', 30],
    ['f', '0', '0', 70],
    ['f', '1', '1', 60],
    ['f', '0', '1', 40],
  ]);
  const [spread] = foldSpread(different, 'fold', policy, labels);
  // scipy 1.17.1: chi2_contingency([[30, 70], [60, 40]], correction=False).pvalue
  expect(spread?.pValue).toBeCloseTo(2.0078656124264854e-5, 15);
});
