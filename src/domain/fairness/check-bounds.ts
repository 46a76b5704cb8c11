import type { Judgement } from '../statistics/judgement.ts';

/** What the tests of all families say together. */
export interface CheckBounds extends Judgement {
  /** The groups whose bound speaks loudest against the threshold; null where bounds are of single groups. */
  readonly boundPair: readonly [string, string] | null;
}

/** Two families together: they hold when both do, and are broken when one is; `isFloor`: low values are the bad ones. */
export function combineBounds(a: CheckBounds, b: CheckBounds, isFloor: boolean): CheckBounds {
  const findings = [a.finding, b.finding];
  const finding = findings.includes('broken')
    ? 'broken'
    : findings.includes('open')
      ? 'open'
      : 'holds';
  const pick = isFloor ? Math.min : Math.max;
  const isSecond = isFloor ? b.upper < a.upper : b.lower > a.lower;
  return {
    finding,
    lower: pick(a.lower, b.lower),
    upper: pick(a.upper, b.upper),
    boundPair: (isSecond ? b : a).boundPair,
  };
}
