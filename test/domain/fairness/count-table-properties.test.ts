import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import { makeCountTable, type CountTable } from '../../../src/domain/fairness/count-table.ts';
import {
  evaluateFairness,
  type FairnessEvaluation,
} from '../../../src/domain/fairness/evaluate-fairness.ts';
import { joinSamples, NO_SAMPLE, type Sample } from '../../../src/domain/fairness/sample.ts';
import { policy, valueOf } from '../../fakes/counted-predictions.ts';
import { countRows, type PredictionRow, type Summed } from '../../fakes/counted-rows.ts';

/** Weights are whole and scores eighths, so that sums are exact in any order. */
const row: fc.Arbitrary<PredictionRow> = fc.record({
  truth: fc.boolean(),
  prediction: fc.boolean(),
  sex: fc.constantFrom('f', 'm', 'x'),
  site: fc.constantFrom('north', 'south'),
  person: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'),
  weight: fc.integer({ min: 1, max: 4 }),
  score: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
});
const rows = fc.array(row, { minLength: 2, maxLength: 80 });
const summedColumns = fc.subarray<Summed>(['weight', 'score']);

const THRESHOLDS = [
  'demographic_parity_difference <= 0.10',
  'equalized_odds_difference <= 0.20 agg mean',
  'true_positive_rate_difference <= 0.20 method to_overall',
  'selection_rate_ratio >= 0.80 for sex & site',
  'accuracy_score_group_min >= 0.5',
  'f1_score_difference <= 0.1 warn',
];

const gate = (summed: readonly Summed[], isClustered = false) =>
  policy({
    sensitiveFeatures: ['sex', 'site'],
    favorableLabel: '1',
    minDenominator: 1,
    undefined: 'skip',
    thresholds: [
      ...THRESHOLDS,
      ...(summed.includes('score') ? ['brier_score_loss_difference <= 0.1'] : []),
    ].join('\n'),
    ...(summed.includes('weight') ? { sampleWeight: 'weight' } : {}),
    ...(summed.includes('score') ? { score: 'score' } : {}),
    ...(isClustered ? { clusterId: 'person' } : {}),
  });

const tableOf = (
  list: readonly PredictionRow[],
  summed: readonly Summed[],
  isClustered = false,
): CountTable => {
  const features = [['sex'], ['site'], ['sex', 'site']];
  const asked = gate(summed, isClustered);
  return valueOf(makeCountTable(countRows(list, summed), asked, 'classification', features));
};

const judged = (
  counts: ColumnCounts,
  summed: readonly Summed[],
  isClustered = false,
): FairnessEvaluation =>
  valueOf(
    evaluateFairness(
      { counts, resampling: { seed: 7, replicates: 20 } },
      gate(summed, isClustered),
    ),
  );

/** All samples of a table by feature, level and group, `overall` among them. */
function samplesOf(table: CountTable): Map<string, Sample> {
  const found = new Map<string, Sample>();
  for (const { feature, strata } of table.features) {
    for (const { level, overall, groups } of strata) {
      found.set(JSON.stringify([feature, level]), overall);
      for (const { group, isExcluded, ...sample } of groups) {
        expect(isExcluded).toBe(false);
        found.set(JSON.stringify([feature, level, group]), sample);
      }
    }
  }
  return found;
}

/** The rounding of sums and of bisections that begin elsewhere. */
function expectNear(ours: number | null, theirs: number | null, what: string): void {
  if (theirs === null || !Number.isFinite(theirs)) expect(ours, what).toBe(theirs);
  else expect(Math.abs((ours ?? Number.NaN) - theirs), what).toBeLessThan(1e-8);
}

describe('tables of two halves', () => {
  it('merge to the table of the whole', () => {
    fc.assert(
      fc.property(rows, rows, summedColumns, (one, other, summed) => {
        const [a, b] = [one, other].map((list) => samplesOf(tableOf(list, summed)));
        for (const [key, whole] of samplesOf(tableOf([...one, ...other], summed))) {
          const parts = [a!, b!].map((samples) => samples.get(key) ?? NO_SAMPLE);
          expect(joinSamples(parts)).toEqual(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('give the verdicts of the whole when their combinations are put one after the other', () => {
    fc.assert(
      fc.property(rows, rows, summedColumns, fc.boolean(), (one, other, summed, isClustered) => {
        const [a, b] = [one, other].map((list) => countRows(list, summed));
        const both: ColumnCounts = {
          ...a!,
          combinations: [...a!.combinations, ...b!.combinations],
          rows: a!.rows + b!.rows,
        };
        const whole = countRows([...one, ...other], summed);
        expect(judged(both, summed, isClustered).checks).toEqual(
          judged(whole, summed, isClustered).checks,
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('the order of rows', () => {
  it('changes nothing', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, summedColumns, ([list, other], summed) => {
        const [a, b] = [list, other].map((one) => judged(countRows(one, summed), summed));
        expect(b!.checks).toEqual(a!.checks);
        expect(b!.verdict).toBe(a!.verdict);
        expect(samplesOf(b!.table)).toEqual(samplesOf(a!.table));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the names of groups', () => {
  const renamed = (list: readonly PredictionRow[], names: Readonly<Record<string, string>>) =>
    list.map((one) => ({ ...one, sex: names[one.sex]! }));

  it('are all that changes when groups are renamed in their order', () => {
    const names = { f: 'Frau', m: 'Mann', x: 'divers' };
    fc.assert(
      fc.property(rows, summedColumns, (list, summed) => {
        const before = judged(countRows(list, summed), summed);
        const after = judged(countRows(renamed(list, names), summed), summed);
        // The names occur in sentences, pairs and keys; no other word of a report is one of these.
        const text = JSON.stringify(before.checks, (_, value: unknown) =>
          typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value,
        );
        const inText = text.replaceAll(
          /(["`])([fmx])(?=\1| & )/g,
          (_, quote: string, name: string) => {
            return `${quote}${names[name as 'f']}`;
          },
        );
        expect(
          JSON.parse(
            JSON.stringify(after.checks, (_, value: unknown) =>
              typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value,
            ),
          ),
        ).toEqual(JSON.parse(inText));
      }),
      { numRuns: 25 },
    );
  });

  it('and the order in which they are shown, when that changes too', () => {
    const names = { f: '3', m: '2', x: '1' };
    fc.assert(
      fc.property(rows, summedColumns, (list, summed) => {
        const before = judged(countRows(list, summed), summed);
        const after = judged(countRows(renamed(list, names), summed), summed);
        before.checks.forEach((check, index) => {
          const other = after.checks[index]!;
          expect(other.verdict).toBe(check.verdict);
          expect(other.estimate).toBe(check.estimate);
          for (const name of ['lower', 'upper'] as const)
            expectNear(other[name], check[name], `${check.check.metric.name} ${name}`);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('the scale of weights', () => {
  it('changes no number and no verdict', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1e-3, 0.5, 3, 1024, 1e6), (list, scale) => {
        const scaled = list.map((one) => ({ ...one, weight: scale * one.weight }));
        const [a, b] = [list, scaled].map((one) => judged(countRows(one, ['weight']), ['weight']));
        a!.checks.forEach((check, index) => {
          const other = b!.checks[index]!;
          expect(other.verdict).toBe(check.verdict);
          for (const name of ['estimate', 'lower', 'upper', 'pValueNoDifference'] as const)
            expectNear(other[name], check[name], name);
        });
      }),
      { numRuns: 25 },
    );
  });
});
