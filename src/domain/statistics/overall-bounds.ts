import { contrastQuestion, type RateContrast } from './rate-contrast.ts';
import type { Levels } from './judgement.ts';
import type { PairMeasure } from './pair-test.ts';
import type { Rate } from './rate.ts';
import { judgeUnion, type UnionJudgement, type UnionQuestion } from './union-test.ts';

type Limits = ReturnType<RateContrast['limits']>;

/**
 * How far a group may lie from the rest of the rows when it may lie T from all rows, of which it is the share w:
 * p_g − p_o = (1 − w)(p_g − p_rest).
 */
function restLimits(measure: PairMeasure, share: number, t: number): Limits {
  if (measure === 'difference') return { above: t / (1 - share), below: t / (1 - share) };
  // p_o/p_g ≥ T where the group is high, p_g/p_o ≥ T where it is low.
  return {
    above: (t - share) / (1 - share),
    below: (t * (1 - share)) / (1 - t * share),
  };
}

/** A group against all rows: its rate, that of all other rows, and its share of all rows (of their weight). */
export interface OverallGroup {
  readonly rate: Rate;
  readonly rest: Rate;
  readonly share: number;
}

/** Groups of rows that count alike, against all rows (`overall`); one that is all rows has nothing to differ from. */
export function againstOverall(rates: readonly Rate[], overall: Rate): OverallGroup[] {
  return rates
    .filter(({ trials }) => trials < overall.trials)
    .map((rate) => ({
      rate,
      rest: {
        successes: overall.successes - rate.successes,
        trials: overall.trials - rate.trials,
      },
      share: rate.trials / overall.trials,
    }));
}

/** Two groups that are all rows: each is the other's rest, so both ask about one contrast, and the stricter limit counts. */
function halves(measure: PairMeasure, { rate, rest, share }: OverallGroup): RateContrast {
  const stricter = measure === 'difference' ? Math.min : Math.max;
  return {
    rate,
    other: rest,
    limits: (t) => {
      const [own, mirrored] = [restLimits(measure, share, t), restLimits(measure, 1 - share, t)];
      return {
        above: stricter(own.above, mirrored.below),
        below: stricter(own.below, mirrored.above),
      };
    },
  };
}

/** The question of `judgeOverall`. */
export function overallQuestion(
  measure: PairMeasure,
  groups: readonly OverallGroup[],
): UnionQuestion {
  const [first, second] = groups;
  const isHalves =
    first !== undefined &&
    second !== undefined &&
    groups.length === 2 &&
    Math.abs(first.share + second.share - 1) < 1e-12;
  if (isHalves) return contrastQuestion(measure, [halves(measure, first)]);
  const contrasts = groups.map(({ rate, rest, share }): RateContrast => ({
    rate,
    other: rest,
    limits: (threshold) => restLimits(measure, share, threshold),
  }));
  return contrastQuestion(measure, contrasts);
}

/**
 * Judges every group against all rows: "no rate differs from the overall one by more than T" (Fairlearn's
 * `method='to_overall'`), or "no ratio of the two, either way, is below T". All rows are those of groups that are not
 * compared too; the shares w_g of the groups are taken as they are.
 *
 * p_g − p_o = (1 − w_g)(p_g − p_rest), so |p_g − p_o| ≤ T is a comparison of the group with the other rows, which are
 * independent of it, at δ = T/(1 − w_g); p_g/p_o ≥ T is p_g/p_rest ≥ T(1 − w_g)/(1 − T w_g), and p_o/p_g ≥ T is
 * p_rest/p_g ≥ (T − w_g)/(1 − w_g), true of itself where T ≤ w_g. The other rows are a mixture of groups, whose
 * variance is that of one binomial at most. `broken` as in `judgeReference`, with these limits.
 */
export function judgeOverall(
  measure: PairMeasure,
  groups: readonly OverallGroup[],
  threshold: number,
  levels: Levels,
): UnionJudgement {
  return judgeUnion(overallQuestion(measure, groups), threshold, levels);
}
