import { contrastQuestion, type RateContrast, type Sides } from './rate-contrast.ts';
import type { Levels } from './judgement.ts';
import type { PairMeasure } from './pair-test.ts';
import type { Rate } from './rate.ts';
import { judgeUnion, type UnionJudgement, type UnionQuestion } from './union-test.ts';

/** The question of `judgeReference`. */
export function referenceQuestion(
  measure: PairMeasure,
  rates: readonly Rate[],
  reference: Rate,
  sides: Sides = 'both',
): UnionQuestion {
  const contrasts = rates.map((rate): RateContrast => ({
    rate,
    other: reference,
    limits: (threshold) => ({ above: threshold, below: threshold }),
  }));
  return contrastQuestion(measure, contrasts, sides);
}

/**
 * Judges every group against one reference group: "no rate differs from the reference's by more than T", or "no ratio
 * of the two, either way, is below T". `rates` are the other groups. One rate is the case of a signed difference or
 * a disparate impact that has to lie in a band around 0 or 1; `sides` asks about one edge of the band only.
 *
 * The statistics are those of `judgePairs` (Miettinen & Nurminen; Farrington & Manning), G − 1 groups instead of all
 * pairs. `broken`: Σ_g [Φ(−Z) + Φ(−Z − gap_g)] ≤ level, Z the greatest statistic and gap_g the distance of the two
 * edges: 2T/(½ √(1/n_g + 1/n_ref)) for a difference, −2 ln T / √((1 − p̂)/p̂ · (1/n_g + 1/n_ref)) with p̂ of both
 * groups together for a ratio.
 */
export function judgeReference(
  measure: PairMeasure,
  rates: readonly Rate[],
  reference: Rate,
  threshold: number,
  levels: Levels,
  sides: Sides = 'both',
): UnionJudgement {
  return judgeUnion(referenceQuestion(measure, rates, reference, sides), threshold, levels);
}
