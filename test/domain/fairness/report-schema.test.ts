import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/domain/evidence/verdict.ts';
import type { BaselineCounts } from '../../../src/domain/fairness/baseline.ts';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import {
  DISPARITY_METRICS,
  type DisparityMetric,
} from '../../../src/domain/fairness/disparity-metric.ts';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import {
  fairnessReport,
  type FairnessReport,
} from '../../../src/domain/fairness/fairness-report.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { GROUP_METRICS } from '../../../src/domain/fairness/group-metric.ts';
import { mitigations } from '../../../src/domain/fairness/mitigations.ts';
import { presetTables, PRESETS, type Preset } from '../../../src/domain/fairness/preset-tables.ts';
import { AEQUITAS_METRIC_NAMES } from '../../../src/domain/parity/aequitas-groups.ts';
import {
  COMPOSITE_PARITIES,
  SINGLE_PARITIES,
} from '../../../src/domain/parity/aequitas-parities.ts';
import { OBJECTIVES, SIMPLE_CONSTRAINTS } from '../../../src/domain/mitigation/constraint.ts';
import { counted, groupsOf, policy, valueOf } from '../../fakes/counted-predictions.ts';
import { shaOf } from '../../fakes/gate-facts.ts';
import {
  mutants,
  publishedSchema,
  saidMembers,
  schemaMembers,
  subschemas,
  validator,
} from '../../fakes/json-schema.ts';

const schema = publishedSchema('fairness-report-v1.schema.json');
const problemsWith = validator(schema);

const attributions = ['f', 'm'].flatMap((group, index) =>
  ['age', 'income'].map((feature) => ({ feature, group, mean: 0.1 * index })),
);

function reportOf(
  counts: ColumnCounts,
  changes: Partial<FairnessPolicy>,
  presets: readonly Preset[] = [],
  baseline: BaselineCounts | null = null,
): FairnessReport {
  const evaluation = valueOf(evaluateFairness({ counts, baseline }, policy(changes)));
  const report = fairnessReport(evaluation, {
    files: [{ path: 'predictions.csv', sha256: shaOf('a'), bytes: 12 }],
    replicates: 2000,
    seed: 1,
    intervals: changes.decision === 'point' ? [[0.1, 0.2]] : null,
    attributionFiles: [{ path: 'shap.csv', sha256: shaOf('c'), bytes: 34 }],
    mitigation: mitigations(evaluation, { seed: 1, attributions }),
    tables: presetTables(presets, evaluation.table, evaluation.policy),
    tool: {
      name: 'ml-actions',
      version: '1.2.3',
      bundleSha256: changes.decision === 'point' ? null : shaOf('b'),
    },
  });
  // What is published is the text.
  return JSON.parse(JSON.stringify(report)) as FairnessReport;
}

/** Every combination of labels and of the values of two columns, unequally often. */
const twoColumns = (second: string) =>
  counted(
    ['y_true', 'y_pred', 'sex', second],
    ['f', 'm'].flatMap((sex, i) =>
      ['x', 'y'].flatMap((level, j) =>
        ['00', '01', '10', '11'].map((labels, k) => {
          const [yTrue = '', yPred = ''] = labels;
          return [[yTrue, yPred, sex, level], 20 + 9 * i + 5 * j + k] as const;
        }),
      ),
    ),
  );

const close = groupsOf('sex', { f: [400, 100, 400, 100], m: [400, 100, 400, 100] });
const apart = groupsOf('sex', { f: [400, 400, 100, 100], m: [100, 100, 400, 400] });
const open = groupsOf('sex', { f: [40, 10, 40, 10], m: [50, 5, 40, 5] });
const isOfErrors = ({ groupMetrics }: DisparityMetric): boolean =>
  groupMetrics.some((rate) => rate.basis !== 'rate' && rate.needs === 'errors');
const lines = (metrics: readonly DisparityMetric[]): string =>
  metrics
    .map(({ name }) =>
      /_ratio$|_min$/.test(name) ? `${name} >= 1` : `${name} <= ${name.endsWith('_max') ? 1 : 0}`,
    )
    .join('\n');

/** The same rows with a score and with errors. */
const withSums = (counts: ColumnCounts): ColumnCounts => ({
  ...counts,
  combinations: counts.combinations.map((combination) => {
    const { count } = combination;
    const low = combination.values[0] === '1' ? count / 4 : count / 2;
    const parts = Float64Array.of(low, count - low);
    return {
      ...combination,
      sums: {
        scores: { values: Float64Array.of(0.2, 0.7), counts: parts, weights: parts, bits: 53 },
        errors: {
          rows: count,
          weight: count,
          weightSquares: count,
          absolute: count,
          square: 2 * count,
          absoluteSpread: count,
          squareSpread: 2 * count,
          fourthSpread: 5 * count,
          absoluteCubes: 3 * count,
          sixthPowers: 14 * count,
          predictions: 3 * count,
          truthMean: 3,
          truthSquares: 9 * count,
        },
      },
    };
  }),
});

