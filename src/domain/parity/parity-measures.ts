/** The catalogue of measures beside Fairlearn's, and their values for a report. They inform; no verdict is made of them. */
import { rowsOf } from '../fairness/confusion.ts';
import { COMPOSITION_MEASURES } from './composition-measures.ts';
import { DIFFERENTIAL_MEASURES } from './differential-measures.ts';
import { ENTROPY_MEASURES } from './entropy-measures.ts';
import type { ParityInput } from './parity-input.ts';
import type { ParityMeasure } from './parity-measure.ts';
import { RATE_MEASURES } from './rate-measures.ts';
import { SCORE_MEASURES } from './score-measures.ts';

/** Every measure, by the order in which reports list them. */
export const PARITY_MEASURES: readonly ParityMeasure[] = [
  ...RATE_MEASURES,
  ...SCORE_MEASURES,
  ...ENTROPY_MEASURES,
  ...DIFFERENTIAL_MEASURES,
  ...COMPOSITION_MEASURES,
];

/** A value as a report shows it. */
export interface ParityValue {
  readonly name: string;
  /** Null where it is undefined, a division by zero among that. */
  readonly value: number | null;
  readonly better: ParityMeasure['better'];
  readonly formula: string;
  readonly source: string;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Whether the input has what the measure needs; a reference group must have rows. */
function isPossible({ needs }: ParityMeasure, input: ParityInput): boolean {
  const { groups, reference, strata } = input;
  const present = groups.filter(({ counts }) => rowsOf(counts) > 0);
  return needs.every((need) => {
    if (need === 'reference group') return present.some(({ group }) => group === reference);
    if (need === 'scores') return present.every(({ scores }) => scores !== undefined);
    return need !== 'control features' || (strata !== undefined && strata.length > 0);
  });
}

/** Every measure that the input allows. */
export function parityValues(input: ParityInput): ParityValue[] {
  return PARITY_MEASURES.filter((measure) => isPossible(measure, input)).map(
    ({ name, value, better, formula, source }) => ({
      name,
      value: finite(value(input)),
      better,
      formula,
      source,
    }),
  );
}
