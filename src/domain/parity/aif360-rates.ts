import {
  negativesOf,
  positivesOf,
  rowsOf,
  selectedOf,
  type Confusion,
} from '../fairness/confusion.ts';
import type { ParityInput } from './parity-input.ts';

/** A rate of one group as AIF360 gives it. */
export interface Aif360Rate {
  /** In AIF360's formulas. */
  readonly symbol: string;
  readonly value: (counts: Confusion, undefinedRate: number) => number;
}

/** AIF360 tests only these denominators; the others divide by zero and give no number. */
const guarded = (above: number, below: number, undefinedRate: number): number =>
  below > 0 ? above / below : undefinedRate;

/** Rates by the names of AIF360's methods. */
export const AIF360_RATES = {
  selection_rate: { symbol: 'SR', value: (c) => selectedOf(c) / rowsOf(c) },
  base_rate: { symbol: 'BR', value: (c) => positivesOf(c) / rowsOf(c) },
  true_positive_rate: { symbol: 'TPR', value: (c) => c.tp / positivesOf(c) },
  false_positive_rate: { symbol: 'FPR', value: (c) => c.fp / negativesOf(c) },
  false_negative_rate: { symbol: 'FNR', value: (c) => c.fn / positivesOf(c) },
  positive_predictive_value: {
    symbol: 'PPV',
    value: (c, none) => guarded(c.tp, selectedOf(c), none),
  },
  false_discovery_rate: { symbol: 'FDR', value: (c, none) => guarded(c.fp, selectedOf(c), none) },
  false_omission_rate: { symbol: 'FOR', value: (c, none) => guarded(c.fn, c.fn + c.tn, none) },
  // One minus the accuracy, as there; the quotient of errors would differ in the last bit.
  error_rate: { symbol: 'ERR', value: (c, none) => 1 - guarded(c.tp + c.tn, rowsOf(c), none) },
} as const satisfies Readonly<Record<string, Aif360Rate>>;

export type Aif360RateName = keyof typeof AIF360_RATES;

/** What an undefined rate counts as. */
export const undefinedRateOf = (input: ParityInput): number =>
  input.undefined === 'zero' ? 0 : Number.NaN;
