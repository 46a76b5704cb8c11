import { describe, expect, it } from 'vitest';
import type { BaselineCounts } from '../../../src/domain/fairness/baseline.ts';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import type { CheckResult } from '../../../src/domain/fairness/judge-check.ts';
import { counted, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

/** Group, candidate's prediction, baseline's prediction (true label 1), rows. */
type Row = readonly [sex: string, fresh: 0 | 1, old: 0 | 1, rows: number];

/** The candidate selects f 2 points less and m 2 points more often than the baseline, nearly always the same people. */
const grown: readonly Row[] = [
  ['f', 1, 1, 880],
  ['f', 1, 0, 0],
  ['f', 0, 1, 40],
  ['f', 0, 0, 1080],
  ['m', 1, 1, 960],
  ['m', 1, 0, 40],
  ['m', 0, 1, 0],
  ['m', 0, 0, 1000],
];
/** The same people with little change. */
const same: readonly Row[] = [
  ['f', 1, 1, 900],
  ['f', 1, 0, 20],
  ['f', 0, 1, 20],
  ['f', 0, 0, 1060],
  ['m', 1, 1, 960],
  ['m', 1, 0, 20],
  ['m', 0, 1, 20],
  ['m', 0, 0, 1000],
];

const candidate = (rows: readonly Row[]) =>
  counted(
    ['y_true', 'y_pred', 'sex'],
    rows.map(([sex, fresh, , n]) => [['1', String(fresh), sex], n] as const),
  );
const paired = (rows: readonly Row[]): BaselineCounts => ({
  kind: 'paired',
  column: 'old',
  files: [],
  counts: counted(
    ['y_true', 'y_pred', 'sex', 'old'],
    rows.map(([sex, fresh, old, n]) => [['1', String(fresh), sex, String(old)], n] as const),
  ),
});
const unpaired = (rows: readonly Row[]): BaselineCounts => ({
  kind: 'unpaired',
  reason: null,
  files: [],
  counts: counted(
    ['y_true', 'y_pred', 'sex'],
    rows.map(([sex, , old, n]) => [['1', String(old), sex], n] as const),
  ),
});

function judge(
  rows: readonly Row[],
  baseline: BaselineCounts,
  values: Partial<FairnessPolicy> & { readonly thresholds: string },
): CheckResult {
  const asked = policy({ hasBaseline: true, ...values });
  return valueOf(evaluateFairness({ counts: candidate(rows), baseline }, asked)).checks[0]!;
}

const difference = (margin: string) => ({
  thresholds: `selection_rate_difference <= baseline + ${margin}`,
});

describe('a check against the baseline', () => {
  it('is of how much the disparity grew', () => {
    const check = judge(grown, paired(grown), difference('0.01'));
    // 0.50 − 0.44 now, 0.48 − 0.46 before.
    expect(check.estimate).toBeCloseTo(0.04, 12);
    expect(check).toMatchObject({ verdict: 'fail', worstPair: ['m', 'f'] });
    expect(check.lower).toBeGreaterThan(0.01);
    expect(check.reason).toContain('loss against the baseline');
  });

  it('shows more when the rows are the same', () => {
    const [together, apart] = [paired(same), unpaired(same)].map((baseline) =>
      judge(same, baseline, difference('0.03')),
    );
    expect(together?.estimate).toBe(apart?.estimate);
    expect(together?.verdict).toBe('pass');
    expect(apart?.verdict).toBe('inconclusive');
    expect(together!.upper!).toBeLessThan(apart!.upper!);
  });

  it('is of floors and ceilings too', () => {
    const floor = { thresholds: 'accuracy_score_group_min >= baseline - 0.005' };
    const loss = judge(grown, paired(grown), floor);
    expect(loss.estimate).toBeCloseTo(0.46 - 0.44, 12);
    expect(loss.verdict).toBe('fail');
    const ceiling = { thresholds: 'false_negative_rate_group_max <= baseline + 0.1' };
    expect(judge(grown, paired(grown), ceiling)).toMatchObject({ verdict: 'pass' });
  });

  it('takes each rate of equalized odds by itself, in the estimate too', () => {
    // The true positive rates move 0.2 apart; the false positive rates stay 0.3 apart, which is more all the time.
    const rows = [
      ['m', '1', '1', '1', 1500],
      ['m', '1', '0', '0', 500],
      ['f', '1', '1', '1', 1000],
      ['f', '1', '0', '1', 400],
      ['f', '1', '0', '0', 600],
      ['m', '0', '1', '1', 1000],
      ['m', '0', '0', '0', 1000],
      ['f', '0', '1', '1', 400],
      ['f', '0', '0', '0', 1600],
    ] as const;
    const baseline: BaselineCounts = {
      kind: 'paired',
      column: 'old',
      files: [],
      counts: counted(
        ['sex', 'y_true', 'y_pred', 'old'],
        rows.map(([sex, label, fresh, old, n]) => [[sex, label, fresh, old], n] as const),
      ),
    };
    const counts = counted(
      ['sex', 'y_true', 'y_pred'],
      rows.map(([sex, label, fresh, , n]) => [[sex, label, fresh], n] as const),
    );
    const thresholds = 'equalized_odds_difference <= baseline + 0.05';
    const asked = policy({ hasBaseline: true, thresholds });
    const check = valueOf(evaluateFairness({ counts, baseline }, asked)).checks[0]!;
    expect(check.estimate).toBeCloseTo(0.2, 12);
    expect(check.verdict).toBe('fail');
    expect(check.lower).toBeLessThan(check.estimate);
    expect(check.upper).toBeGreaterThan(check.estimate);
  });

  it('has no rule for ratios, precision and weights: they are reported', () => {
    for (const thresholds of [
      'true_positive_rate_ratio >= baseline - 0.1',
      'precision_score_difference <= baseline + 0.1',
      'selection_rate_difference <= baseline + 0.1 method to_overall',
    ]) {
      const check = judge(same, paired(same), { thresholds });
      expect(check).toMatchObject({ severity: 'warn', lower: null });
      expect(check.reason).toContain('report-only');
    }
    expect(
      judge(same, paired(same), {
        thresholds: 'true_positive_rate_ratio >= baseline - 0.1',
        decision: 'point',
      }).verdict,
    ).toBe('pass');
  });

  it('needs groups that the baseline has rows of', () => {
    const few = same.map(([sex, fresh, old, n]) =>
      sex === 'f' ? ([sex, fresh, old, n] as const) : ([sex, fresh, old, n / 100] as const),
    );
    const check = judge(same, unpaired(few), difference('0.3'));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('the baseline has');
  });

  it('has the labels of the candidate', () => {
    const strange: BaselineCounts = {
      kind: 'unpaired',
      reason: null,
      files: [],
      counts: counted(
        ['y_true', 'y_pred', 'sex'],
        [
          [['1', 'yes', 'f'], 50],
          [['0', 'no', 'm'], 50],
        ],
      ),
    };
    const asked = policy({ hasBaseline: true, ...difference('0.1') });
    const found = evaluateFairness({ counts: candidate(same), baseline: strange }, asked);
    expect(problemsOf(found)[0]?.message).toContain('label');
  });
});
