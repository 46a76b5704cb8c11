/** Situations of the mean of two disparities. */
import type { PairMeasure } from '../../../src/domain/statistics/pair-test.ts';
import type { Design, TrueRate } from '../design.ts';
import { layout, rowsText, type Shape, type Sizes } from '../layouts.ts';

/** The mean of the disparities of true positive and false positive rates at its threshold. */
export interface MeanDisparityDesign extends Design {
  readonly measure: PairMeasure;
  readonly threshold: number;
  readonly rates: readonly [readonly TrueRate[], readonly TrueRate[]];
}

const tidy = (value: number): number => Number(value.toFixed(6));

const layoutsOf = (groups: number): readonly (readonly [Shape, Sizes, number])[] =>
  groups === 2
    ? [
        ['one high', 'balanced', 40],
        ['one high', 'balanced', 300],
        ['one low', '1:50', 40],
        ['one high', '1:50', 40],
      ]
    : [
        ['pair', 'balanced', 100],
        ['half high', 'balanced', 200],
        ['one low', '1:50', 40],
        ['one high', '50:1', 40],
      ];

/** Of twice the threshold, the shares of the two rates. */
const SPLITS = [
  [1, 1],
  [2, 0],
  [0.5, 1.5],
] as const;

/** The lower rate of two at which the disparity is `part`. */
const lowOf = (measure: PairMeasure, high: number, part: number): number =>
  tidy(measure === 'difference' ? high - part : high * part);

function designsOf(measure: PairMeasure, groups: number, t: number): MeanDisparityDesign[] {
  return (
    [
      [0.9, 0.12],
      [0.6, 0.5],
      [0.98, 0.98],
    ] as const
  ).flatMap((highs) =>
    SPLITS.flatMap((split) =>
      layoutsOf(groups).flatMap(([shape, sizes, rows]): MeanDisparityDesign[] => {
        const lows = highs.map((high, r) => {
          const share = split[r] ?? 0;
          const part = measure === 'difference' ? share * t : 1 - share * (1 - t);
          return lowOf(measure, high, part);
        });
        if (lows.some((low) => low < 0.01)) return [];
        const rates = highs.map((high, r) =>
          layout(shape, groups, [lows[r] ?? 0, high], sizes, rows),
        );
        const [first = [], second = []] = rates;
        return [
          {
            name: `mean ${measure} T ${t}, G ${groups}, ${lows[0]} to ${highs[0]} and ${lows[1]} to ${highs[1]}, ${shape}, ${rowsText(first)}`,
            section: `mean ${measure} of two rates, D = T`,
            groups,
            measure,
            threshold: t,
            rates: [first, second],
            promised: 'level',
          },
        ];
      }),
    ),
  );
}

/** Every design, each once. */
export function meanDisparityDesigns(): MeanDisparityDesign[] {
  return [2, 5, 10, 40].flatMap((groups) => [
    ...[0.05, 0.1, 0.2].flatMap((t) => designsOf('difference', groups, t)),
    ...[0.8, 0.9].flatMap((t) => designsOf('ratio', groups, t)),
  ]);
}
