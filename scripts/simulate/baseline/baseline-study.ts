import {
  judgeBaseline,
  judgeBaselineMinimum,
  type BaselineGroup,
} from '../../../src/domain/statistics/baseline-bounds.ts';
import { binomialSampler } from '../binomial-sampler.ts';
import type { Outcome } from '../design.ts';
import { seededRandom, type Random } from '../random.ts';
import { runRule } from '../run-rule.ts';
import { defineStudy } from '../study.ts';
import { baselineDesigns, type BaselineDesign, type JointRate } from './baseline-designs.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };

/** Rows that fall into one of the cells, by single draws: sizes differ from replication to replication. */
function pairedSampler(joint: JointRate, random: Random): () => BaselineGroup {
  return () => {
    const counts = [0, 0, 0, 0];
    for (let row = 0; row < joint.trials; row++) {
      const u = random();
      const cell =
        u < joint.both
          ? 0
          : u < joint.both + joint.onlyNew
            ? 1
            : u < joint.both + joint.onlyNew + joint.onlyOld
              ? 2
              : 3;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const [both = 0, onlyNew = 0, onlyOld = 0, neither = 0] = counts;
    return { kind: 'paired', both, onlyNew, onlyOld, neither };
  };
}

function unpairedSampler(
  { both, onlyNew, onlyOld, trials }: JointRate,
  random: Random,
): () => BaselineGroup {
  const fresh = binomialSampler(trials, both + onlyNew, random);
  const old = binomialSampler(trials, both + onlyOld, random);
  return () => ({
    kind: 'unpaired',
    fresh: { successes: fresh(), trials },
    old: { successes: old(), trials },
  });
}

function run(design: BaselineDesign, seed: number, replications: number): Outcome {
  const random = seededRandom(seed, design.name);
  const make = design.isPaired ? pairedSampler : unpairedSampler;
  const samplers = design.joint.map((joint) => make(joint, random));
  const rule = design.measure === 'difference' ? judgeBaseline : judgeBaselineMinimum;
  const judge = (groups: readonly BaselineGroup[], margin: number) => rule(groups, margin, LEVELS);
  return runRule(design, replications, {
    draw: () => samplers.map((sampler) => sampler()),
    test: (groups, margin) => judge(groups, margin).finding,
    judge,
    isFloor: false,
    threshold: design.margin,
    truth: design.margin,
  });
}

/** Replications: bounds are searched in each. */
const replicationsOf = ({ groups }: BaselineDesign): number =>
  groups > 10 ? 100 : groups > 2 ? 1_000 : 10_000;

/** Not worse than the model in production. */
export const baselineStudy = defineStudy({
  name: 'baseline',
  designs: baselineDesigns,
  replicationsOf,
  run,
});
