import type { Verdict } from '../../../src/domain/evidence/verdict.ts';
import type { Confusion } from '../../../src/domain/fairness/confusion.ts';
import { hasFloor } from '../../../src/domain/fairness/disparity-metric.ts';
import type { Judgement } from '../../../src/domain/statistics/judgement.ts';
import { binomialSampler } from '../binomial-sampler.ts';
import type { Outcome } from '../design.ts';
import type { GateDesign } from './gate-design.ts';
import { seededRandom } from '../random.ts';
import {
  agrees,
  familiesOf,
  findingAt,
  ruleOf,
  tableOf,
  verdictOf,
  type Rule,
} from './shipped-rule.ts';

/** What one replication comes to. */
interface Said {
  readonly verdict: Verdict;
  readonly finding: Judgement['finding'];
  readonly atTruth: Judgement['finding'];
}

function judge(rule: Rule, counts: readonly Confusion[], truth: number): Said {
  const table = tableOf(counts);
  const families = familiesOf(rule, table);
  const { threshold } = rule.check;
  const finding = findingAt(rule, families, threshold);
  // The truth of most designs is the threshold itself, to the rounding of a sum.
  const atTruth = Math.abs(truth - threshold) < 1e-12 ? finding : findingAt(rule, families, truth);
  return { verdict: verdictOf(rule, table, families, finding), finding, atTruth };
}

/** Draws the counts of all groups; groups that differ by name only are put in order, so that equal draws meet. */
function sampler(design: GateDesign, seed: number): () => Confusion[] {
  const random = seededRandom(seed, design.name);
  const [first = [], second] = design.rates.map((rates) =>
    rates.map(({ rate, trials }) => ({ trials, draw: binomialSampler(trials, rate, random) })),
  );
  if (second === undefined) {
    return () =>
      first
        .map(({ trials, draw }) => {
          const tp = draw();
          return { tp, fp: 0, tn: trials - tp, fn: 0 };
        })
        .sort((a, b) => a.tp + a.tn - b.tp - b.tn || a.tp - b.tp);
  }
  return () =>
    first.map(({ trials, draw }, i) => {
      const other = second[i];
      const [tp, fp] = [draw(), other?.draw() ?? 0];
      return { tp, fn: trials - tp, fp, tn: (other?.trials ?? 0) - fp };
    });
}

/** How many replications go through the whole gate as well. */
const comparedOf = (design: GateDesign): number => (design.groups > 10 ? 2 : 10);

/** Simulates a design. A verdict is a function of counts, so equal counts are judged once. */
export function runDesign(design: GateDesign, seed: number, replications: number): Outcome {
  const rule = ruleOf(design.check);
  const draw = sampler(design, seed);
  const known = new Map<string, Said>();
  const verdicts = { pass: 0, fail: 0, inconclusive: 0, error: 0 };
  const test = { holds: 0, broken: 0, open: 0 };
  const truth = { holds: 0, broken: 0, open: 0 };
  let contradictions = 0;
  for (let r = 0; r < replications; r++) {
    const counts = draw();
    const key = counts.map(({ tp, fp, tn, fn }) => `${tp},${fp},${tn},${fn}`).join(' ');
    const said = known.get(key) ?? judge(rule, counts, design.truth);
    known.set(key, said);
    verdicts[said.verdict]++;
    test[said.finding]++;
    truth[said.atTruth]++;
    if (r < comparedOf(design) && !agrees(rule, counts, said, design.truth)) contradictions++;
  }
  const [over, under] = hasFloor(rule.check.metric.kind)
    ? [truth.holds, truth.broken]
    : [truth.broken, truth.holds];
  return {
    design,
    replications,
    pass: verdicts.pass / replications,
    fail: verdicts.fail / replications,
    inconclusive: verdicts.inconclusive / replications,
    test: { pass: test.holds / replications, fail: test.broken / replications },
    coverage: { lower: 1 - over / replications, upper: 1 - under / replications },
    compared: Math.min(replications, comparedOf(design)),
    contradictions,
  };
}
