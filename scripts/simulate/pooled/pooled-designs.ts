/** Situations of groups compared within strata. */
import type { PairMeasure } from '../../../src/domain/statistics/pair-test.ts';
import { pooledDisparity } from '../../../src/domain/statistics/pooled-bounds.ts';
import type { Design, TrueRate } from '../design.ts';

/** A pooled measure at its threshold. */
export interface PooledDesign extends Design {
  readonly measure: PairMeasure;
  readonly threshold: number;
  /** Strata, then groups. */
  readonly strata: readonly (readonly TrueRate[])[];
}

/** How rows spread: `alike`, groups in other strata than each other, or the first group against fifty times the rows. */
type Spread = 'alike' | 'confounded' | '1:50';
/** Where groups differ: equally in all strata, or twice as much in every other one and not at all between. */
type Effect = 'constant' | 'varying';

function rowsIn(spread: Spread, rows: number, group: number, stratum: number): number {
  if (spread === '1:50') return group === 0 ? rows : 50 * rows;
  if (spread === 'alike') return rows;
  return rows * (1 + ((group + stratum) % 3));
}

/** Half of the groups lower than the others by `gap`; base rates rise over the strata from `base` to `base` + 0.2. */
function layoutOf(
  [groups, strata, rows]: readonly [number, number, number],
  spread: Spread,
  effect: Effect,
  base: number,
  lower: (rate: number, size: number) => number,
): TrueRate[][] {
  return Array.from({ length: strata }, (_, k) =>
    Array.from({ length: groups }, (__, g): TrueRate => {
      const high = base + (0.2 * k) / Math.max(1, strata - 1);
      const size = effect === 'constant' ? 1 : k % 2 === 0 ? 2 : 0;
      const rate = g < groups / 2 ? high : lower(high, size);
      return { rate, trials: rowsIn(spread, rows, g, k) };
    }),
  );
}

const truthOf = (measure: PairMeasure, strata: readonly (readonly TrueRate[])[]): number =>
  pooledDisparity(
    measure,
    strata.map((groups) =>
      groups.map(({ rate, trials }) => ({ successes: rate * trials, trials })),
    ),
  );

/** The layout whose true pooled measure is the threshold; null where rates would leave [0.01, 0.99]. */
function atThreshold(
  measure: PairMeasure,
  threshold: number,
  make: (lower: (rate: number, size: number) => number) => TrueRate[][],
): TrueRate[][] | null {
  const at = (gap: number): TrueRate[][] =>
    make((rate, size) => (measure === 'difference' ? rate - size * gap : rate * (1 - size * gap)));
  // The difference, and what a ratio lacks of 1, are proportional to the gap.
  const [some, wanted] = measure === 'difference' ? [0, threshold] : [1, 1 - threshold];
  const strata = at((0.4 * wanted) / Math.abs(truthOf(measure, at(0.4)) - some));
  const isInside = strata.flat().every(({ rate }) => rate >= 0.01 && rate <= 0.99);
  return isInside ? strata : null;
}

const SHAPES: readonly (readonly [strata: number, rows: number, Spread, Effect])[] = [
  [1, 60, 'alike', 'constant'],
  [2, 40, 'alike', 'varying'],
  [4, 50, 'confounded', 'constant'],
  [4, 15, 'confounded', 'varying'],
  [5, 8, '1:50', 'constant'],
  [30, 2, 'alike', 'constant'],
  [30, 1, 'confounded', 'varying'],
  [60, 1, 'alike', 'constant'],
];

function designsOf(measure: PairMeasure, groups: number, threshold: number): PooledDesign[] {
  return [0.08, 0.25, 0.5, 0.78].flatMap((base) =>
    SHAPES.flatMap(([strata, rows, spread, effect]): PooledDesign[] => {
      if (groups === 40 && strata > 5) return [];
      const rates = atThreshold(measure, threshold, (lower) =>
        layoutOf([groups, strata, rows], spread, effect, base, lower),
      );
      if (rates === null) return [];
      return [
        {
          name: `pooled ${measure} T ${threshold}, G ${groups}, ${strata} strata of ${rows} rows a group, ${spread}, ${effect}, from ${base}`,
          section: `pooled ${measure}, D = T`,
          groups,
          measure,
          threshold,
          strata: rates,
          promised: 'level',
        },
      ];
    }),
  );
}

/** Every design, each once. */
export function pooledDesigns(): PooledDesign[] {
  return [2, 5, 10, 40].flatMap((groups) => [
    ...[0.05, 0.1, 0.2].flatMap((t) => designsOf('difference', groups, t)),
    ...designsOf('ratio', groups, 0.8),
  ]);
}
