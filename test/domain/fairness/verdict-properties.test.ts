import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnCounts, Combination } from '../../../src/domain/fairness/column-counts.ts';
import { hasFloor } from '../../../src/domain/fairness/disparity-metric.ts';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { judgeOverall, againstOverall } from '../../../src/domain/statistics/overall-bounds.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';
import { counted, policy, valueOf } from '../../fakes/counted-predictions.ts';

/** Rows of a cell, now and then few or none. */
const rowsOfCell = fc.oneof(
  fc.integer({ min: 20, max: 400 }),
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 3000 }),
);
const four = fc.tuple(rowsOfCell, rowsOfCell, rowsOfCell, rowsOfCell);
const CELLS = [
  ['1', '1'],
  ['0', '1'],
  ['0', '0'],
  ['1', '0'],
] as const;

/** Counts of two sites with two to four groups each; the rows of a combination weigh the same. */
const counts: fc.Arbitrary<ColumnCounts> = fc
  .array(fc.tuple(four, four), { minLength: 2, maxLength: 4 })
  .map((groups) =>
    counted(
      ['y_true', 'y_pred', 'sex', 'site'],
      groups.flatMap((sites, group) =>
        sites.flatMap((cells, site) =>
          cells.map((count, cell) => [[...CELLS[cell]!, `g${group}`, `s${site}`], count] as const),
        ),
      ),
    ),
  )
  .filter(({ combinations }) => {
    const groups = new Set(
      combinations.flatMap(({ count, values }) => (count > 0 ? [values[2]] : [])),
    );
    return groups.size > 1;
  })
  .map((all) => ({ ...all, combinations: all.combinations.filter(({ count }) => count > 0) }));

type Sums = (combination: Combination, index: number) => Combination['sums'];
const withSums = (all: ColumnCounts, sums: Sums): ColumnCounts => ({
  ...all,
  combinations: all.combinations.map((one, index) => {
    const found = sums(one, index);
    return found === undefined ? one : { ...one, sums: found };
  }),
});

const ofWeights: Sums = ({ count }, index) => {
  const weight = 0.5 + (index % 5);
  return { weight: { sum: count * weight, squares: count * weight ** 2 } };
};
const ofScores: Sums = ({ count, values }, index) => {
  const score = (row: number): number =>
    ((row * 7 + index * 3) % 17) / 20 + (values[0] === '1' ? 0.1 : 0);
  return { scores: histogramOf(Array.from({ length: count }, (_, row) => score(row))) };
};

/** The lines of each rule; `T` is the threshold. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'between groups': [
    'demographic_parity_difference <= T',
    'selection_rate_ratio >= T',
    'equalized_odds_difference <= T',
  ],
  'single groups': ['accuracy_score_group_min >= T', 'selection_rate_group_max <= T'],
  'to overall': [
    'true_positive_rate_difference <= T method to_overall',
    'precision_score_ratio >= T method to_overall',
  ],
  'to reference': [
    'selection_rate_difference <= T method to_reference',
    'recall_score_ratio >= T method to_reference',
  ],
  'mean of two rates': [
    'equalized_odds_difference <= T agg mean',
    'equalized_odds_ratio >= T agg mean',
  ],
  pooled: [
    'demographic_parity_difference <= T strata pooled',
    'false_negative_rate_ratio >= T strata pooled',
  ],
};
const MEANS = [
  'brier_score_loss_difference <= T',
  'roc_auc_score_group_min >= T',
  'balance_for_positive_class_group_max <= T',
];

/** The verdict and where the interval lies, of every check. */
function positions(
  all: ColumnCounts,
  lines: readonly string[],
  t: string,
  more: Partial<FairnessPolicy>,
) {
  const asked = policy({
    favorableLabel: '1',
    minDenominator: 1,
    undefined: 'skip',
    thresholds: lines.map((line) => line.replace('T', t)).join('\n'),
    referenceGroups: ['g0'],
    ...more,
  });
  const evidence = { counts: all, resampling: { seed: 1, replicates: 1 } };
  return valueOf(evaluateFairness(evidence, asked)).checks.map(
    ({ check, verdict, lower, upper, reason }) => {
      const isFloor = hasFloor(check.metric.kind);
      const isAbove = lower !== null && lower >= check.threshold;
      const isBelow = upper !== null && upper <= check.threshold;
      const place = isAbove === isBelow ? 'around' : isAbove === isFloor ? 'within' : 'beyond';
      return { verdict, place, reason, isOrdered: lower === null || lower <= upper! };
    },
  );
}

/** Holds every check against its interval; how often each verdict came out is added to `met`. */
function holdAgainst(found: ReturnType<typeof positions>, met: Record<string, number>): void {
  for (const { verdict, place, reason, isOrdered } of found) {
    expect(isOrdered, reason).toBe(true);
    if (verdict === 'pass') expect(place, reason).toBe('within');
    if (verdict === 'fail') expect(place, reason).toBe('beyond');
    // What stands in the way of a verdict is said instead of the interval.
    if (reason.startsWith('the interval')) expect(place, reason).toBe('around');
    if (place !== 'around' && verdict === 'inconclusive')
      expect(reason).not.toMatch(/^the (whole )?interval [^;]*$/);
    met[verdict] = (met[verdict] ?? 0) + 1;
  }
}

const threshold = fc.integer({ min: 2, max: 97 }).map((hundredths) => String(hundredths / 100));
const weighting = fc.boolean();

describe('a verdict is pass exactly when the interval lies within the threshold, and fail when beyond:', () => {
  for (const [rule, lines] of Object.entries(RULES)) {
    it(rule, () => {
      const met = { pass: 0, fail: 0, inconclusive: 0 };
      fc.assert(
        fc.property(counts, threshold, weighting, fc.boolean(), (all, t, isWeighted, isHeld) => {
          const held = isHeld || rule === 'pooled' ? { controlFeatures: ['site'] } : {};
          const weighed = isWeighted ? withSums(all, ofWeights) : all;
          const weights = isWeighted ? { sampleWeight: 'weight' } : {};
          holdAgainst(positions(weighed, lines, t, { ...held, ...weights }), met);
        }),
        { numRuns: 30, seed: 20260701 },
      );
      expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
    });
  }

  it('means of scores', () => {
    const met = { pass: 0, fail: 0, inconclusive: 0 };
    fc.assert(
      fc.property(counts, threshold, (all, t) => {
        holdAgainst(positions(withSums(all, ofScores), MEANS, t, { score: 'score' }), met);
      }),
      { numRuns: 25, seed: 20260701 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});

describe('bounds against all rows', () => {
  it('do not depend on the order of the groups where a small one cannot be further away', () => {
    const rates = [
      { successes: 1, trials: 2 },
      { successes: 0, trials: 1 },
      { successes: 0, trials: 1 },
    ];
    const all = { successes: 1, trials: 4 };
    for (const list of [rates, rates.toReversed()]) {
      const groups = againstOverall(list, all);
      const { upper } = judgeOverall('difference', groups, 0.2, { pass: 0.05, fail: 0.05 });
      expect(upper).toBeCloseTo(0.75, 9);
    }
  });
});
