/** The group table of Aequitas 1.1.0 (`Group.get_crosstabs`): rates that are undefined are not numbers, and never 0. */
import {
  addConfusion,
  NO_ROWS,
  rowsOf,
  selectedOf,
  type Confusion,
} from '../fairness/confusion.ts';
import type { ParityGroup } from './parity-input.ts';

const divide = (above: number, below: number): number => (below === 0 ? Number.NaN : above / below);

/** Aequitas' rates by its names; `k` is the number of rows of all groups that are predicted positive. */
export const AEQUITAS_METRICS = {
  ppr: ({ tp, fp }, k) => divide(tp + fp, k),
  pprev: (c) => divide(selectedOf(c), rowsOf(c)),
  precision: ({ tp, fp }) => divide(tp, tp + fp),
  fdr: ({ tp, fp }) => divide(fp, tp + fp),
  for: ({ tn, fn }) => divide(fn, fn + tn),
  fpr: ({ fp, tn }) => divide(fp, fp + tn),
  fnr: ({ tp, fn }) => divide(fn, fn + tp),
  tpr: ({ tp, fn }) => divide(tp, fn + tp),
  tnr: ({ fp, tn }) => divide(tn, fp + tn),
  npv: ({ tn, fn }) => divide(tn, fn + tn),
} as const satisfies Readonly<Record<string, (counts: Confusion, k: number) => number>>;

/** A rate that Aequitas compares between groups. */
export type AequitasMetric = keyof typeof AEQUITAS_METRICS;

/** The rates in Aequitas' order. */
export const AEQUITAS_METRIC_NAMES = Object.keys(AEQUITAS_METRICS) as readonly AequitasMetric[];

/** A group that has rows. */
export interface AequitasGroup {
  readonly group: string;
  readonly counts: Confusion;
  /** Rows. */
  readonly size: number;
  /** Share of true positives among the rows, and of right predictions: shown, not compared. */
  readonly prev: number;
  readonly accuracy: number;
  readonly metrics: Readonly<Record<AequitasMetric, number>>;
}

/** A value for each rate. */
export function forEachMetric<T>(value: (metric: AequitasMetric) => T): Record<AequitasMetric, T> {
  return Object.fromEntries(AEQUITAS_METRIC_NAMES.map((name) => [name, value(name)])) as Record<
    AequitasMetric,
    T
  >;
}

/** The groups that have rows, in the order given. */
export function aequitasGroups(groups: readonly ParityGroup[]): AequitasGroup[] {
  const k = selectedOf(groups.reduce((sum, { counts }) => addConfusion(sum, counts), NO_ROWS));
  return groups
    .filter(({ counts }) => rowsOf(counts) > 0)
    .map(({ group, counts }) => ({
      group,
      counts,
      size: rowsOf(counts),
      prev: (counts.fn + counts.tp) / rowsOf(counts),
      accuracy: (counts.tp + counts.tn) / rowsOf(counts),
      metrics: forEachMetric((name) => AEQUITAS_METRICS[name](counts, k)),
    }));
}
