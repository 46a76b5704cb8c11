import type { Judgement } from '../../src/domain/statistics/judgement.ts';
import type { Design, Outcome } from './design.ts';

/** A rule of `src/domain/statistics` on counts that are drawn. */
export interface SimulatedRule<C> {
  readonly draw: () => C;
  /** Counts with the same key are judged once; without it every draw is. */
  readonly key?: (counts: C) => string;
  /** What the tests say about a threshold. */
  readonly test: (counts: C, threshold: number) => Judgement['finding'];
  /** The judgement with its bounds, to hold against the tests in the first replications. */
  readonly judge: (counts: C, threshold: number) => Judgement;
  /** Whether the threshold is a floor (a ratio, a lowest rate). */
  readonly isFloor: boolean;
  readonly threshold: number;
  readonly truth: number;
}

type Finding = Judgement['finding'];

/** Whether bounds lie about a threshold as the finding there says. */
function fits(
  { lower, upper }: Judgement,
  finding: Finding,
  at: number,
  isFloor: boolean,
): boolean {
  const isNear = Math.min(Math.abs(lower - at), Math.abs(upper - at)) < 1e-9;
  const [broken, holds] = isFloor ? [upper <= at, lower >= at] : [lower >= at, upper <= at];
  return isNear || ((finding === 'broken') === broken && (finding === 'holds') === holds);
}

interface Said {
  readonly finding: Finding;
  readonly atTruth: Finding;
}

/** Whether the bounds say what the tests say, at the threshold and at the truth. */
function agrees<C>(rule: SimulatedRule<C>, counts: C, { finding, atTruth }: Said): boolean {
  const judged = rule.judge(counts, rule.threshold);
  return (
    judged.finding === finding &&
    fits(judged, finding, rule.threshold, rule.isFloor) &&
    fits(judged, atTruth, rule.truth, rule.isFloor)
  );
}

/** Simulates a rule: findings at the threshold, coverage of the bounds by the tests of the truth. */
export function runRule<C>(design: Design, replications: number, rule: SimulatedRule<C>): Outcome {
  const { name, section, groups, promised } = design;
  const known = new Map<string, Said>();
  const count = { holds: 0, broken: 0, open: 0 };
  const truth = { holds: 0, broken: 0, open: 0 };
  const compared = Math.min(replications, groups > 10 ? 2 : 10);
  let contradictions = 0;
  for (let r = 0; r < replications; r++) {
    const counts = rule.draw();
    const key = rule.key?.(counts);
    const finding = known.get(key ?? '')?.finding ?? rule.test(counts, rule.threshold);
    const isSame = rule.truth === rule.threshold;
    const atTruth =
      known.get(key ?? '')?.atTruth ?? (isSame ? finding : rule.test(counts, rule.truth));
    const said: Said = { finding, atTruth };
    if (key !== undefined) known.set(key, said);
    count[finding]++;
    truth[atTruth]++;
    if (r < compared && !agrees(rule, counts, said)) contradictions++;
  }
  const [over, under] = rule.isFloor ? [truth.holds, truth.broken] : [truth.broken, truth.holds];
  const shares = { pass: count.holds / replications, fail: count.broken / replications };
  return {
    design: { name, section, groups, promised },
    replications,
    ...shares,
    inconclusive: count.open / replications,
    test: shares,
    coverage: { lower: 1 - over / replications, upper: 1 - under / replications },
    compared,
    contradictions,
  };
}
