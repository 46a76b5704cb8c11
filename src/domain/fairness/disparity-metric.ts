/** What a threshold line can name: one or two rates, and how they are compared over groups. */
import type { DisparityKind } from './disparity-kind.ts';
import { GROUP_METRICS, type GroupMetric } from './group-metric.ts';
import { rateMetric } from './rate-metric.ts';

/** A measure over groups. */
export interface DisparityMetric {
  readonly name: string;
  readonly kind: DisparityKind;
  /** One number of a group; both of equalized odds, true positives first as in Fairlearn; none for `count`, a fact and no estimate. */
  readonly groupMetrics: readonly GroupMetric[];
  /** Whether its value depends on which label is good for the person. */
  readonly needsFavorable: boolean;
  readonly source: string;
}

const KINDS = ['difference', 'ratio', 'group_min', 'group_max'] as const;
const FAIRLEARN = 'fairlearn.metrics 0.15.0';

const DERIVED = [
  ['demographic_parity', [rateMetric('selection_rate')]],
  ['equalized_odds', [rateMetric('true_positive_rate'), rateMetric('false_positive_rate')]],
  ['equal_opportunity', [rateMetric('true_positive_rate')]],
] as const satisfies readonly (readonly [string, readonly GroupMetric[]])[];

function make(
  base: string,
  kind: DisparityKind,
  groupMetrics: readonly GroupMetric[],
): DisparityMetric {
  const needsFavorable =
    kind === 'ratio' && groupMetrics.some(({ name }) => name === 'selection_rate');
  return { name: `${base}_${kind}`, kind, groupMetrics, needsFavorable, source: FAIRLEARN };
}

const kindsOf = (metric: GroupMetric): readonly DisparityKind[] =>
  metric.basis === 'rate' ? KINDS : (metric.kinds ?? KINDS);

/** Every measure, Fairlearn's fairness metrics first. */
export const DISPARITY_METRICS: readonly DisparityMetric[] = [
  ...DERIVED.flatMap(([base, rates]) => [
    make(base, 'difference', rates),
    make(base, 'ratio', rates),
  ]),
  ...GROUP_METRICS.flatMap((metric) =>
    kindsOf(metric).map((kind) => make(metric.name, kind, [metric])),
  ),
  make('count', 'group_min', []),
  make('count', 'group_max', []),
];

const byName = new Map(DISPARITY_METRICS.map((metric) => [metric.name, metric]));

/** A measure by its name. */
export function disparityMetric(name: string): DisparityMetric | undefined {
  return byName.get(name);
}

/** Whether a higher value of the measure is the better one: ratios and minima have a floor, the others a ceiling. */
export function hasFloor(kind: DisparityKind): boolean {
  return kind === 'ratio' || kind === 'group_min';
}
