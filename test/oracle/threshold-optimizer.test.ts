import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { Aim } from '../../src/domain/mitigation/constraint.ts';
import { cumulativeCounts } from '../../src/domain/mitigation/cumulative-counts.ts';
import {
  defaultSettings,
  fitCurves,
  solve,
} from '../../src/domain/mitigation/threshold-optimizer.ts';
import type { GroupScores } from '../../src/domain/mitigation/group-scores.ts';
import type { ThresholdOperation } from '../../src/domain/mitigation/threshold-operation.ts';
import {
  expectedConfusion,
  type ThresholdRule,
} from '../../src/domain/mitigation/threshold-rule.ts';
import { histogramOf } from '../fakes/score-histograms.ts';
import { random } from './random-frames.ts';

interface Data {
  readonly groups: readonly string[];
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  readonly gridSize: number;
  readonly tolerances: readonly number[];
}

type Number = number | 'inf' | '-inf';
interface Rule {
  readonly p0: Number;
  readonly p1: Number;
  readonly operation0: readonly [string, Number];
  readonly operation1: readonly [string, Number];
  readonly pIgnore: Number;
  readonly predictionConstant: Number;
}
interface Solution {
  readonly tolerance: number;
  readonly y: number;
  readonly x: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly probabilities?: readonly number[];
}
type Answer =
  | { readonly error: string }
  | { readonly error?: undefined; readonly solutions: readonly Solution[] };

/** How scores look: continuous, in steps with many ties, constant in a group, useless, upside down, no probabilities. */
const SHAPES = ['smooth', 'steps', 'constant', 'noise', 'upside-down', 'logits'] as const;

function makeData(next: () => number, index: number): Data {
  const below = (n: number): number => Math.floor(next() * n);
  const shape = SHAPES[index % SHAPES.length]!;
  const groupCount = index % 9 === 8 ? 12 : 1 + below(5);
  const rows = index % 4 === 0 ? 6 + below(20) : 30 + below(index % 10 === 9 ? 2000 : 150);
  const names = Array.from({ length: groupCount }, (_, i) => `g${String.fromCharCode(97 + i)}`);
  const groups = Array.from(
    { length: rows },
    (_, row) => names[row < groupCount ? row : Math.floor(groupCount * next() ** 1.6)]!,
  );
  const shifts = new Map(names.map((name) => [name, [0.1 + 0.8 * next(), next() - 0.5] as const]));
  // Most sets have both labels in every group, as fits need; the others show what a degenerate group does.
  const seen = new Map<string, number>();
  const labels = groups.map((group) => {
    const before = seen.get(group) ?? 0;
    seen.set(group, before + 1);
    if (index % 7 !== 3 && before < 2) return before;
    return next() < shifts.get(group)![0] ? 1 : 0;
  });
  const scores = groups.map((group, row) => {
    const signal = shape === 'noise' ? 0 : shape === 'upside-down' ? -0.4 : 0.4;
    const raw =
      0.4 + signal * (labels[row]! - 0.5) + 0.2 * shifts.get(group)![1] + 0.5 * (next() - 0.5);
    if (shape === 'steps') return Math.round(raw * 8) / 8;
    if (shape === 'constant') return group === names[0] ? 0.5 : Math.round(raw * 3) / 3;
    return shape === 'logits' ? 10 * (raw - 0.5) : raw;
  });
  const tolerances = [[0.05, 0.1, 0.001][index % 3]!, index % 5 === 4 ? 1 : next() * 0.6];
  return { groups, labels, scores, gridSize: [1000, 200, 37][index % 3]!, tolerances };
}

const next = random(20260814);
const DATA = Array.from({ length: 64 }, (_, index) => makeData(next, index));

function groupScores(data: Data): GroupScores[] {
  const names = [...new Set(data.groups)].sort();
  return names.map((group) => {
    const of = (label: number): number[] =>
      data.scores.filter((_, row) => data.groups[row] === group && data.labels[row] === label);
    return { group, positives: histogramOf(of(1)), negatives: histogramOf(of(0)) };
  });
}

const toNumber = (value: Number): number =>
  value === 'inf' ? Infinity : value === '-inf' ? -Infinity : value;

/** Collects what differs, so that one failure shows the pattern and not the first number. */
class Differences {
  readonly list: string[] = [];
  compared = 0;

