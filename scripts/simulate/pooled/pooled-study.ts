import { pooledQuestion, type StratumRates } from '../../../src/domain/statistics/pooled-bounds.ts';
import { judgeUnion, testUnion } from '../../../src/domain/statistics/union-test.ts';
import { binomialSampler } from '../binomial-sampler.ts';
import type { Outcome } from '../design.ts';
import { seededRandom } from '../random.ts';
import { runRule } from '../run-rule.ts';
import { defineStudy } from '../study.ts';
import { pooledDesigns, type PooledDesign } from './pooled-designs.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };

function run(design: PooledDesign, seed: number, replications: number): Outcome {
  const random = seededRandom(seed, design.name);
  const samplers = design.strata.map((groups) =>
    groups.map(({ rate, trials }) => ({ trials, draw: binomialSampler(trials, rate, random) })),
  );
  const question = (strata: readonly StratumRates[]) => pooledQuestion(design.measure, strata);
  return runRule(design, replications, {
    draw: () =>
      samplers.map((groups) => groups.map(({ trials, draw }) => ({ successes: draw(), trials }))),
    test: (strata, t) => testUnion(question(strata), t, LEVELS).finding,
    judge: (strata, t) => judgeUnion(question(strata), t, LEVELS),
    isFloor: design.measure === 'ratio',
    threshold: design.threshold,
    truth: design.threshold,
  });
}

/** Replications: many groups in many strata take thousands of statistics each. */
const replicationsOf = ({ groups }: PooledDesign): number => (groups > 10 ? 2_000 : 10_000);

/** Groups compared within control strata, pooled. */
export const pooledStudy = defineStudy({
  name: 'pooled',
  designs: pooledDesigns,
  replicationsOf,
  run,
});
