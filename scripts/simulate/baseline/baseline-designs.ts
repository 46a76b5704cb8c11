/** Situations of a new model and the one in production. */
import type { Design } from '../design.ts';

/** A group's probabilities of a success for both models, only the new one, and only the old one. */
export interface JointRate {
  readonly both: number;
  readonly onlyNew: number;
  readonly onlyOld: number;
  readonly trials: number;
}

/** A growth of a difference, or a fall of the lowest rate, at its margin. */
export interface BaselineDesign extends Design {
  readonly measure: 'difference' | 'minimum';
  readonly isPaired: boolean;
  readonly margin: number;
  readonly groups: number;
  readonly joint: readonly JointRate[];
}

/** A success by both, when the models disagree no more than they have to, plus a share of what they could. */
function jointOf(fresh: number, old: number, trials: number, disagreement: number): JointRate {
  const most = Math.min(fresh, old, 1 - fresh, 1 - old);
  const both = Math.min(fresh, old) - disagreement * most;
  return { both, onlyNew: fresh - both, onlyOld: old - both, trials };
}

const SIZES: readonly (readonly [first: number, others: number])[] = [
  [40, 40],
  [300, 300],
  [40, 2000],
  [2000, 40],
];

/** The old rates of the first group and of the others; the new ones differ by the margin more. */
const RATES = [
  [0.1, 0.1],
  [0.5, 0.5],
  [0.35, 0.25],
  [0.9, 0.8],
  [0.04, 0.02],
] as const;

function designsOf(
  measure: BaselineDesign['measure'],
  groups: number,
  margin: number,
  isPaired: boolean,
): BaselineDesign[] {
  return RATES.flatMap(([high, low]) =>
    SIZES.flatMap(([first, others]) =>
      ([0.05, 0.5] as const).flatMap((disagreement): BaselineDesign[] => {
        // Models that hardly disagree on groups of a size, models that often do on others; unpaired ones have no such thing.
        if (isPaired ? (first === others) === disagreement > 0.1 : disagreement > 0.1) return [];
        const isMinimum = measure === 'minimum';
        // The first group's new rate rises (falls, where the lowest rate is asked about) by the margin.
        const fresh = isMinimum ? low - margin : high + margin;
        const old = isMinimum ? low : high;
        if (fresh < 0 || fresh > 1) return [];
        const rest = isMinimum ? high : low;
        const joint = Array.from({ length: groups }, (_, g) =>
          g === 0
            ? jointOf(fresh, old, first, disagreement)
            : jointOf(rest, rest, others, disagreement),
        );
        const how = isPaired ? `paired ${disagreement}` : 'unpaired';
        return [
          {
            name: `baseline ${measure} M ${margin}, G ${groups}, ${high} and ${low} before, ${first} : ${others} rows, ${how}`,
            section: `growth of ${isMinimum ? 'the shortfall of the lowest rate' : 'a difference'}, ${isPaired ? 'paired' : 'unpaired'}, at M`,
            groups,
            measure,
            isPaired,
            margin,
            joint,
            promised: 'level',
          },
        ];
      }),
    ),
  );
}

/** Every design, each once. */
export function baselineDesigns(): BaselineDesign[] {
  return [2, 5, 10, 40].flatMap((groups) =>
    [0, 0.02, 0.1].flatMap((margin) =>
      [true, false].flatMap((isPaired) => [
        ...designsOf('difference', groups, margin, isPaired),
        ...designsOf('minimum', groups, margin, isPaired),
      ]),
    ),
  );
}
