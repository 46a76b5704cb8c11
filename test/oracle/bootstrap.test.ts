import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import {
  checkStatistic,
  groupStatistic,
  overallStatistic,
  type BootstrapStatistic,
} from '../../src/domain/bootstrap/bootstrap-statistic.ts';
import { Mt19937 } from '../../src/domain/bootstrap/mt19937.ts';
import { Pcg64 } from '../../src/domain/bootstrap/pcg64.ts';
import type { FeaturePlaces } from '../../src/domain/bootstrap/replicate-strata.ts';
import { generateState } from '../../src/domain/bootstrap/seed-sequence.ts';
import { disparityMetric } from '../../src/domain/fairness/disparity-metric.ts';
import { RATE_METRICS } from '../../src/domain/fairness/rate-metric.ts';
import { random, randomFrames } from './random-frames.ts';
import { codedFrame, type Columns } from '../domain/bootstrap/coded-frame.ts';
import { wholeBootstrap } from '../domain/bootstrap/whole-bootstrap.ts';

type Value = number | 'NaN';
/** By row (group, control level or both), metric and quantile. */
type Table = Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;

/** What is asked of Fairlearn. */
interface Frame {
  readonly columns: Columns;
  readonly feature: readonly string[];
  readonly control: readonly string[];
  readonly rates: readonly string[];
  readonly replicates: number;
  readonly quantiles: readonly number[];
  readonly randomState: number;
}
interface Answers {
  readonly version: string;
  readonly frames: readonly {
    readonly intervals: Readonly<Record<string, Table>>;
    readonly equalizedOdds: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;
  }[];
  readonly draws: readonly Readonly<
    Record<'state' | 'integers' | 'choice' | 'shuffled' | 'doubles', readonly number[]>
  >[];
}

const KINDS = ['difference', 'ratio', 'group_min', 'group_max'] as const;
const METHODS = ['between_groups', 'to_overall'] as const;
const NAMES = RATE_METRICS.map(({ name }) => name);

/** Both rates of equalized odds and three others, in turn: Fairlearn takes a fifth of a second for each replicate. */
function ratesOf(index: number): string[] {
  const odds = ['true_positive_rate', 'false_positive_rate'];
  const others = NAMES.filter((name) => !odds.includes(name));
  return [...odds, ...[0, 1, 2].map((i) => others[(index + i) % others.length]!)];
}

/** Small and lopsided frames; every fifth has whole numbers as weights. */
function makeFrames(): Frame[] {
  const next = random(77);
  return randomFrames(20261125, 40).map((frame, index): Frame => {
    const isWeighted = index % 5 === 4;
    const rows = frame.columns['y_true']!.length;
    const weight = Array.from({ length: rows }, () => 1 + Math.floor(4 * next() ** 3));
    return {
      columns: isWeighted ? { ...frame.columns, weight } : frame.columns,
      feature: frame.features[index % frame.features.length]!,
      control: frame.control,
      rates: ratesOf(index),
      replicates: 1 + Math.floor(8 * next()),
      quantiles: [0.025, 0.5, 0.975, next()],
      randomState: Math.floor(2 ** (index % 3 === 0 ? 53 : 10) * next()),
    };
  });
}

/** Two groups of many rows: there a weighted selection rate is a number in every replicate. */
function weightedFrame(): Frame {
  const next = random(5);
  const column = (of: () => string | number) => Array.from({ length: 400 }, of);
  const bit = (): number => (next() < 0.4 ? 1 : 0);
  return {
    columns: {
      y_true: column(bit),
      y_pred: column(bit),
      sex: column(() => (next() < 0.5 ? 'f' : 'm')),
      weight: column(() => 1 + Math.floor(9 * next())),
    },
    feature: ['sex'],
    control: [],
    rates: NAMES,
    replicates: 12,
    quantiles: [0.05, 0.95],
    randomState: 42,
  };
}

const FRAMES = [...makeFrames(), weightedFrame()];
const DRAWS = Array.from({ length: 40 }, (_, index) => {
  const next = random(index);
  return {
    seed: Math.floor(2 ** (1 + (index % 53)) * next()),
    count: 1 + Math.floor(2 ** (index % 12) * next()),
    size: 700,
    bound: Math.max(2, Math.floor((2 ** 32 - 1) * next() ** (index % 4))),
  };
});

const rateOf = (name: string) => RATE_METRICS.find((metric) => metric.name === name)!;

