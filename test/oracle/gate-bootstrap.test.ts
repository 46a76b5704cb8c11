/** `bootstrap: fairlearn` of the whole gate: the intervals in its report are those that Fairlearn gives for the file. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { FairnessReport } from '../../src/domain/fairness/fairness-report.ts';
import { newFolder } from '../data/counting.ts';
import { random } from './random-frames.ts';

interface Case {
  readonly path: string;
  readonly features: readonly string[];
  readonly control: readonly string[];
  readonly isWeighted: boolean;
  readonly seed: number;
  readonly replicates: number;
}

const RATES = ['selection_rate', 'true_positive_rate', 'accuracy_score'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = newFolder();

/** Predictions of three groups of one feature and two of another, with whole numbers as weights. */
function writePredictions(): string {
  const next = random(20261124);
  const pick = (values: string): string => values[Math.floor(values.length * next())]!;
  const row = (): string => {
    const [sex, race] = [pick('fm'), pick('aabbc')];
    const truth = next() < 0.5 ? 1 : 0;
    const prediction = next() < 0.3 + 0.3 * truth + (sex === 'f' ? 0.1 : 0) ? 1 : 0;
    return [truth, prediction, sex, race, 1 + Math.floor(5 * next())].join(',');
  };
  const path = join(folder, 'predictions.csv');
  const rows = Array.from({ length: 400 }, row);
  writeFileSync(path, `${['y_true,y_pred,sex,race,weight', ...rows].join('\n')}\n`);
  return path;
}

const path = writePredictions();
const CASES: readonly Case[] = [
  { features: ['sex'], control: [], isWeighted: false },
  { features: ['race'], control: [], isWeighted: true },
  { features: ['sex', 'race'], control: [], isWeighted: false },
  { features: ['race'], control: ['sex'], isWeighted: true },
].map((one) => ({ ...one, path, seed: 42, replicates: 50 }));

/** The report of the gate as a user starts it. */
function gate(one: Case, index: number): FairnessReport {
  const feature = one.features.join(' & ');
  const lines = RATES.flatMap((rate) => [
    `${rate}_difference <= 0.9 for ${feature}`,
    `${rate}_ratio >= 0.1 for ${feature} method to_overall`,
    `${rate}_group_min >= 0.1 for ${feature}`,
    `${rate}_group_max <= 0.9 for ${feature}`,
  ]);
  const name = `gate-${index}`;
  const options = {
    predictions: 'predictions.csv',
    'sensitive-features': one.features.join(','),
    thresholds: lines.join('\n'),
    'favorable-label': '1',
    decision: 'point',
    undefined: 'zero',
    bootstrap: 'fairlearn',
    seed: String(one.seed),
    replicates: String(one.replicates),
    mode: 'report-only',
    name,
    'output-directory': 'reports',
    ...(one.control.length > 0 ? { 'control-features': one.control.join(',') } : {}),
    ...(one.isWeighted ? { 'sample-weight': 'weight' } : {}),
  };
  const flags = Object.entries(options).map(([key, value]) => `--${key}=${value}`);
  const script = join(root, 'src', 'main.ts');
  const child = spawnSync(process.execPath, [script, 'fairness-gate', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${child.stdout}${child.stderr}`);
  return JSON.parse(
    readFileSync(join(folder, 'reports', `${name}.json`), 'utf8'),
  ) as FairnessReport;
}

it('reports the intervals of MetricFrame for the same seed, to the last bit', async () => {
  const script = fileURLToPath(new URL('gate-bootstrap-oracle.py', import.meta.url));
  const child = spawnSync(await pythonEnv('oracle'), [script], {
    input: JSON.stringify({ cases: CASES, quantiles: [0.025, 0.975] }),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const answers = JSON.parse(child.stdout) as readonly Readonly<Record<string, number[]>>[];
  CASES.forEach((one, index) => {
    const report = gate(one, index);
    expect(report.checks).toHaveLength(12);
    for (const { metric, control, fairlearnInterval } of report.checks) {
      const theirs = answers[index]![`${metric} ${control ?? ''}`];
      expect(fairlearnInterval, `${index} ${metric} ${control ?? ''}`).toEqual(theirs);
    }
  });
});
