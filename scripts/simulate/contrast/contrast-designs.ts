/** Situations of groups against all rows and against a reference group. */
import { bisect } from '../../../src/domain/statistics/bisection.ts';
import type { PairMeasure } from '../../../src/domain/statistics/pair-test.ts';
import type { Design, TrueRate } from '../design.ts';
import { layout, rowsText, type Shape, type Sizes } from '../layouts.ts';

/** Whom each group is held against. */
export type Against = 'overall' | 'reference';

/** One measure at its threshold. */
export interface ContrastDesign extends Design {
  readonly measure: PairMeasure;
  readonly against: Against;
  readonly threshold: number;
  /** For `reference` the first group is the reference. */
  readonly rates: readonly TrueRate[];
}

const tidy = (value: number): number => Number(value.toFixed(6));

/** The true value of a measure. */
export function trueContrast(
  measure: PairMeasure,
  against: Against,
  rates: readonly TrueRate[],
): number {
  const trials = rates.reduce((sum, rate) => sum + rate.trials, 0);
  const overall = rates.reduce((sum, { rate, trials: n }) => sum + rate * n, 0) / trials;
  const centre = against === 'overall' ? overall : (rates[0]?.rate ?? Number.NaN);
  const values = rates.map(({ rate }) =>
    measure === 'difference' ? Math.abs(rate - centre) : Math.min(rate / centre, centre / rate),
  );
  return measure === 'difference' ? Math.max(...values) : Math.min(...values);
}

/** The layout with the highest rate `high` whose true measure is the threshold; null where rates would leave [0.02, 0.98]. */
function atThreshold(
  measure: PairMeasure,
  against: Against,
  threshold: number,
  make: (low: number) => TrueRate[],
  high: number,
): TrueRate[] | null {
  const isBelow = (low: number): boolean => {
    const value = trueContrast(measure, against, make(low));
    return measure === 'difference' ? value >= threshold : value <= threshold;
  };
  if (!isBelow(0.02)) return null;
  return make(bisect(0.02, high, isBelow));
}

const layoutsOf = (groups: number): readonly (readonly [Shape, Sizes, number])[] =>
  groups === 2
    ? [
        ['one high', 'balanced', 30],
        ['one high', 'balanced', 200],
        ['one low', '1:50', 40],
        ['one high', '50:1', 40],
      ]
    : [
        ['one high', 'balanced', 30],
        ['one low', 'balanced', 100],
        ['half high', 'balanced', 30],
        ['half high', 'balanced', 300],
        ['pair', 'balanced', 100],
        ['one high', '1:50', 40],
        ['one low', '50:1', 40],
        ['one high', '50:1', 40],
      ];

function designsOf(
  measure: PairMeasure,
  against: Against,
  groups: number,
  threshold: number,
): ContrastDesign[] {
  return [0.12, 0.3, 0.5, 0.75, 0.98].flatMap((high) =>
    layoutsOf(groups).flatMap(([shape, sizes, rows]): ContrastDesign[] => {
      const make = (low: number): TrueRate[] => layout(shape, groups, [low, high], sizes, rows);
      const rates = atThreshold(measure, against, threshold, make, high);
      if (rates === null) return [];
      const low = tidy(Math.min(...rates.map(({ rate }) => rate)));
      return [
        {
          name: `${against} ${measure} T ${threshold}, G ${groups}, ${low} to ${high}, ${shape}, ${rowsText(rates)}`,
          section: `${measure} ${against === 'overall' ? 'to overall' : 'to a reference'}, D = T`,
          groups,
          measure,
          against,
          threshold,
          rates,
          promised: 'level',
        },
      ];
    }),
  );
}

/** Every design, each once. */
export function contrastDesigns(): ContrastDesign[] {
  return (['overall', 'reference'] as const).flatMap((against) =>
    [2, 5, 10, 40].flatMap((groups) => [
      ...[0.01, 0.05, 0.1, 0.2].flatMap((t) => designsOf('difference', against, groups, t)),
      ...[0.8, 0.9].flatMap((t) => designsOf('ratio', against, groups, t)),
    ]),
  );
}
