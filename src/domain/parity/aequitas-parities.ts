/** The parity tests of Aequitas 1.1.0 (`Fairness.get_group_value_fairness`). */
import type { AequitasMetric } from './aequitas-groups.ts';

/** Passed, not passed, or undefined. */
export type Parity = boolean | null;

/** Each test and the rate whose disparity it looks at. */
export const SINGLE_PARITIES = {
  'Statistical Parity': 'ppr',
  'Impact Parity': 'pprev',
  'FDR Parity': 'fdr',
  'FPR Parity': 'fpr',
  'FOR Parity': 'for',
  'FNR Parity': 'fnr',
  'TPR Parity': 'tpr',
  'TNR Parity': 'tnr',
  'NPV Parity': 'npv',
  'Precision Parity': 'precision',
} as const satisfies Readonly<Record<string, AequitasMetric>>;

/** Tests that hold when both of two others do; later ones may build on earlier ones. */
export const COMPOSITE_PARITIES = {
  'TypeI Parity': ['FDR Parity', 'FPR Parity'],
  'TypeII Parity': ['FOR Parity', 'FNR Parity'],
  'Equalized Odds': ['FPR Parity', 'TPR Parity'],
  'Unsupervised Fairness': ['Statistical Parity', 'Impact Parity'],
  'Supervised Fairness': ['TypeI Parity', 'TypeII Parity'],
} as const;

export type ParityName = keyof typeof SINGLE_PARITIES | keyof typeof COMPOSITE_PARITIES;

/** The two-sided band: τ ≤ disparity ≤ 1/τ; undefined where the disparity is not a number. */
export function isInBand(disparity: number, tau: number): Parity {
  return Number.isNaN(disparity) ? null : tau <= disparity && disparity <= 1 / tau;
}

/** Undefined when both are; with one undefined it does not hold, whatever the library's comment says. */
const both = (first: Parity, second: Parity): Parity =>
  first === null && second === null ? null : first === true && second === true;

/** All tests of one group. */
export function paritiesOf(
  disparities: Readonly<Record<AequitasMetric, number>>,
  tau: number,
): Readonly<Record<ParityName, Parity>> {
  const found: Partial<Record<ParityName, Parity>> = {};
  for (const [name, metric] of Object.entries(SINGLE_PARITIES))
    found[name as ParityName] = isInBand(disparities[metric], tau);
  for (const [name, [first, second]] of Object.entries(COMPOSITE_PARITIES))
    found[name as ParityName] = both(found[first] ?? null, found[second] ?? null);
  return found as Record<ParityName, Parity>;
}
