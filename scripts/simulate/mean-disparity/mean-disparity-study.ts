import { judgeMeanDisparity } from '../../../src/domain/statistics/mean-disparity-bounds.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import { binomialSampler } from '../binomial-sampler.ts';
import type { Outcome, TrueRate } from '../design.ts';
import { seededRandom, type Random } from '../random.ts';
import { runRule } from '../run-rule.ts';
import { defineStudy } from '../study.ts';
import { meanDisparityDesigns, type MeanDisparityDesign } from './mean-disparity-designs.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };

function sampler(rates: readonly TrueRate[], random: Random): () => Rate[] {
  const draws = rates.map(({ rate, trials }) => binomialSampler(trials, rate, random));
  return () =>
    draws.map((draw, i) => ({ successes: draw(), trials: rates[i]?.trials ?? Number.NaN }));
}

function run(design: MeanDisparityDesign, seed: number, replications: number): Outcome {
  const random = seededRandom(seed, design.name);
  const [first, second] = [sampler(design.rates[0], random), sampler(design.rates[1], random)];
  const judge = (rates: readonly [Rate[], Rate[]], t: number) =>
    judgeMeanDisparity(design.measure, rates, t, LEVELS);
  return runRule(design, replications, {
    draw: (): readonly [Rate[], Rate[]] => [first(), second()],
    test: (rates, t) => judge(rates, t).finding,
    judge,
    isFloor: design.measure === 'ratio',
    threshold: design.threshold,
    truth: design.threshold,
  });
}

/** Replications: bounds are searched in each. */
const replicationsOf = ({ groups }: MeanDisparityDesign): number => (groups > 10 ? 2_000 : 10_000);

/** Equalized odds with `agg mean`. */
export const meanDisparityStudy = defineStudy({
  name: 'mean-disparity',
  designs: meanDisparityDesigns,
  replicationsOf,
  run,
});
