import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { ColumnCounts, Combination } from '../../src/domain/fairness/column-counts.ts';
import { makeCountTable } from '../../src/domain/fairness/count-table.ts';
import type { Stratum } from '../../src/domain/fairness/feature-table.ts';
import { DISPARITY_METRICS } from '../../src/domain/fairness/disparity-metric.ts';
import { stratumEstimate } from '../../src/domain/fairness/family.ts';
import type { FairnessPolicy } from '../../src/domain/fairness/fairness-policy.ts';
import {
  FAVORABLE_NEGATIVE_RATE,
  RATE_METRICS,
  rateValue,
} from '../../src/domain/fairness/rate-metric.ts';
import { rowsOf } from '../../src/domain/fairness/confusion.ts';
import { randomFrames, type Frame } from './random-frames.ts';

type Answer = Readonly<Record<string, number | 'NaN'>>;
interface FeatureAnswer {
  readonly by_group: Readonly<Record<string, Answer>>;
  readonly overall: Readonly<Record<string, Answer>>;
  readonly functions?: Answer;
  readonly [aggregate: string]: unknown;
}

const FRAMES = randomFrames(20250101, 110);
const METHODS = ['between_groups', 'to_overall'] as const;

/** Labels as files spell them; all of these are Fairlearn's 0 and 1. */
const SPELLINGS = [
  ['0', '1'],
  ['0.0', '1.0'],
  ['False', 'True'],
] as const;

function countFrame(frame: Frame, spelling: readonly [string, string]): ColumnCounts {
  const columns = Object.keys(frame.columns);
  const rows = frame.columns['y_true']!.length;
  const found = new Map<string, { values: string[]; count: number; line: number }>();
  for (let row = 0; row < rows; row++) {
    const values = columns.map((name) => {
      const value = frame.columns[name]![row]!;
      return name.startsWith('y_') ? spelling[value === 1 ? 1 : 0] : String(value);
    });
    const key = JSON.stringify(values);
    const entry = found.get(key) ?? { values, count: 0, line: row + 2 };
    entry.count += 1;
    found.set(key, entry);
  }
  const combinations = [...found.values()].map(({ values, count, line }): Combination => ({
    values,
    count,
    first: { file: 'p.csv', line },
  }));
  return { columns, combinations, rows, files: [{ path: 'p.csv', sha256: '', bytes: 0 }] };
}

const policyOf = (frame: Frame): FairnessPolicy => ({
  yTrue: 'y_true',
  yPred: 'y_pred',
  sensitiveFeatures: [...new Set(frame.features.flat())],
  controlFeatures: frame.control,
  positiveLabel: null,
  favorableLabel: null,
  thresholds: '',
  decision: 'point',
  confidenceLevel: 0.95,
  minDenominator: 1,
  undefined: 'zero',
  missing: 'error',
  excludeGroups: [],
});

/** Collects what differs, so that one failure shows the pattern and not the first number. */
class Differences {
  readonly list: string[] = [];
  compared = 0;

  compare(what: string, ours: number, theirs: number | 'NaN' | undefined): void {
    this.compared += 1;
    const isSame = theirs === 'NaN' ? Number.isNaN(ours) : ours === theirs;
    if (!isSame) this.list.push(`${what}: ${String(ours)} is not Fairlearn's ${String(theirs)}`);
  }
}

const RATES = [
  ...RATE_METRICS.map((metric) => ({ name: metric.name, metric })),
  { name: 'unselected_rate', metric: FAVORABLE_NEGATIVE_RATE },
];

function compareGroups(
  differences: Differences,
  where: string,
  stratum: Stratum,
  answer: FeatureAnswer,
) {
  for (const { group, counts } of stratum.groups) {
    const theirs = answer.by_group[stratum.level === null ? group : `${stratum.level} & ${group}`];
    for (const { name, metric } of RATES) {
      differences.compare(`${where} ${group} ${name}`, rateValue(metric, counts), theirs?.[name]);
    }
    const rows = rowsOf(counts) === 0 ? Number.NaN : rowsOf(counts);
    differences.compare(`${where} ${group} count`, rows, theirs?.['count']);
  }
  for (const { name, metric } of RATES) {
    const theirs = answer.overall[stratum.level ?? '']?.[name];
    differences.compare(`${where} overall ${name}`, rateValue(metric, stratum.overall.counts), theirs);
  }
}

