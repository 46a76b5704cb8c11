import type { ColumnCounts, Combination } from '../../src/domain/fairness/column-counts.ts';
import type { FairnessPolicy } from '../../src/domain/fairness/fairness-policy.ts';
import type { Problem } from '../../src/shared/problem.ts';
import type { Result } from '../../src/shared/result.ts';

/** Counts as the reader would yield them: each entry is the cells of equal rows and how many; lines from 2 on. */
export function counted(
  columns: readonly string[],
  entries: readonly (readonly [readonly (string | null)[], number])[],
): ColumnCounts {
  let line = 2;
  const combinations = entries.map(([values, count]): Combination => {
    const first = { file: 'p.csv', line };
    line += count;
    return { values, count, first };
  });
  const rows = entries.reduce((sum, [, count]) => sum + count, 0);
  return { columns, combinations, rows, files: [{ path: 'p.csv', sha256: 'ab', bytes: 9 }] };
}

/** tp, fp, tn, fn. */
export type Four = readonly [number, number, number, number];

/** Counts of `y_true`, `y_pred` and one feature from the confusion counts of its groups. */
export function groupsOf(feature: string, groups: Readonly<Record<string, Four>>): ColumnCounts {
  const entries = Object.entries(groups).flatMap(([group, [tp, fp, tn, fn]]) => [
    [['1', '1', group], tp] as const,
    [['0', '1', group], fp] as const,
    [['0', '0', group], tn] as const,
    [['1', '0', group], fn] as const,
  ]);
  return counted(
    ['y_true', 'y_pred', feature],
    entries.filter(([, count]) => count > 0),
  );
}

/** A policy with the defaults of the action; `sex` is compared. */
export function policy(overrides: Partial<FairnessPolicy> = {}): FairnessPolicy {
  return {
    yTrue: 'y_true',
    yPred: 'y_pred',
    sensitiveFeatures: ['sex'],
    controlFeatures: [],
    positiveLabel: null,
    favorableLabel: null,
    thresholds: 'demographic_parity_difference <= 0.10',
    decision: 'bound',
    confidenceLevel: 0.95,
    minDenominator: 30,
    undefined: 'inconclusive',
    missing: 'error',
    excludeGroups: [],
    ...overrides,
  };
}

/** The value of a result that has to be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

/** The problems of a result that has to have some. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  if (result.ok) throw new Error('no problem was found');
  return result.problems;
}