  compare(what: string, ours: number | string, theirs: number | string): void {
    this.compared += 1;
    if (ours !== theirs) this.list.push(`${what}: ${ours} is not Fairlearn's ${theirs}`);
  }

  operation(what: string, ours: ThresholdOperation, theirs: readonly [string, Number]): void {
    this.compare(`${what} operator`, ours.operator, theirs[0]);
    this.compare(`${what} threshold`, ours.threshold, toNumber(theirs[1]));
  }

  rule(what: string, ours: ThresholdRule, theirs: Rule): void {
    for (const name of ['p0', 'p1', 'pIgnore', 'predictionConstant'] as const)
      this.compare(`${what} ${name}`, ours[name], toNumber(theirs[name]));
    this.operation(`${what} operation0`, ours.operation0, theirs.operation0);
    this.operation(`${what} operation1`, ours.operation1, theirs.operation1);
  }
}

describe('the threshold optimizer', () => {
  let fairlearn: { version: string; answers: readonly Readonly<Record<string, Answer>>[] };

  beforeAll(async () => {
    const script = fileURLToPath(new URL('threshold-optimizer-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(DATA),
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    fairlearn = JSON.parse(child.stdout) as typeof fairlearn;
  });

  it('comes from the version of Fairlearn that the documentation names', () => {
    expect(fairlearn.version).toBe('0.15.0');
  });

  it('finds the same rules to the last bit, and refuses the same data', () => {
    const differences = new Differences();
    let refused = 0;
    DATA.forEach((data, index) => {
      const groups = groupScores(data);
      for (const [key, answer] of Object.entries(fairlearn.answers[index]!)) {
        const [constraint, objective, flip] = key.split(' ') as [string, string, string];
        const where = `set ${index} ${key}`;
        const aim = { constraint, objective } as Aim;
        const settings = {
          ...defaultSettings(aim),
          flip: flip === 'True',
          gridSize: data.gridSize,
        };
        const fitted = fitCurves(groups, settings);
        if (answer.error !== undefined || !fitted.ok) {
          refused += 1;
          differences.compare(`${where} ${answer.error}`, String(fitted.ok), 'false');
          expect(answer.error).toContain('Degenerate labels');
          continue;
        }
        for (const theirs of answer.solutions) {
          const ours = solve(fitted.value, theirs.tolerance);
          const at = `${where} tol ${theirs.tolerance}`;
          differences.compare(`${at} y`, ours.y, theirs.y);
          for (const { group, x, rule } of ours.groups) {
            differences.compare(`${at} ${group} x`, x, theirs.x[group]!);
            differences.rule(`${at} ${group}`, rule, theirs.rules[group]!);
          }
        }
      }
    });
    expect(differences.list.slice(0, 20)).toEqual([]);
    expect(differences.compared).toBeGreaterThan(100_000);
    expect(refused).toBeGreaterThan(50);
  });

  it('expects as many positive predictions as the probabilities of its rows add up to', () => {
    let compared = 0;
    DATA.forEach((data, index) => {
      const groups = groupScores(data);
      for (const [key, answer] of Object.entries(fairlearn.answers[index]!)) {
        if (answer.error !== undefined) continue;
        const [constraint, objective, flip] = key.split(' ') as [string, string, string];
        const settings = {
          ...defaultSettings({ constraint, objective } as Aim),
          flip: flip === 'True',
          gridSize: data.gridSize,
        };
        const fitted = fitCurves(groups, settings);
        const [theirs] = answer.solutions;
        if (theirs?.probabilities === undefined) continue;
        if (!fitted.ok) throw new Error(key);
        solve(fitted.value, theirs.tolerance).groups.forEach(({ group, rule }, i) => {
          const ours = expectedConfusion(cumulativeCounts(groups[i]!), rule);
          const sum = (label: number): number =>
            theirs.probabilities!.reduce(
              (total, p, row) =>
                data.groups[row] === group && data.labels[row] === label ? total + p : total,
              0,
            );
          expect(ours.tp).toBeCloseTo(sum(1), 9);
          expect(ours.fp).toBeCloseTo(sum(0), 9);
          compared += 1;
        });
      }
    });
    expect(compared).toBeGreaterThan(500);
  });
});
