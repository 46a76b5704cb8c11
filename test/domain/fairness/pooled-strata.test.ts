import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { CheckResult } from '../../../src/domain/fairness/judge-check.ts';
import { counted, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

type Cell = readonly [department: string, sex: string, selected: number, rows: number];

/** Admissions by department and sex, as counted rows. */
const counts = (cells: readonly Cell[]) =>
  counted(
    ['y_true', 'y_pred', 'sex', 'department'],
    cells.flatMap(([department, sex, selected, rows]) =>
      (
        [
          [['1', '1', sex, department], selected],
          [['0', '0', sex, department], rows - selected],
        ] as const
      ).filter(([, count]) => count > 0),
    ),
  );

/** Bickel, Hammel & O'Connell 1975, Science 187:398: Berkeley's six largest departments. */
const berkeley = counts([
  ['A', 'men', 512, 825],
  ['A', 'women', 89, 108],
  ['B', 'men', 353, 560],
  ['B', 'women', 17, 25],
  ['C', 'men', 120, 325],
  ['C', 'women', 202, 593],
  ['D', 'men', 138, 417],
  ['D', 'women', 131, 375],
  ['E', 'men', 53, 191],
  ['E', 'women', 94, 393],
  ['F', 'men', 22, 373],
  ['F', 'women', 24, 341],
]);

function judge(threshold: string, control: readonly string[], data = berkeley): CheckResult {
  const thresholds = `selection_rate_difference <= ${threshold}`;
  const asked = policy({ controlFeatures: control, thresholds });
  return valueOf(evaluateFairness({ counts: data }, asked)).checks[0]!;
}

describe('pooled strata', () => {
  it('undo what the mixture of strata makes up: Simpson’s paradox', () => {
    expect(judge('0.10', [])).toMatchObject({ verdict: 'fail', worstPair: ['men', 'women'] });
    const pooled = judge('0.10 strata pooled', ['department']);
    expect(pooled).toMatchObject({ verdict: 'pass', control: null });
    // Σ w (p_women − p_men) / Σ w over departments, w = n_men n_women / n.
    expect(pooled.estimate).toBeCloseTo(0.0184251962, 9);
    expect(pooled.worstPair).toEqual(['women', 'men']);
  });

  it('do not need every group in every stratum, but each pair in some', () => {
    const part = [
      ['A', 'x', 50, 100],
      ['A', 'y', 45, 100],
      ['B', 'y', 40, 100],
      ['B', 'z', 45, 100],
    ] as const;
    const apart = judge('0.4 strata pooled', ['department'], counts(part));
    expect(apart.verdict).toBe('inconclusive');
    expect(apart.reason).toContain('`x` and `z` have rows in no control level together');
    const together = counts([...part, ['C', 'x', 50, 100], ['C', 'z', 45, 100]]);
    expect(judge('0.4 strata pooled', ['department'], together).verdict).toBe('pass');
  });

  it('are for rates of independent rows between groups', () => {
    const weighted = policy({
      controlFeatures: ['department'],
      sampleWeight: 'w',
      thresholds: 'selection_rate_difference <= 0.1 strata pooled',
    });
    const [check] = valueOf(evaluateFairness({ counts: berkeley }, weighted)).checks;
    expect(check?.reason).toContain('report-only');
    const none = policy({ thresholds: 'selection_rate_difference <= 0.1 strata pooled' });
    expect(problemsOf(evaluateFairness({ counts: berkeley }, none))[0]?.message).toContain(
      'no strata',
    );
  });
});
