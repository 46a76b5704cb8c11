import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import { seededRandom } from '../../scripts/simulate/random.ts';
import {
  absoluteErrorEstimate,
  squaredErrorEstimate,
} from '../../src/domain/regression/error-estimates.ts';
import type { ErrorSums } from '../../src/domain/regression/error-sums.ts';
import {
  meanAbsoluteError,
  meanSquaredError,
  r2Score,
  rootMeanSquaredError,
} from '../../src/domain/regression/regression-measures.ts';
import type { Estimate } from '../../src/domain/statistics/estimate.ts';

interface Frame {
  readonly y: readonly number[];
  readonly prediction: readonly number[];
  readonly weight: readonly number[] | null;
}
interface Moments {
  readonly value: number;
  readonly error: number;
  readonly third: number;
}
type Answer = Readonly<
  Record<
    'mean_absolute_error' | 'mean_squared_error' | 'root_mean_squared_error' | 'r2_score',
    number | 'NaN'
  >
> & { readonly absolute: Moments | null; readonly squared: Moments | null };

const random = seededRandom(20250101, 'regression oracle');
const scattered = (): number => -Math.log(1 - random()) * (random() < 0.5 ? -1 : 1);

function randomFrame(index: number): Frame {
  const rows = [1, 2, 3, 10, 40, 300][index % 6] ?? 1;
  const scale = [1, 1e-6, 1e6][index % 3] ?? 1;
  const y = Array.from({ length: rows }, () => (index % 7 === 0 ? 2 : scale * (5 + scattered())));
  return {
    y,
    // Perfect predictions now and then: with a constant y that is the degenerate case of R².
    prediction: index % 11 === 0 ? y : y.map((value) => value + scale * scattered()),
    weight: index % 2 === 0 ? null : y.map(() => 0.1 + 3 * random()),
  };
}

const FRAMES: readonly Frame[] = [
  ...Array.from({ length: 300 }, (_, index) => randomFrame(index)),
  { y: [2, 2, 2], prediction: [2, 2, 2], weight: null },
  { y: [2, 2, 2], prediction: [2, 2, 3], weight: null },
];

/** The sums of a frame, in two passes. */
function sumsOf({ y, prediction, weight }: Frame): ErrorSums {
  const sum = (term: (w: number, e: number, y: number) => number): number =>
    y.reduce((total, value, i) => {
      return total + term(weight?.[i] ?? 1, Math.abs(value - (prediction[i] ?? 0)), value);
    }, 0);
  const total = sum((w) => w);
  const truthMean = sum((w, _, value) => w * value) / total;
  const powers = { absoluteCubes: sum((_, e) => e ** 3), sixthPowers: sum((_, e) => e ** 6) };
  return {
    rows: y.length,
    weight: total,
    weightSquares: sum((w) => w * w),
    absolute: sum((w, e) => w * e),
    square: sum((w, e) => w * e * e),
    absoluteSpread: sum((w, e) => w * w * e),
    squareSpread: sum((w, e) => w * w * e * e),
    fourthSpread: sum((w, e) => w * w * e ** 4),
    truthMean,
    truthSquares: sum((w, _, value) => w * (value - truthMean) ** 2),
    ...(weight === null ? powers : {}),
  };
}

const MEASURES = {
  mean_absolute_error: meanAbsoluteError,
  mean_squared_error: meanSquaredError,
  root_mean_squared_error: rootMeanSquaredError,
  r2_score: r2Score,
} as const;

const near = (ours: number, theirs: number, tolerance: number): boolean =>
  Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(theirs), Number.MIN_VALUE);

describe('regressions', () => {
  let answers: readonly Answer[] = [];

  beforeAll(async () => {
    const script = fileURLToPath(new URL('regression-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(FRAMES),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    answers = JSON.parse(child.stdout) as typeof answers;
  });

  it('are measured as by scikit-learn', () => {
    const wrong: string[] = [];
    FRAMES.forEach((frame, i) => {
      for (const [name, measure] of Object.entries(MEASURES)) {
        const ours = measure(sumsOf(frame));
        const theirs = answers[i]![name as keyof typeof MEASURES];
        // 1 − a quotient near 1 has the error of the quotient.
        const isNear =
          theirs === 'NaN'
            ? Number.isNaN(ours)
            : near(ours, theirs, 1e-12) || Math.abs(ours - theirs) <= 1e-12;
        if (!isNear) wrong.push(`${i} ${name}: ${ours} is not ${theirs}`);
      }
    });
    expect(answers).toHaveLength(FRAMES.length);
    expect(wrong).toEqual([]);
  });

  it('have mean errors with the standard errors and third cumulants of scipy', () => {
    const wrong: string[] = [];
    let compared = 0;
    const compare = (what: string, ours: Estimate | undefined, theirs: Moments | null): void => {
      if (ours === undefined || theirs === null || theirs.error === 0) return;
      compared++;
      const skewness = ours.third / ours.variance ** 1.5;
      if (!near(ours.value, theirs.value, 1e-12)) wrong.push(`${what}: ${ours.value}`);
      if (!near(ours.variance, theirs.error ** 2, 1e-9)) wrong.push(`${what}: ${ours.variance}`);
      if (!(Math.abs(skewness - theirs.third / theirs.error ** 3) < 1e-7))
        wrong.push(`${what}: skewness ${skewness}, ${theirs.third / theirs.error ** 3}`);
    };
    FRAMES.forEach((frame, i) => {
      const sums = sumsOf(frame);
      compare(`${i} absolute`, absoluteErrorEstimate(sums), answers[i]!.absolute);
      compare(`${i} squared`, squaredErrorEstimate(sums), answers[i]!.squared);
    });
    expect(compared).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });
});
