import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import { makeCountTable } from '../../src/domain/fairness/count-table.ts';
import {
  DISPARITY_METRICS,
  hasFloor,
  type DisparityMetric,
} from '../../src/domain/fairness/disparity-metric.ts';
import { evaluateFairness } from '../../src/domain/fairness/evaluate-fairness.ts';
import { definedMetrics } from '../../src/domain/fairness/fairness-report.ts';
import { stratumEstimate } from '../../src/domain/fairness/family.ts';
import type { FeatureTable, Stratum } from '../../src/domain/fairness/feature-table.ts';
import {
  GROUP_METRICS,
  isDefined,
  metricValue,
  type GroupMetric,
} from '../../src/domain/fairness/group-metric.ts';
import { FAVORABLE_NEGATIVE_RATE } from '../../src/domain/fairness/rate-metric.ts';
import { sampleRows, type Sample } from '../../src/domain/fairness/sample.ts';
import { newFolder } from '../data/counting.ts';
import { Differences, type Told } from './differences.ts';
import { countFrame, framePolicy } from './frame-counts.ts';
import { gateFrames, type GateFrame } from './gate-frames.ts';

type Row = Readonly<Record<string, Told>>;
type Table = Readonly<Record<string, Row>>;
interface FeatureAnswer {
  readonly by_group: Table;
  readonly overall: Table;
  readonly functions?: Row;
  readonly [aggregate: string]: unknown;
}
interface Answer {
  readonly features: Readonly<Record<string, FeatureAnswer>>;
  /** What Fairlearn says about missing group values. */
  readonly refused: readonly (string | null)[];
}

const FRAMES = gateFrames(20260701, 320);
const METHODS = ['between_groups', 'to_overall'] as const;

/** A metric of groups by Fairlearn's name; none for `count`. */
function metricOf(name: string): GroupMetric | undefined {
  if (name === 'unselected_rate') return FAVORABLE_NEGATIVE_RATE;
  return GROUP_METRICS.find((metric) => metric.name === name);
}

const valueOf = (name: string, sample: Sample): number => {
  const metric = metricOf(name);
  return metric === undefined ? sampleRows(sample) : metricValue(metric, sample);
};

const asked = (frame: GateFrame): string[] => [...frame.metrics, ...frame.scoreMetrics];

/** One stratum of one feature of one frame, and what Fairlearn says about it. */
interface Place {
  readonly where: string;
  readonly frame: GateFrame;
  readonly stratum: Stratum;
  readonly answer: FeatureAnswer;
  readonly differences: Differences;
}

const keyOf = ({ stratum }: Place, group: string): string =>
  stratum.level === null ? group : `${stratum.level} & ${group}`;

/** Counts and whole weights to the last bit; other weights, probabilities, scores and errors to 1e-12. */
function isExact(frame: GateFrame, name: string): boolean {
  if (name === 'count') return true;
  return (
    frame.metrics.includes(name) &&
    frame.task === 'classification' &&
    frame.weight !== 'real' &&
    !('probability' in frame.columns)
  );
}

/** What a difference of numbers of groups is small against: the largest of them. */
function scaleOf({ stratum }: Place, name: string): number {
  const values = [stratum.overall, ...stratum.groups].map((one) => Math.abs(valueOf(name, one)));
  // What is one minus a quotient, or a difference of means, has the rounding of these.
  const terms = /r2_score|zero_one_loss|in_the_large|log_loss|calibration_error/.test(name) ? 1 : 0;
  return Math.max(terms, ...values.filter(Number.isFinite));
}

function compare(place: Place, name: string, what: string, ours: number, theirs?: Told): void {
  const { differences, where, frame } = place;
  const at = `${where} ${what}`;
  if (isExact(frame, name)) differences.exact(at, ours, theirs);
  else differences.near(at, ours, theirs, scaleOf(place, name));
}

function compareGroups(place: Place): void {
  const { frame, stratum, answer } = place;
  for (const name of asked(frame)) {
    for (const group of stratum.groups) {
      // An absent cell of the product is no number there, and has no rows here.
      if (name === 'count' && sampleRows(group) === 0) continue;
      const theirs = answer.by_group[keyOf(place, group.group)]?.[name];
      compare(place, name, `${group.group} ${name}`, valueOf(name, group), theirs);
    }
    const theirs = answer.overall[stratum.level ?? '']?.[name];
    compare(place, name, `overall ${name}`, valueOf(name, stratum.overall), theirs);
  }
}

const baseOf = ({ name, kind }: DisparityMetric): string => name.slice(0, -kind.length - 1);
const measuresOf = (name: string): readonly DisparityMetric[] =>
  DISPARITY_METRICS.filter(
    (measure) =>
      baseOf(measure) === (name === 'unselected_rate' ? 'selection_rate' : name) &&
      (name !== 'unselected_rate' || measure.needsFavorable),
  );

