/** The audit of Aequitas 1.1.0: rates by group, disparities to reference groups and parity tests, as JSON can hold it. */
import type { Confusion } from '../fairness/confusion.ts';
import {
  AEQUITAS_METRIC_NAMES,
  aequitasGroups,
  forEachMetric,
  type AequitasGroup,
  type AequitasMetric,
} from './aequitas-groups.ts';
import { paritiesOf, type Parity, type ParityName } from './aequitas-parities.ts';
import type { ParityGroup } from './parity-input.ts';

/** The largest group (Aequitas' default), for each rate the group where it is least, or a named group. */
export type AequitasReference =
  | { readonly kind: 'majority' }
  | { readonly kind: 'min-metric' }
  | { readonly kind: 'predefined'; readonly group: string };

export interface AequitasOptions {
  readonly reference: AequitasReference;
  /** The band is τ to 1/τ; 0.8 in Aequitas. Inside (0, 1]. */
  readonly tau: number;
}

type ByMetric<T> = Readonly<Record<AequitasMetric, T>>;

/** A group's line; undefined numbers are null. */
export interface AequitasRow extends Confusion {
  readonly group: string;
  readonly size: number;
  readonly prev: number;
  readonly accuracy: number;
  readonly metrics: ByMetric<number | null>;
  /** The rate divided by that of the reference group; 10 where the reference's is 0 and this one's is not. */
  readonly disparities: ByMetric<number | null>;
  readonly parities: Readonly<Record<ParityName, Parity>>;
}

export interface AequitasTable {
  readonly source: 'Aequitas 1.1.0';
  readonly reference: AequitasReference['kind'];
  /** The group each rate is compared with. */
  readonly referenceGroups: ByMetric<string>;
  readonly tau: number;
  readonly rows: readonly AequitasRow[];
  /** Whether a test holds for every group in which it is defined; null where it is undefined in all. */
  readonly overall: Readonly<Record<ParityName, Parity>>;
}

/** Aequitas' stand-in for an infinite disparity (`fill_divbyzero`); 0/0 stays undefined. */
const DIVISION_BY_ZERO = 10;

/** The first group with the most rows, or with the least value; where all values are undefined the first of all. */
function referenceFor(
  groups: readonly AequitasGroup[],
  { reference }: AequitasOptions,
  metric: AequitasMetric,
): AequitasGroup | undefined {
  if (reference.kind === 'predefined') return groups.find(({ group }) => group === reference.group);
  const key = (group: AequitasGroup): number =>
    reference.kind === 'majority' ? -group.size : group.metrics[metric];
  let best = groups[0];
  for (const group of groups)
    if (best && (key(group) < key(best) || Number.isNaN(key(best)))) best = group;
  return best && Number.isNaN(key(best)) ? groups[0] : best;
}

function disparity(value: number, reference: number): number {
  const ratio = value / reference;
  return ratio === Infinity ? DIVISION_BY_ZERO : ratio;
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function overallOf(rows: readonly AequitasRow[]): Readonly<Record<ParityName, Parity>> {
  const names = Object.keys(rows[0]?.parities ?? {}) as ParityName[];
  const worst = (name: ParityName): Parity => {
    const defined = rows.map(({ parities }) => parities[name]).filter((value) => value !== null);
    return defined.length === 0 ? null : defined.every(Boolean);
  };
  return Object.fromEntries(names.map((name) => [name, worst(name)])) as Record<ParityName, Parity>;
}

/**
 * The table, of the groups that have rows; undefined when there are none or the named reference group is not among them.
 * Counts are of the positive label: Aequitas knows no favorable one.
 */
export function aequitasTable(
  input: readonly ParityGroup[],
  options: AequitasOptions,
): AequitasTable | undefined {
  const groups = aequitasGroups(input);
  const references = AEQUITAS_METRIC_NAMES.map((metric) => referenceFor(groups, options, metric));
  if (references.some((reference) => reference === undefined)) return undefined;
  const byMetric = new Map(AEQUITAS_METRIC_NAMES.map((metric, i) => [metric, references[i]]));
  const rows = groups.map((group): AequitasRow => {
    const disparities = forEachMetric((metric) =>
      disparity(group.metrics[metric], byMetric.get(metric)?.metrics[metric] ?? Number.NaN),
    );
    const { size, prev, accuracy, metrics } = group;
    return {
      group: group.group,
      ...group.counts,
      size,
      prev,
      accuracy,
      metrics: forEachMetric((metric) => orNull(metrics[metric])),
      disparities: forEachMetric((metric) => orNull(disparities[metric])),
      parities: paritiesOf(disparities, options.tau),
    };
  });
  return {
    source: 'Aequitas 1.1.0',
    reference: options.reference.kind,
    referenceGroups: forEachMetric((metric) => byMetric.get(metric)?.group ?? ''),
    tau: options.tau,
    rows,
    overall: overallOf(rows),
  };
}