/** One statistic and where Fairlearn's answer to it is. */
interface Asked {
  readonly statistic: BootstrapStatistic;
  readonly where: string;
  readonly theirs: (level: string) => readonly Value[] | undefined;
}

function askedOf(frame: Frame, feature: FeaturePlaces, answer: Answers['frames'][number]): Asked[] {
  const { intervals, equalizedOdds } = answer;
  const groups = feature.strata[0]!.groups.map(({ group }) => group);
  const rates = frame.rates.flatMap((name): Asked[] => {
    const rate = rateOf(name);
    const kinds = KINDS.flatMap((kind) =>
      METHODS.map((method): Asked => {
        const metric = disparityMetric(`${name}_${kind}`)!;
        const isPaired = kind === 'difference' || kind === 'ratio';
        const table = intervals[isPaired ? `${kind} ${method}` : kind]!;
        return {
          statistic: checkStatistic({ metric, method, agg: 'worst_case' }, [rate], 'zero'),
          where: `${metric.name} ${method}`,
          theirs: (level) => table[level]?.[name],
        };
      }),
    );
    const byGroup = groups.map((group, index): Asked => {
      const table = intervals['by_group']!;
      return {
        statistic: groupStatistic(rate, index),
        where: `${name} of ${group}`,
        theirs: (level) => table[level === '' ? group : `${level} & ${group}`]?.[name],
      };
    });
    const overall: Asked = {
      statistic: overallStatistic(rate),
      where: `${name} overall`,
      theirs: (level) => intervals['overall']![level]?.[name],
    };
    return [...kinds, ...byGroup, overall];
  });
  const odds = Object.entries(equalizedOdds).map(([call, table]): Asked => {
    const [kind, method, agg] = call.split(' ') as ['ratio', 'to_overall', 'mean'];
    const metric = disparityMetric(`equalized_odds_${kind}`)!;
    return {
      statistic: checkStatistic({ metric, method, agg }, metric.groupMetrics, 'zero'),
      where: `equalized_odds ${call}`,
      theirs: (level) => table[level],
    };
  });
  return [...rates, ...odds];
}

describe('the bootstrap', () => {
  let answers: Answers;

  beforeAll(async () => {
    const script = fileURLToPath(new URL('bootstrap-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify({ frames: FRAMES, draws: DRAWS }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    answers = JSON.parse(child.stdout) as Answers;
  });

  it('is compared with the version of Fairlearn that the documentation names', () => {
    expect(answers.version).toBe('0.15.0');
  });

  it("draws numpy's numbers", () => {
    DRAWS.forEach(({ seed, count, size, bound }, index) => {
      const items = Uint32Array.from({ length: count }, (_, i) => i);
      new Mt19937(seed % 2 ** 32).shuffle(items);
      const doubles = new Mt19937(seed % 2 ** 32);
      expect({
        state: [...generateState(seed, 9)],
        integers: [...new Pcg64(seed).integers(bound, size)],
        choice: [...new Mt19937(seed % 2 ** 32).choice(count, size)],
        shuffled: [...items],
        doubles: Array.from({ length: size }, () => doubles.nextDouble()),
      }).toEqual(answers.draws[index]);
    });
  });

  it("gives Fairlearn's intervals to the last bit for the same random state", () => {
    const differences: string[] = [];
    const met = { compared: 0, undefined: 0, controls: 0, weighted: 0, absent: 0 };
    FRAMES.forEach((frame, index) => {
      const { codes, feature } = codedFrame(frame);
      const asked = askedOf(frame, feature, answers.frames[index]!);
      const statistics = asked.map(({ statistic }) => statistic);
      const ours = wholeBootstrap(codes, feature, statistics, frame);
      asked.forEach(({ where, theirs }, i) => {
        for (const { level, quantiles } of ours[i]!) {
          const expected = theirs(level ?? '');
          if (expected === undefined) met.absent += 1;
          quantiles.forEach((value, q) => {
            // A group that is in no replicate is no row of Fairlearn's answer.
            const other = expected === undefined ? 'NaN' : expected[q]!;
            met.compared += 1;
            if (other === 'NaN') met.undefined += 1;
            if (frame.control.length > 0) met.controls += 1;
            if ('weight' in frame.columns) met.weighted += 1;
            const isSame = other === 'NaN' ? Number.isNaN(value) : value === other;
            if (!isSame) {
              differences.push(`frame ${index} ${level ?? ''} ${where}: ${value}, not ${other}`);
            }
          });
        }
      });
    });
    expect(differences.slice(0, 20)).toEqual([]);
    expect(met.compared).toBeGreaterThan(5000);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});
