/** Mean absolute and mean squared errors of groups at the threshold. */
import {
  absoluteErrorEstimate,
  squaredErrorEstimate,
} from '../../../src/domain/regression/error-estimates.ts';
import type { ErrorSums } from '../../../src/domain/regression/error-sums.ts';
import type { Estimate } from '../../../src/domain/statistics/estimate.ts';
import type { Design, Outcome, TrueRate } from '../design.ts';
import { layout, type Shape, type Sizes } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom, type Random } from '../random.ts';
import { defineStudy } from '../study.ts';
import { ERROR_LAWS, type ErrorLaw } from './error-law.ts';
import { hasFloor, judgeEstimates, type EstimateMeasure } from './estimate-question.ts';

type Mean = 'mean absolute error' | 'mean squared error';

interface ErrorsDesign extends Design {
  readonly law: string;
  readonly mean: Mean;
  readonly measure: EstimateMeasure;
  readonly threshold: number;
  /** True mean and rows of the groups. */
  readonly means: readonly TrueRate[];
}

const MEASURES: readonly (readonly [EstimateMeasure, number, Shape, [number, number]])[] = [
  ['group_max', 1, 'one low', [1, 1]],
  ['difference', 0.2, 'half high', [1, 1.2]],
  ['ratio', 0.8, 'one low', [0.8, 1]],
];

function layoutsOf(groups: number): readonly (readonly [Sizes, number])[] {
  const balanced = [30, 100, 1000, 5000].map((rows) => ['balanced', rows] as const);
  if (groups > 2) return balanced.slice(0, 2);
  return [...balanced, ['1:50', 60], ['50:1', 60]];
}

function designs(): ErrorsDesign[] {
  return [2, 5, 10].flatMap((groups) =>
    (['mean absolute error', 'mean squared error'] as const).flatMap((mean) =>
      ERROR_LAWS.flatMap(({ name: law }) =>
        MEASURES.flatMap(([measure, threshold, shape, values]) =>
          layoutsOf(groups).map(([sizes, rows]): ErrorsDesign => {
            const means = layout(shape, groups, values, sizes, rows);
            const many = [...new Set(means.map(({ trials }) => trials))].join(' : ');
            return {
              name: `${mean}, ${law}, ${measure} T ${threshold}, G ${groups}, ${many} rows`,
              section: `${mean}, ${measure}, D = T`,
              groups,
              promised: 'level',
              law,
              mean,
              measure,
              threshold,
              means,
            };
          }),
        ),
      ),
    ),
  );
}

/** Sums of drawn errors that are multiplied by `scale`. */
function drawSums(draw: ErrorLaw['draw'], rows: number, scale: number, random: Random): ErrorSums {
  let [absolute, square, cubes, fourth, sixth] = [0, 0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const e = scale * draw(random);
    const e2 = e * e;
    absolute += e;
    square += e2;
    cubes += e2 * e;
    fourth += e2 * e2;
    sixth += e2 * e2 * e2;
  }
  return {
    rows,
    weight: rows,
    weightSquares: rows,
    absolute,
    square,
    absoluteSpread: absolute,
    squareSpread: square,
    fourthSpread: fourth,
    absoluteCubes: cubes,
    sixthPowers: sixth,
    truthMean: 0,
    truthSquares: 1,
  };
}

function run(one: ErrorsDesign, seed: number, replications: number): Outcome {
  const { measure, threshold, means } = one;
  const random = seededRandom(seed, one.name);
  const law = ERROR_LAWS.find(({ name }) => name === one.law);
  if (law === undefined) throw new Error(`no law ${one.law}`);
  const isAbsolute = one.mean === 'mean absolute error';
  const estimateOf = isAbsolute ? absoluteErrorEstimate : squaredErrorEstimate;
  return runLevel(one, replications, { threshold, isFloor: hasFloor(measure) }, (withBounds) => {
    const estimates = means.flatMap(({ rate, trials }): Estimate[] => {
      const scale = isAbsolute ? rate / law.mean : Math.sqrt(rate / law.meanSquare);
      const estimate = estimateOf(drawSums(law.draw, trials, scale, random));
      return estimate === undefined ? [] : [estimate];
    });
    return judgeEstimates(measure, estimates, threshold, withBounds);
  });
}

export const errorsStudy = defineStudy({
  name: 'mean-errors',
  designs,
  replicationsOf: ({ means }) =>
    means.reduce((rows, { trials }) => rows + trials, 0) > 1000 ? 2_000 : 5_000,
  run,
});