/** All `<metric>_<kind>` through the aggregates of MetricFrame. */
function compareAggregates(place: Place): void {
  const { frame, stratum, answer } = place;
  const hasAbsent = stratum.groups.some((group) => sampleRows(group) === 0);
  for (const name of asked(frame)) {
    const metric = metricOf(name);
    for (const measure of measuresOf(name)) {
      // A minimum over absent groups is 0 rows here: they are named, and not passed over.
      if (metric === undefined && hasAbsent) continue;
      for (const method of METHODS) {
        const isPaired = measure.kind === 'difference' || measure.kind === 'ratio';
        const aggregate = isPaired ? `${measure.kind} ${method}` : measure.kind;
        const theirs = (answer[aggregate] as Table)[stratum.level ?? '']?.[name];
        const check = { metric: measure, method, agg: 'worst_case' } as const;
        const ours = stratumEstimate(check, metric === undefined ? [] : [metric], stratum, 'zero');
        compare(place, name, `${measure.name} ${method}`, ours, theirs);
      }
    }
  }
}

/** Fairlearn's own fairness functions. */
function compareFunctions(place: Place): void {
  const { frame, stratum, answer, differences, where } = place;
  for (const [call, theirs] of Object.entries(answer.functions ?? {})) {
    const [name, method, agg] = call.split(' ') as [string, (typeof METHODS)[number], 'mean'];
    const metric = DISPARITY_METRICS.find((known) => known.name === name)!;
    const ours = stratumEstimate({ metric, method, agg }, metric.groupMetrics, stratum, 'zero');
    const isLastBit = frame.weight !== 'real' && !('probability' in frame.columns);
    if (isLastBit) differences.exact(`${where} ${call}`, ours, theirs);
    else differences.near(`${where} ${call}`, ours, theirs, 1);
  }
}