const reports = {
  pass: reportOf(close, {}),
  fail: reportOf(apart, { thresholds: 'equalized_odds_difference <= 0.10' }),
  inconclusive: reportOf(open, {}),
  'control features': reportOf(twoColumns('region'), { controlFeatures: ['region'] }),
  intersections: reportOf(twoColumns('race'), {
    sensitiveFeatures: ['sex', 'race'],
    thresholds: 'accuracy_score_difference <= 0.1 for sex & race warn',
  }),
  undefined: reportOf(groupsOf('sex', { f: [0, 5, 95, 0], m: [30, 10, 50, 10] }), {
    thresholds: 'true_positive_rate_ratio >= 0.8',
  }),
  'one group': reportOf(groupsOf('sex', { f: [30, 10, 50, 10] }), {}),
  'excluded groups': reportOf(
    groupsOf('sex', { f: [9, 9, 9, 9], m: [9, 9, 9, 9], x: [1, 0, 0, 0] }),
    {
      excludeGroups: ['x'],
    },
  ),
  'reported only': reportOf(open, {
    thresholds:
      'equalized_odds_difference <= 0.1 agg mean\nf1_score_difference < 0.1 method to_overall',
  }),
  point: reportOf(open, { decision: 'point', undefined: 'zero', missing: 'drop' }),
  'every metric': reportOf(withSums(open), {
    favorableLabel: '1',
    score: 's',
    thresholds: lines(DISPARITY_METRICS.filter((metric) => !isOfErrors(metric))),
  }),
  regression: reportOf(withSums(open), {
    thresholds: lines(DISPARITY_METRICS.filter(isOfErrors)),
  }),
  'everything beside the verdict': reportOf(
    withSums(apart),
    {
      favorableLabel: '1',
      score: 's',
      thresholds: 'demographic_parity_difference <= 0.10\nequalized_odds_difference <= 0.10',
    },
    PRESETS,
  ),
  'suggestions without a score': reportOf(apart, {}),
  baseline: reportOf(
    open,
    { hasBaseline: true, thresholds: 'selection_rate_difference <= baseline + 0.1' },
    [],
    {
      kind: 'unpaired',
      counts: close,
      reason: 'of 200 rows, 3 have the same `id`',
      files: [{ path: 'old.csv', sha256: shaOf('c'), bytes: 3 }],
    },
  ),
};

describe('the published schema of the fairness report', () => {
  it.each(Object.entries(reports))('is kept by a report: %s', (_, report) => {
    expect(problemsWith(report)).toEqual([]);
  });

  it('is asked about every verdict the gate gives', () => {
    const seen = Object.values(reports).map(({ verdict }) => verdict);
    expect(new Set(seen)).toEqual(new Set(['pass', 'fail', 'inconclusive']));
  });

  it('has no member that no report fills', () => {
    const said = new Set(Object.values(reports).flatMap((report) => saidMembers(report)));
    expect(schemaMembers(schema).filter((member) => !said.has(member))).toEqual([]);
  });

  it('refuses a member too many or too few anywhere', () => {
    const accepted = mutants(reports.inconclusive)
      .filter(({ value }) => problemsWith(value).length === 0)
      .map(({ what }) => what)
      // Which numbers there are depends on the columns that were given.
      .filter((what) => !what.includes(' .metrics without'));
    // The groups of rowsNeeded are a map by name: any one of them may be missing.
    expect(accepted).toEqual([
      '.checks .0 .rowsNeeded .groups without .f',
      '.checks .0 .rowsNeeded .groups without .m',
    ]);
  });

  it('refuses them in suggestions and tables too', () => {
    const { mitigation, tables, ...rest } = reports['everything beside the verdict'];
    const accepted = [
      ...mutants(mitigation?.[0]).map(({ what, value }) => ({
        what,
        value: { ...rest, mitigation: [value], tables },
      })),
      ...mutants(tables[0]).map(({ what, value }) => ({
        what,
        value: { ...rest, mitigation, tables: [value] },
      })),
    ].filter(({ value }) => problemsWith(value).length === 0);
    // A table is there when its preset was asked for.
    expect(accepted.map(({ what }) => what)).toEqual([
      'without .fourFifths',
      'without .nycLl144',
      'without .aequitas',
      'without .aif360',
    ]);
  });

  it('describes every member', () => {
    const bare = subschemas(schema).flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, member]) => {
        const target = schema.$defs?.[member.$ref?.replace('#/$defs/', '') ?? ''];
        return (member.description ?? target?.description ?? '').length < 5;
      }),
    );
    expect(bare).toEqual([]);
  });

  it('names what the catalogues name', () => {
    const { verdict, metrics, check } = schema.$defs ?? {};
    expect(verdict?.enum).toEqual(verdicts);
    const formulas = Object.entries(metrics?.properties ?? {}).map(([name, { description }]) => ({
      name,
      formula: description,
    }));
    expect(formulas).toEqual(GROUP_METRICS.map(({ name, formula }) => ({ name, formula })));
    const pattern = new RegExp(check?.properties?.['metric']?.pattern ?? '^$');
    expect(DISPARITY_METRICS.filter(({ name }) => !pattern.test(name))).toEqual([]);
  });

  it('names what the tables and suggestions name', () => {
    const { thresholdSuggestion, aequitas, parities } = schema.$defs ?? {};
    const { constraint, objective } = thresholdSuggestion?.properties ?? {};
    expect(constraint?.enum).toEqual([...Object.keys(SIMPLE_CONSTRAINTS), 'equalized_odds']);
    expect(objective?.enum).toEqual(OBJECTIVES);
    const row = aequitas?.properties?.['rows']?.items;
    const metrics = row ? row.properties?.['metrics']?.properties : undefined;
    expect(Object.keys(metrics ?? {})).toEqual(AEQUITAS_METRIC_NAMES);
    expect(Object.keys(parities?.properties ?? {})).toEqual([
      ...Object.keys(SINGLE_PARITIES),
      ...Object.keys(COMPOSITE_PARITIES),
    ]);
  });
});
