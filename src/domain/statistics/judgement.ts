/** What the rows show about a measure against a threshold. */
export interface Judgement {
  /** `holds`: the threshold is kept; `broken`: it is not; each shown at its level. `open`: the rows show neither. */
  readonly finding: 'holds' | 'broken' | 'open';
  /** One-sided bounds, by inversion of the tests that decide. */
  readonly lower: number;
  readonly upper: number;
}

/** Levels of a judgement: `pass` for every part of the intersection, `fail` for the union (adjusted by families). */
export interface Levels {
  readonly pass: number;
  readonly fail: number;
}

/** The Šidák level of one of `families` judged together at `alpha`: 1 − (1 − α)^(1/m). */
export function familyLevel(alpha: number, families: number): number {
  return -Math.expm1(Math.log1p(-alpha) / families);
}

/** The least step that tells a bound from a threshold; a bisection ends within it. */
const STEP = 1e-12;

/**
 * Where the last digit of a bisection would contradict the tests at the threshold itself, the tests are right.
 * `above` and `below` are the findings that put the whole interval there.
 */
export function settle(
  judgement: Judgement,
  threshold: number,
  above: Judgement['finding'],
  below: Judgement['finding'],
): Judgement {
  const { finding, lower, upper } = judgement;
  return {
    finding,
    lower:
      finding === above
        ? Math.max(lower, threshold)
        : Math.min(lower, Math.max(0, threshold - STEP)),
    upper:
      finding === below
        ? Math.min(upper, threshold)
        : Math.max(upper, Math.min(1, threshold + STEP)),
  };
}