describe('the point numbers', () => {
  let versions: Readonly<Record<string, string>>;
  let exported: readonly string[];
  let answers: readonly Answer[];
  const counted: ColumnCounts[] = [];

  beforeAll(async () => {
    const script = fileURLToPath(new URL('fairness-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(FRAMES),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    ({ versions, exported, answers } = JSON.parse(child.stdout) as {
      versions: typeof versions;
      exported: typeof exported;
      answers: typeof answers;
    });
    const folder = newFolder();
    for (const [index, frame] of FRAMES.entries()) {
      counted.push(await countFrame(frame, index, folder));
    }
  });

  function featuresOf(frame: GateFrame, index: number): readonly FeatureTable[] {
    const policy = framePolicy(frame, index);
    const table = makeCountTable(counted[index]!, policy, frame.task, frame.features);
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    return table.value.features;
  }

  function* places(differences = new Differences()): Generator<Place> {
    for (const [index, frame] of FRAMES.entries()) {
      for (const { feature, strata } of featuresOf(frame, index)) {
        for (const stratum of strata) {
          const where = `frame ${index} ${feature} ${stratum.level ?? ''}`;
          const answer = answers[index]!.features[feature]!;
          yield { where, frame, stratum, answer, differences };
        }
      }
    }
  }

  it('leave out nothing that fairlearn.metrics computes', () => {
    const known = new Set([
      ...GROUP_METRICS.map(({ name }) => name),
      ...DISPARITY_METRICS.map(({ name }) => name),
      'count',
    ]);
    expect(exported.filter((name) => !known.has(name)).sort()).toEqual([
      // A table, a maker of metrics and two plots.
      'MetricFrame',
      'make_derived_metric',
      'plot_model_comparison',
      'plot_roc_curve_by_group',
    ]);
  });

  it('come from the versions that the documentation names', () => {
    expect(versions['fairlearn']).toBe('0.15.0');
    expect(versions['sklearn']).toMatch(/^1\.9\./);
  });

  it('are equal for every metric, group, feature, intersection and level', () => {
    const differences = new Differences();
    const met = { controls: 0, intersections: 0, oneClass: 0, absent: 0, oneRow: 0, functions: 0 };
    for (const place of places(differences)) {
      compareGroups(place);
      compareAggregates(place);
      compareFunctions(place);
      if (place.stratum.level !== null) met.controls += 1;
      if (place.where.includes(' & ')) met.intersections += 1;
      if (place.answer.functions) met.functions += 1;
      for (const group of place.stratum.groups) {
        const { counts, weights } = group;
        if (place.frame.task === 'regression') continue;
        // Fairlearn 0.12 has no number for the selection rate of a group of one weighted row.
        if (sampleRows(group) === 1 && weights !== undefined) met.oneRow += 1;
        if (sampleRows(group) === 0) met.absent += 1;
        else if (counts.tp + counts.fn === 0 || counts.fp + counts.tn === 0) met.oneClass += 1;
      }
    }
    expect(differences.list.slice(0, 30)).toEqual([]);
    expect(differences.compared.exact).toBeGreaterThan(20_000);
    expect(differences.compared.near).toBeGreaterThan(20_000);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
  });

  it('are compared over all kinds of weights, missing values and tasks, each many times', () => {
    const kinds = FRAMES.flatMap((frame) => [frame.weight, frame.missing, frame.task]);
    for (const kind of ['none', 'whole', 'real', 'group', 'drop', 'regression'])
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(30);
    for (const column of ['score', 'probability'])
      expect(FRAMES.filter((frame) => column in frame.columns).length).toBeGreaterThan(25);
  });

  it('reach the checks of a gate that decides by the bare number', () => {
    const differences = new Differences();
    const verdicts = { pass: 0, fail: 0, inconclusive: 0, error: 0 };
    for (const [index, frame] of FRAMES.entries()) {
      if (index % 4 !== 0 && frame.task !== 'regression') continue;
      const names = asked(frame).filter((name) => name !== 'unselected_rate' && name !== 'count');
      const measures = names.flatMap(measuresOf).filter(({ needsFavorable }) => !needsFavorable);
      const lines = frame.features.flatMap((parts) =>
        measures.flatMap(({ name, kind }, i) => {
          const of = parts.map((part) => `"${part}"`).join(' & ');
          const sign = hasFloor(kind) ? '>=' : '<=';
          const method =
            kind === 'difference' || kind === 'ratio' ? `method ${METHODS[i % 2]!}` : '';
          return `${name} ${sign} 0.4 for ${of} ${method}`;
        }),
      );
      if (lines.length === 0) continue;
      const policy = { ...framePolicy(frame, index), thresholds: lines.join('\n') };
      const found = evaluateFairness(
        { counts: counted[index]!, resampling: { seed: 1, replicates: 1 } },
        policy,
      );
      if (!found.ok) throw new Error(`frame ${index}: ${JSON.stringify(found.problems)}`);
      for (const { check, feature, control, estimate, verdict } of found.value.checks) {
        const { kind } = check.metric;
        const isPaired = kind === 'difference' || kind === 'ratio';
        const answer = answers[index]!.features[feature]!;
        const base = baseOf(check.metric);
        const levels = Object.values(answer[isPaired ? `${kind} ${check.method}` : kind] as Table);
        const values = levels.map((row) => row[base]).filter((value) => typeof value === 'number');
        const worst = hasFloor(kind) ? Math.min(...values) : Math.max(...values);
        const theirs = values.length === 0 ? 'NaN' : worst;
        const where = `frame ${index} ${feature} ${control ?? ''} ${check.metric.name}`;
        if (isExact(frame, base)) differences.exact(where, estimate, theirs);
        else differences.near(where, estimate, theirs, frame.task === 'regression' ? 0 : 1);
        verdicts[verdict] += 1;
        // What stands in the way of any verdict is tested elsewhere.
        if (verdict === 'inconclusive' || theirs === 'NaN') continue;
        const isKept = hasFloor(kind) ? theirs >= 0.4 : theirs <= 0.4;
        if (verdict !== (isKept ? 'pass' : 'fail')) differences.list.push(`${where}: ${verdict}`);
      }
    }
    expect(differences.list.slice(0, 20)).toEqual([]);
    expect(verdicts.error).toBe(0);
    expect(Math.min(verdicts.pass, verdicts.fail)).toBeGreaterThan(200);
  });

  describe('differ from Fairlearn where docs/fairness.md says so, and only so:', () => {
    it('a missing group value is a group or leaves its row out, not an error without a place', () => {
      const refused = answers.flatMap((answer) => answer.refused);
      expect(refused.length).toBeGreaterThan(30);
      for (const words of refused) expect(words).toMatch(/missing/i);
      for (const [index, frame] of FRAMES.entries()) {
        if (answers[index]!.refused.length === 0) continue;
        const policy = { ...framePolicy(frame, index), missing: 'error' } as const;
        const table = makeCountTable(counted[index]!, policy, frame.task, frame.features);
        const problems = table.ok ? [] : table.problems;
        expect(problems.map(({ file }) => file)).toContainEqual(expect.stringMatching(/^0-p\./));
      }
    });

    it('an undefined rate is null in the table of groups, while 0 counts in the aggregates', () => {
      let zeros = 0;
      for (const place of places()) {
        for (const name of place.frame.metrics) {
          const metric = metricOf(name);
          if (metric?.basis !== 'rate') continue;
          for (const group of place.stratum.groups) {
            if (sampleRows(group) === 0 || isDefined(metric, group)) continue;
            expect(place.answer.by_group[keyOf(place, group.group)]![name]).toBe(0);
            expect(definedMetrics(place.frame.task, group)[metric.name as 'recall_score']).toBe(
              null,
            );
            zeros += 1;
          }
        }
      }
      expect(zeros).toBeGreaterThan(50);
    });

    it('the least number of rows of an intersection counts its empty cells', () => {
      let minima = 0;
      for (const { stratum, answer, frame } of places()) {
        if (!frame.metrics.includes('count')) continue;
        if (stratum.groups.every((group) => sampleRows(group) > 0)) continue;
        const metric = DISPARITY_METRICS.find(({ name }) => name === 'count_group_min')!;
        const check = { metric, method: 'between_groups', agg: 'worst_case' } as const;
        expect(stratumEstimate(check, [], stratum, 'zero')).toBe(0);
        const present = stratum.groups.map(sampleRows).filter((rows) => rows > 0);
        const minimum = (answer['group_min'] as Table)[stratum.level ?? '']!['count'];
        expect(minimum).toBe(Math.min(...present));
        minima += 1;
      }
      expect(minima).toBeGreaterThan(30);
    });
  });
});