/** All `<rate>_<kind>` with one rate, through MetricFrame's own aggregates. */
function compareAggregates(
  differences: Differences,
  where: string,
  stratum: Stratum,
  answer: FeatureAnswer,
) {
  const level = stratum.level ?? '';
  const theirs = (aggregate: string, rate: string): number | 'NaN' | undefined =>
    (answer[aggregate] as FeatureAnswer['overall'])[level]?.[rate];
  for (const metric of DISPARITY_METRICS) {
    const base = metric.rates.length === 0 ? 'count' : metric.rates[0]!.name;
    if (metric.name !== `${base}_${metric.kind}`) continue;
    const isPaired = metric.kind === 'difference' || metric.kind === 'ratio';
    for (const method of METHODS) {
      const ours = stratumEstimate(
        { metric, method, agg: 'worst_case' },
        metric.rates,
        stratum,
        'zero',
      );
      const name = isPaired ? `${metric.kind} ${method}` : metric.kind;
      const isAbsent =
        metric.rates.length === 0 && stratum.groups.some((g) => rowsOf(g.counts) === 0);
      if (!isAbsent)
        differences.compare(`${where} ${metric.name} ${method}`, ours, theirs(name, base));
      if (!metric.needsFavorable) continue;
      const favorable = stratumEstimate(
        { metric, method, agg: 'worst_case' },
        [FAVORABLE_NEGATIVE_RATE],
        stratum,
        'zero',
      );
      differences.compare(
        `${where} favorable ${method}`,
        favorable,
        theirs(name, 'unselected_rate'),
      );
    }
  }
}

/** Fairlearn's own fairness functions. */
function compareFunctions(
  differences: Differences,
  where: string,
  stratum: Stratum,
  answers: Answer,
) {
  for (const [call, theirs] of Object.entries(answers)) {
    const [name, method, agg] = call.split(' ') as [string, (typeof METHODS)[number], 'mean'];
    const metric = DISPARITY_METRICS.find((known) => known.name === name)!;
    const ours = stratumEstimate({ metric, method, agg }, metric.rates, stratum, 'zero');
    differences.compare(`${where} ${call}`, ours, theirs);
  }
}

describe('the point numbers', () => {
  let answers: { version: string; answers: readonly Readonly<Record<string, FeatureAnswer>>[] };

  beforeAll(async () => {
    const script = fileURLToPath(new URL('fairness-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(FRAMES),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    answers = JSON.parse(child.stdout) as typeof answers;
  });

  it('come from the version of Fairlearn that the documentation names', () => {
    expect(answers.version).toBe('0.15.0');
  });

  it('are equal to the last bit for every metric, group, feature, intersection and level', () => {
    const differences = new Differences();
    const met = { controls: 0, intersections: 0, oneClass: 0, absent: 0 };
    FRAMES.forEach((frame, index) => {
      const counts = countFrame(frame, SPELLINGS[index % SPELLINGS.length]!);
      const table = makeCountTable(counts, policyOf(frame), 'classification', frame.features);
      if (!table.ok) throw new Error(JSON.stringify(table.problems));
      for (const { feature, strata } of table.value.features) {
        const answer = answers.answers[index]![feature]!;
        if (frame.control.length > 0) met.controls += 1;
        if (feature.includes(' & ')) met.intersections += 1;
        for (const stratum of strata) {
          const where = `frame ${index} ${feature} ${stratum.level ?? ''}`;
          compareGroups(differences, where, stratum, answer);
          compareAggregates(differences, where, stratum, answer);
          if (answer.functions) compareFunctions(differences, where, stratum, answer.functions);
          for (const { counts: c } of stratum.groups) {
            if (rowsOf(c) === 0) met.absent += 1;
            else if (c.tp + c.fn === 0 || c.fp + c.tn === 0) met.oneClass += 1;
          }
        }
      }
    });
    expect(differences.list.slice(0, 20)).toEqual([]);
    expect(differences.compared).toBeGreaterThan(20_000);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
  });
});
