/** Deciding on the worst of several one-sided comparisons, and the bounds that say the same. */
import { crossing } from './crossing.ts';
import { settle, type Judgement, type Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';

/** A statistic at a threshold, standard normal at its limit, large against keeping it. */
export interface Statistic {
  /** Shows that the threshold is kept. */
  readonly z: number;
  /** Shows that it is broken: `z`, less what the weight of its tail takes away. */
  readonly against: number;
}

/** One one-sided question about a threshold. Both statistics fall as the threshold is loosened. */
export type Comparison = (threshold: number) => Statistic;

/** "All of these keep the threshold", as a threshold moves from where nothing is kept to where everything is. */
export interface UnionQuestion {
  readonly comparisons: readonly Comparison[];
  /** The ends of the thresholds: 0 and 1 for a difference, 1 and 0 for a ratio. */
  readonly strict: number;
  readonly loose: number;
  /** The p-value of the question when the greatest statistic at a threshold is `against`; falls as that grows. */
  readonly pValue: (threshold: number, against: number) => number;
}

/** A judgement of the worst comparison with the numbers it rests on. */
export interface UnionJudgement extends Judgement {
  /** The greatest statistic against the threshold, and its p-value. */
  readonly z: number;
  readonly pValue: number;
  /** The comparison whose bound speaks loudest against the threshold. */
  readonly worst: number;
}

/** What the tests at the threshold say, without the bounds. */
export interface UnionTest {
  readonly finding: Judgement['finding'];
  readonly z: number;
  readonly pValue: number;
  readonly worst: number;
}

/** The last threshold from the strict end with `excess` ≥ 0; undefined when it is negative from the start. */
function boundary(
  { loose }: UnionQuestion,
  from: number,
  excess: (threshold: number) => number,
): number | undefined {
  if (excess(from) < 0) return undefined;
  // A ratio of 0 has no standard error to speak of; the end is approached, not touched.
  const last = loose === 0 ? 1e-12 : loose - 1e-12;
  return excess(last) >= 0 ? loose : crossing(from, last, excess);
}

const startOf = ({ strict }: UnionQuestion): number => (strict === 1 ? 1 - 1e-12 : strict);

/** The furthest boundary of a comparison, and whose it is. */
interface Furthest {
  readonly value: number;
  readonly worst: number;
}

/**
 * The furthest boundary of all comparisons by one of their statistics, in which `excess` rises; only those that beat the
 * record are searched, the most promising first.
 */
function furthest(
  question: UnionQuestion,
  of: (statistic: Statistic) => number,
  excess: (value: number, threshold: number) => number,
): Furthest | undefined {
  const start = startOf(question);
  const order = question.comparisons
    .map((comparison, index) => ({ at: (t: number) => of(comparison(t)), index }))
    .map((one) => ({ ...one, first: one.at(start) }))
    .sort((a, b) => b.first - a.first);
  let best: Furthest | undefined;
  let record = -Infinity;
  for (const { at, index } of order) {
    const from = best?.value ?? start;
    const own = at(from);
    if (own <= record) continue;
    record = own;
    const value = boundary(question, from, (t) => excess(at(t), t));
    if (value === undefined) continue;
    if (value === question.loose) return { value, worst: index };
    best = { value, worst: index };
    // Where a limit can no longer be exceeded a statistic falls at once, and smaller ones may reach further.
    record = excess(at(value), value) < 1e-6 ? at(value) : -Infinity;
  }
  return best;
}

/**
 * Tests "all comparisons keep the threshold". `holds` is an intersection–union test (Berger 1982, Technometrics 24:295): each is
 * shown at level `pass`. `broken`: the greatest statistic has a p-value of at most `fail`.
 */
export function testUnion(
  { comparisons, pValue }: UnionQuestion,
  threshold: number,
  levels: Levels,
): UnionTest {
  const statistics = comparisons.map((comparison) => comparison(threshold));
  const z = statistics.reduce((most, statistic) => Math.max(most, statistic.z), -Infinity);
  const against = statistics.reduce((most, own) => Math.max(most, own.against), -Infinity);
  const p = pValue(threshold, against);
  const isKept = z <= -normalQuantile(1 - levels.pass);
  return {
    finding: p <= levels.fail ? 'broken' : isKept ? 'holds' : 'open',
    z: against,
    pValue: p,
    worst: Math.max(
      0,
      statistics.findIndex((own) => own.against === against),
    ),
  };
}

/**
 * `testUnion` with its exact inversions. With thresholds that are ceilings (`strict` 0) `broken` ⇔ lower ≥ T and
 * `holds` ⇔ upper ≤ T; with floors (`strict` 1) `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
export function judgeUnion(
  question: UnionQuestion,
  threshold: number,
  levels: Levels,
): UnionJudgement {
  const { finding, z, pValue, worst } = testUnion(question, threshold, levels);
  const quantile = normalQuantile(1 - levels.pass);
  const shown = furthest(
    question,
    (statistic) => statistic.against,
    (against, t) => Math.log(levels.fail / question.pValue(t, against)),
  );
  const excluded = furthest(
    question,
    (statistic) => statistic.z,
    (own) => own + quantile,
  );
  const inner = shown?.value ?? question.strict;
  const outer = excluded?.value ?? question.strict;
  const isFloor = question.strict > question.loose;
  const [lower, upper] = isFloor ? [outer, inner] : [inner, outer];
  const judgement = { finding, lower, upper };
  const settled = isFloor
    ? settle(judgement, threshold, 'holds', 'broken')
    : settle(judgement, threshold, 'broken', 'holds');
  return { ...settled, z, pValue, worst: shown?.worst ?? worst };
}
