/** A question about estimates of groups, as the gate would judge it. */
import { estimateShortages, type Estimate } from '../../../src/domain/statistics/estimate.ts';
import { judgeMeanExtreme } from '../../../src/domain/statistics/mean-extremes.ts';
import { judgeMeanPairs, testMeanPairs } from '../../../src/domain/statistics/mean-pairs.ts';
import type { Said } from '../level.ts';

/** The measure over the groups. */
export type EstimateMeasure = 'difference' | 'ratio' | 'group_min' | 'group_max';

const LEVELS = { pass: 0.05, fail: 0.05 };

/** Whether a measure has a floor as its threshold. */
export const hasFloor = (measure: EstimateMeasure): boolean =>
  measure === 'ratio' || measure === 'group_min';

/** Judges estimates at a threshold. */
export function judgeEstimates(
  measure: EstimateMeasure,
  estimates: readonly Estimate[],
  threshold: number,
  withBounds: boolean,
): Said {
  const isDecidable = estimates.every((one) => estimateShortages(one, 'rows').length === 0);
  if (measure === 'group_min' || measure === 'group_max') {
    const extreme = measure === 'group_min' ? 'min' : 'max';
    const bounds = judgeMeanExtreme(extreme, estimates, threshold, LEVELS);
    return { finding: bounds.finding, isDecidable, bounds };
  }
  const { finding } = testMeanPairs(measure, estimates, threshold, LEVELS);
  const bounds = withBounds ? judgeMeanPairs(measure, estimates, threshold, LEVELS) : null;
  return { finding, isDecidable, ...(bounds === null ? {} : { bounds }) };
}
