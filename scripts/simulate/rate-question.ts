/** A question about rates with effective sizes, as the gate would judge it. */
import { judgeExtreme } from '../../src/domain/statistics/group-bounds.ts';
import { judgePairs, testPairs } from '../../src/domain/statistics/pair-bounds.ts';
import { rateOf, type Rate } from '../../src/domain/statistics/rate.ts';
import type { Said } from './level.ts';

/** The measure over the groups. */
export type RateMeasure = 'difference' | 'ratio' | 'group_min';

const LEVELS = { pass: 0.05, fail: 0.05 };
const MIN_DENOMINATOR = 30;

/** What keeps a check of rates from being decided (undecidable.ts). */
function isDecidable(measure: RateMeasure, rates: readonly Rate[], threshold: number): boolean {
  if (rates.some(({ trials }) => trials < MIN_DENOMINATOR)) return false;
  if (measure !== 'difference') return true;
  const values = rates.map(rateOf);
  return values.some((p) => p > threshold) && values.some((p) => p < 1 - threshold);
}

/** Judges rates at a threshold. */
export function judgeRates(
  measure: RateMeasure,
  rates: readonly Rate[],
  threshold: number,
  withBounds: boolean,
): Said {
  const decidable = isDecidable(measure, rates, threshold);
  if (measure === 'group_min') {
    const bounds = judgeExtreme('min', rates, threshold, LEVELS);
    return { finding: bounds.finding, isDecidable: decidable, bounds };
  }
  const { finding } = testPairs(measure, rates, threshold, LEVELS);
  const bounds = withBounds ? judgePairs(measure, rates, threshold, LEVELS) : null;
  return { finding, isDecidable: decidable, ...(bounds === null ? {} : { bounds }) };
}
