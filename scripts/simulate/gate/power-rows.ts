import { rowsNeeded } from '../../../src/domain/fairness/rows-wanted.ts';
import type { TrueRate } from '../design.ts';
import { familiesOf, ruleOf, tableOf } from './shipped-rule.ts';

/**
 * The same groups with the rows that `rowsNeeded` of the gate's report names when the observed rates are the true
 * ones; null when it names none.
 */
export function withRowsNeeded(check: string, groups: readonly TrueRate[]): TrueRate[] | null {
  const rule = ruleOf(check);
  const counts = groups.map(({ rate, trials }) => ({
    tp: rate * trials,
    fp: 0,
    tn: trials - rate * trials,
    fn: 0,
  }));
  const table = tableOf(counts);
  const families = familiesOf(rule, table);
  const needed = rowsNeeded(rule.check, table, families, rule.levels, rule.policy.minDenominator);
  if (needed === null) return null;
  return groups.map(({ rate }, i) => ({ rate, trials: needed.groups[`g${i}`] ?? 0 }));
}
