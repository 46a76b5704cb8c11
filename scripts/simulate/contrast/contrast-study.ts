import type { Rate } from '../../../src/domain/statistics/rate.ts';
import { againstOverall, overallQuestion } from '../../../src/domain/statistics/overall-bounds.ts';
import { referenceQuestion } from '../../../src/domain/statistics/reference-bounds.ts';
import {
  judgeUnion,
  testUnion,
  type UnionQuestion,
} from '../../../src/domain/statistics/union-test.ts';
import { binomialSampler } from '../binomial-sampler.ts';
import type { Outcome } from '../design.ts';
import { seededRandom } from '../random.ts';
import { runRule } from '../run-rule.ts';
import { defineStudy } from '../study.ts';
import { contrastDesigns, type ContrastDesign } from './contrast-designs.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };

function questionOf({ measure, against }: ContrastDesign, rates: readonly Rate[]): UnionQuestion {
  const [reference, ...others] = rates;
  if (against === 'reference' && reference !== undefined) {
    return referenceQuestion(measure, others, reference);
  }
  const sum = (of: (rate: Rate) => number): number => rates.reduce((n, rate) => n + of(rate), 0);
  const overall = { successes: sum((r) => r.successes), trials: sum((r) => r.trials) };
  return overallQuestion(measure, againstOverall(rates, overall));
}

function run(design: ContrastDesign, seed: number, replications: number): Outcome {
  const random = seededRandom(seed, design.name);
  const samplers = design.rates.map(({ rate, trials }) => ({
    trials,
    draw: binomialSampler(trials, rate, random),
  }));
  return runRule(design, replications, {
    draw: (): Rate[] => samplers.map(({ trials, draw }) => ({ successes: draw(), trials })),
    ...(design.groups === 2
      ? { key: (rates: Rate[]) => rates.map(({ successes }) => successes).join(' ') }
      : {}),
    test: (rates, t) => testUnion(questionOf(design, rates), t, LEVELS).finding,
    judge: (rates, t) => judgeUnion(questionOf(design, rates), t, LEVELS),
    isFloor: design.measure === 'ratio',
    threshold: design.threshold,
    truth: design.threshold,
  });
}

/** Groups against all rows, and against one reference group. */
export const contrastStudy = defineStudy({ name: 'contrasts', designs: contrastDesigns, run });
