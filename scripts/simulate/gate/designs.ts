/** The situations that are simulated (docs/simulation.md). */

import type { GateDesign } from './gate-design.ts';
import { layout, rowsText, type Shape, type Sizes } from '../layouts.ts';
import { withRowsNeeded } from './power-rows.ts';

const THRESHOLDS = [0.05, 0.1, 0.2] as const;
/** Numbers of groups. */
export const GROUPS = [2, 5, 10, 40] as const;

/** A sum of decimals without the noise of its last bits: it ends up in names. */
const tidy = (value: number): number => Number(value.toFixed(6));

type Layout = readonly [Shape, Sizes, number];

/** Two groups have one shape; of many groups each size meets the shape that strains it most. */
const layoutsOf = (groups: number): readonly Layout[] =>
  groups === 2
    ? [
        ['one high', 'balanced', 30],
        ['one high', 'balanced', 100],
        ['one high', 'balanced', 500],
        ['one high', '1:50', 40],
        ['one high', '50:1', 40],
      ]
    : [
        ['pair', 'balanced', 100],
        ['half high', 'balanced', 300],
        ['one high', '1:50', 40],
        ['one high', '50:1', 40],
      ];

const lowsOf = (groups: number, difference: number): number[] =>
  (groups === 2
    ? [0.02, 0.1, 0.3, 0.5, 0.7, 0.98 - difference]
    : [0.02, 0.3, 0.6, 0.98 - difference]
  )
    .map(tidy)
    .filter((low) => low + difference <= 0.98 + 1e-9);

/** A true difference of exactly T: the level of both verdicts. */
function differencesAtThreshold(groups: number): GateDesign[] {
  return THRESHOLDS.flatMap((t) =>
    lowsOf(groups, t).flatMap((low) =>
      layoutsOf(groups).map(([shape, sizes, rows]): GateDesign => {
        const rates = layout(shape, groups, [low, tidy(low + t)], sizes, rows);
        return {
          name: `difference T ${t}, G ${groups}, ${low} to ${tidy(low + t)}, ${shape}, ${rowsText(rates)}`,
          section: 'difference, D = T',
          groups,
          check: `demographic_parity_difference <= ${t}`,
          truth: t,
          rates: [rates],
          promised: 'level',
        };
      }),
    ),
  );
}

/** With the rows needed; nothing where none are named, as no difference could exceed T. */
function powerDesign(
  groups: number,
  t: number,
  [low, high]: readonly [number, number],
  [shape, sizes]: readonly [Shape, Sizes],
): GateDesign[] {
  const check = `demographic_parity_difference <= ${t}`;
  const rates = withRowsNeeded(check, layout(shape, groups, [low, high], sizes, 10));
  if (rates === null) return [];
  const truth = tidy(high - low);
  const between = truth === 0 ? `all at ${low}` : `${low} to ${high}, ${shape}`;
  return [
    {
      name: `rows needed T ${t}, G ${groups}, ${between}, ${rowsText(rates)}`,
      section: `difference, D = ${truth === 0 ? '0' : '2T'}, rows needed`,
      groups,
      check,
      truth,
      rates: [rates],
      promised: truth === 0 ? 'pass' : 'fail',
    },
  ];
}

/** No difference, and twice the threshold, each with the rows that should decide it. */
function differencesDecided(groups: number): GateDesign[] {
  return THRESHOLDS.flatMap((t) => {
    const shape: Shape = groups > 2 ? 'half high' : 'one high';
    return [
      ...[0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98].flatMap((p) =>
        (['balanced', '1:50'] as const).flatMap((size) =>
          powerDesign(groups, t, [p, p], ['one high', size]),
        ),
      ),
      ...lowsOf(groups, 2 * t).flatMap((low) =>
        (['balanced', '1:50', '50:1'] as const).flatMap((size) =>
          powerDesign(
            groups,
            t,
            [low, tidy(low + 2 * t)],
            [size === 'balanced' ? shape : 'one high', size],
          ),
        ),
      ),
    ];
  });
}

/** No difference, at rates only just inside of where a difference of T is possible. */
function nearTheEdge(groups: number): GateDesign[] {
  return THRESHOLDS.flatMap((t) =>
    [t + 0.01, t + 0.02, 1 - t - 0.02].map(tidy).flatMap((p) =>
      powerDesign(groups, t, [p, p], ['one high', 'balanced']).map((design) => ({
        ...design,
        section: 'difference, D = 0, rows needed, near the edge',
      })),
    ),
  );
}

function ratiosAtThreshold(groups: number): GateDesign[] {
  const t = 0.8;
  const layouts: readonly Layout[] = [
    [groups === 2 ? 'one low' : 'half high', 'balanced', 200],
    ['one low', '1:50', 60],
    ['one low', '50:1', 60],
  ];
  return [0.1, 0.3, 0.5, 0.7, 0.98].flatMap((high) =>
    layouts.map(([shape, sizes, rows]): GateDesign => {
      const rates = layout(shape, groups, [tidy(t * high), high], sizes, rows);
      return {
        name: `ratio T ${t}, G ${groups}, ${tidy(t * high)} to ${high}, ${shape}, ${rowsText(rates)}`,
        section: 'ratio, D = T',
        groups,
        check: `demographic_parity_ratio >= ${t}`,
        truth: t,
        rates: [rates],
        promised: 'level',
      };
    }),
  );
}

function equalizedOdds(groups: number): GateDesign[] {
  return THRESHOLDS.flatMap((t) =>
    (
      [
        ['half high', 'balanced', 200],
        ['one high', '1:50', 40],
      ] as const
    ).map(([shape, sizes, rows]): GateDesign => {
      const positives = layout(shape, groups, [0.6, tidy(0.6 + t)], sizes, rows);
      const negatives = layout(shape, groups, [0.1, tidy(0.1 + t)], sizes, rows);
      return {
        name: `equalized odds T ${t}, G ${groups}, both at T, ${shape}, ${rowsText(positives)} of each label`,
        section: 'equalized odds, D = T',
        groups,
        check: `equalized_odds_difference <= ${t}`,
        truth: t,
        rates: [positives, negatives],
        promised: 'level',
      };
    }),
  );
}

function lowestRates(groups: number): GateDesign[] {
  return [0.5, 0.7, 0.9].flatMap((t) =>
    ([50, 500] as const).flatMap((rows) =>
      ([t, tidy(t + 0.08)] as const).map((rest): GateDesign => {
        const rates = layout('one low', groups, [t, rest], 'balanced', rows);
        return {
          name: `group_min T ${t}, G ${groups}, one at ${t}, others at ${rest}, ${rows} rows`,
          section: 'group_min, D = T',
          groups,
          check: `selection_rate_group_min >= ${t}`,
          truth: t,
          rates: [rates],
          promised: 'level',
        };
      }),
    ),
  );
}

/** Every design, each once. */
export function allDesigns(): GateDesign[] {
  const designs = GROUPS.flatMap((groups) => [
    ...differencesAtThreshold(groups),
    ...differencesDecided(groups),
    ...nearTheEdge(groups),
    ...ratiosAtThreshold(groups),
    ...equalizedOdds(groups),
    ...lowestRates(groups),
  ]);
  return [...new Map(designs.map((design) => [design.name, design])).values()];
}
