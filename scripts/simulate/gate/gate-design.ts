import type { Design, TrueRate } from '../design.ts';

/** A check of the gate in one situation. */
export interface GateDesign extends Design {
  /** The line of `thresholds`, read by the gate's own reader. */
  readonly check: string;
  /** The true value of the measure. */
  readonly truth: number;
  /** The true rates of the groups: one list, for equalized odds two (true positives, false positives). */
  readonly rates: readonly (readonly TrueRate[])[];
}
