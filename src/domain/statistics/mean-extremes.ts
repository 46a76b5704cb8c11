/** Deciding on the lowest or the highest estimate over groups by their standard errors. */
import { contrastBound, contrastScore } from './estimate-contrast.ts';
import type { Estimate } from './estimate.ts';
import type { GroupExtreme } from './group-bounds.ts';
import { familyLevel, type Judgement, type Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';

/**
 * Judges "the lowest estimate is at least T" (`min`) or "the highest is at most T" (`max`) over one or more groups, as
 * `judgeExtreme` does for rates: `holds` when every group is shown to keep T at level `pass`, `broken` when one is
 * shown not to at 1 − (1 − `fail`)^(1/G). Bounds by exact inversion.
 */
export function judgeMeanExtreme(
  extreme: GroupExtreme,
  estimates: readonly Estimate[],
  threshold: number,
  levels: Levels,
): Judgement {
  const keeps = normalQuantile(1 - levels.pass);
  const breaks = normalQuantile(1 - familyLevel(levels.fail, estimates.length));
  // Turned so that a large number speaks against the threshold.
  const sign = extreme === 'max' ? 1 : -1;
  const scores = estimates.map((estimate) => sign * contrastScore(estimate, threshold));
  const isBroken = scores.some((score) => score >= breaks);
  const isKept = scores.every((score) => score <= -keeps);
  const worst = (bound: (estimate: Estimate) => number): number =>
    sign * estimates.reduce((most, estimate) => Math.max(most, sign * bound(estimate)), -Infinity);
  const shown = worst((estimate) => contrastBound(estimate, sign * breaks));
  const excluded = worst((estimate) => contrastBound(estimate, -sign * keeps));
  const [lower, upper] = extreme === 'max' ? [shown, excluded] : [excluded, shown];
  const finding = isBroken ? 'broken' : isKept ? 'holds' : 'open';
  return { finding, lower, upper };
}
