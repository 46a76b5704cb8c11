import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import {
  fairnessReport,
  type ReportContext,
} from '../../../src/domain/fairness/fairness-report.ts';
import { groupsOf, policy, valueOf } from '../../fakes/counted-predictions.ts';

const counts = groupsOf('sex', { male: [30, 10, 50, 10], female: [0, 5, 95, 0] });
const thresholds = '# rules\nequalized_odds_difference <= 0.10\nselection_rate_ratio >= 0.80 warn';
const context: ReportContext = {
  files: counts.files,
  replicates: 2000,
  seed: 1,
  intervals: null,
  attributionFiles: [],
  mitigation: null,
  tables: [],
  tool: { name: 'ml-actions', version: '1.2.3', bundleSha256: 'cd' },
};
const report = fairnessReport(
  valueOf(evaluateFairness({ counts }, policy({ thresholds, favorableLabel: '1' }))),
  context,
);

describe('fairnessReport', () => {
  it('has the members of version 1', () => {
    expect(Object.keys(report)).toEqual([
      'schema',
      'verdict',
      'gate',
      'checks',
      'groups',
      'overall',
      'data',
      'settings',
      'mitigation',
      'tables',
      'tool',
    ]);
    expect(report).toMatchObject({
      schema: 'ml-actions/fairness-report/v1',
      verdict: 'inconclusive',
      gate: 'fairness',
      mitigation: null,
      data: { rows: 200, dropped: 0, files: [{ path: 'p.csv', sha256: 'ab', bytes: 9 }] },
      tool: { name: 'ml-actions', version: '1.2.3', bundleSha256: 'cd' },
    });
  });

  it('has the members of a check', () => {
    expect(Object.keys(report.checks[0]!)).toEqual([
      'metric',
      'feature',
      'control',
      'method',
      'agg',
      'strata',
      'against',
      'operator',
      'threshold',
      'estimate',
      'lower',
      'upper',
      'pValueNoDifference',
      'fairlearnInterval',
      'verdict',
      'severity',
      'reason',
      'worstPair',
      'rowsNeeded',
    ]);
    expect(report.checks[1]).toMatchObject({
      metric: 'selection_rate_ratio',
      operator: '>=',
      threshold: 0.8,
      estimate: 0.05 / 0.4,
      severity: 'warn',
    });
  });

  it('has counts and rates of groups, null with a note where undefined', () => {
    expect(report.groups[0]).toMatchObject({
      feature: 'sex',
      control: null,
      group: 'female',
      n: 100,
      tp: 0,
      fp: 5,
      tn: 95,
      fn: 0,
    });
    expect(report.groups[0]?.metrics).toMatchObject({
      selection_rate: 0.05,
      true_positive_rate: null,
      precision_score: 0,
    });
    expect(report.groups[0]?.notes[0]).toContain(
      'no positives: undefined (Fairlearn reports 0): true_positive_rate',
    );
    expect(report.overall[0]).toMatchObject({
      control: null,
      n: 200,
      metrics: { accuracy_score: 0.875 },
    });
  });

  it('has the settings that a reader needs to repeat it', () => {
    expect(report.settings).toMatchObject({
      decision: 'bound',
      confidenceLevel: 0.95,
      replicates: 2000,
      seed: 1,
      positiveLabel: '1',
      favorableLabel: '1',
      thresholds: thresholds.split('\n'),
    });
  });

  it('is JSON without loss: no number that is not finite', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
