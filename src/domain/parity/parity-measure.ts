import type { ParityInput } from './parity-input.ts';

/** What a measure cannot be computed without, beside the counts of the groups. */
export type ParityNeed = 'reference group' | 'favorable label' | 'scores' | 'control features';

/**
 * A measure of another library or paper, as data. Names: `aif360.` and the method's name is about predictions,
 * `aif360.dataset.` about true labels (`BinaryLabelDatasetMetric`); names without a prefix that Fairlearn has are
 * Fairlearn's everywhere, so that its unsigned `equal_opportunity_difference` and AIF360's signed one stay apart.
 */
export interface ParityMeasure {
  readonly name: string;
  /** With `u` the unprivileged and `p` the privileged group, and rates named as in AIF360. */
  readonly formula: string;
  readonly source: string;
  /** What equal treatment gives: 0, 1, or nothing but "the lower the better". */
  readonly better: 'zero' | 'one' | 'low';
  readonly needs: readonly ParityNeed[];
  /** Not a number where it is undefined; ±Infinity where the library divides by 0. */
  readonly value: (input: ParityInput) => number;
}

/** AIF360's release that the measures are compared with. */
export const AIF360 = 'AIF360 0.6.1';
