/** Weights, clusters and expected predictions against all rows, a reference group, and each other. */
import { judgeFamilies } from '../../../src/domain/fairness/family-bounds.ts';
import { rowsOf } from '../../../src/domain/fairness/confusion.ts';
import type { Family } from '../../../src/domain/fairness/family.ts';
import type { FeatureTable } from '../../../src/domain/fairness/feature-table.ts';
import { overallGroups } from '../../../src/domain/fairness/overall-groups.ts';
import { joinSamples, type Sample } from '../../../src/domain/fairness/sample.ts';
import { obstacles } from '../../../src/domain/fairness/undecidable.ts';
import type { Judgement } from '../../../src/domain/statistics/judgement.ts';
import { overallQuestion } from '../../../src/domain/statistics/overall-bounds.ts';
import { testPairs } from '../../../src/domain/statistics/pair-bounds.ts';
import type { PairMeasure } from '../../../src/domain/statistics/pair-test.ts';
import { referenceQuestion } from '../../../src/domain/statistics/reference-bounds.ts';
import { testUnion } from '../../../src/domain/statistics/union-test.ts';
import { trueContrast } from '../contrast/contrast-designs.ts';
import type { Design, Outcome, TrueRate } from '../design.ts';
import { familiesOf, ruleOf, type Rule } from '../gate/shipped-rule.ts';
import { layout, rowsText, type Shape } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom } from '../random.ts';
import { defineStudy } from '../study.ts';
import { WEIGHT_LAWS } from '../weights/weight-law.ts';
import { expectedWeight, rowSampler, type RowKind } from './drawn-rows.ts';

type Method = 'between_groups' | 'to_overall' | 'to_reference';

interface CombinationDesign extends Design {
  readonly kind: RowKind;
  readonly measure: PairMeasure;
  readonly method: Method;
  readonly threshold: number;
  readonly rates: readonly TrueRate[];
}

const CLUSTERS = { rows: 8, correlation: 0.2 } as const;
const LAWS = ['skewed weights', 'failures 5 times', 'skewed weights of successes'];
const weights = WEIGHT_LAWS.filter(({ name }) => LAWS.includes(name)).map((law): RowKind => ({
  name: law.name,
  law,
}));
const clusters: RowKind = { name: 'clusters', cluster: CLUSTERS };
const expected: RowKind = { name: 'probabilities (spread 0.05)', spread: 0.05 };
const [SKEWED, SUCCESSES] = WEIGHT_LAWS;
const mixed: readonly RowKind[] = [
  ...[SKEWED, SUCCESSES].flatMap((law): RowKind[] =>
    law === undefined
      ? []
      : [
          { name: `clusters, ${law.name}`, cluster: CLUSTERS, law },
          { name: `probabilities (spread 1), ${law.name}`, spread: 1, law },
        ],
  ),
  { name: 'clusters, probabilities (spread 1)', cluster: CLUSTERS, spread: 1 },
];

/** The true value; against all rows with the groups' shares of `weightsOf`. */
function truthOf(
  measure: PairMeasure,
  method: Method,
  rates: readonly TrueRate[],
  weightsOf: readonly number[],
): number {
  if (method === 'between_groups') {
    const values = rates.map(({ rate }) => rate);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return measure === 'difference' ? high - low : low / high;
  }
  const weighted = rates.map((rate, i) => ({ ...rate, trials: weightsOf[i] ?? rate.trials }));
  return trueContrast(measure, method === 'to_overall' ? 'overall' : 'reference', weighted);
}

const SETTINGS: readonly {
  readonly values: readonly [number, number];
  readonly shape: Shape;
  readonly sizes: readonly [first: number, others: number];
}[] = [
  { values: [0.05, 0.15], shape: 'one high', sizes: [160, 160] },
  { values: [0.4, 0.6], shape: 'one high', sizes: [400, 400] },
  { values: [0.3, 0.9], shape: 'one low', sizes: [160, 1600] },
  { values: [0.3, 0.4], shape: 'half high', sizes: [400, 400] },
];

function designsOf(kind: RowKind, method: Method, groups: number): CombinationDesign[] {
  return (['difference', 'ratio'] as const).flatMap((measure) =>
    SETTINGS.map(({ values, shape, sizes }): CombinationDesign => {
      const rates = layout(shape, groups, values, 'balanced', 1).map(({ rate }, i) => ({
        rate,
        trials: sizes[i === 0 ? 0 : 1],
      }));
      return {
        name: `${kind.name}, ${method} ${measure}, G ${groups}, ${values.join(' to ')}, ${shape}, ${rowsText(rates)}`,
        section: `${kind.name}, ${method}, D = T`,
        groups,
        promised: 'level',
        kind,
        measure,
        method,
        threshold: truthOf(
          measure,
          method,
          rates,
          rates.map((rate) => expectedWeight(kind, rate)),
        ),
        rates,
      };
    }),
  );
}

const ASKED: readonly (readonly [Method, readonly RowKind[]])[] = [
  ['to_overall', [...weights, clusters, expected, ...mixed]],
  ['to_reference', [...weights, clusters, expected]],
  ['between_groups', [clusters, ...mixed]],
];

const designs = (): CombinationDesign[] =>
  [2, 5].flatMap((groups) =>
    ASKED.flatMap(([method, kinds]) => kinds.flatMap((kind) => designsOf(kind, method, groups))),
  );

function tableOf(samples: readonly Sample[]): FeatureTable {
  const groups = samples.map((sample, i) => ({ ...sample, group: `g${i}`, isExcluded: false }));
  const strata = [{ level: null, overall: joinSamples(samples), groups }];
  return { feature: 'group', parts: ['group'], reference: 'g0', strata };
}

/** The rule with a threshold of its own for every file; the table names the reference group. */
function ruleAt({ measure, method }: CombinationDesign): (threshold: number) => Rule {
  const rule = ruleOf(`selection_rate_${measure} ${measure === 'difference' ? '<=' : '>='} 0.5`);
  return (threshold) => ({ ...rule, check: { ...rule.check, method, threshold } });
}

const weightIn = ({ counts, weights: own }: Sample): number => rowsOf(own?.sums ?? counts);

function findingOf(
  { measure, method }: CombinationDesign,
  { check: { threshold }, levels }: Rule,
  [family]: readonly Family[],
): Judgement['finding'] {
  const [reference, ...others] = family?.rates ?? [];
  if (family === undefined || reference === undefined) return 'open';
  if (method === 'between_groups')
    return testPairs(measure, family.rates, threshold, levels).finding;
  const question =
    method === 'to_overall'
      ? overallQuestion(measure, overallGroups(family))
      : referenceQuestion(measure, others, reference);
  return testUnion(question, threshold, levels).finding;
}

/** The gate takes the shares of groups as they are in the file, so each file is asked about its own true value. */
function run(one: CombinationDesign, seed: number, replications: number): Outcome {
  const { kind, measure, method, rates } = one;
  const random = seededRandom(seed, one.name);
  const draws = rates.map((rate) => rowSampler(kind, rate, random));
  const at = ruleAt(one);
  return runLevel(
    one,
    replications,
    { threshold: one.threshold, isFloor: measure === 'ratio' },
    (withBounds) => {
      const samples = draws.map((draw) => draw());
      const threshold = truthOf(measure, method, rates, samples.map(weightIn));
      const rule = at(threshold);
      const { check, policy, levels } = rule;
      const table = tableOf(samples);
      const families = familiesOf(rule, table);
      const bounds = withBounds ? judgeFamilies(families, check, levels, table) : null;
      return {
        finding: findingOf(one, rule, families),
        isDecidable: obstacles(check, table, families, policy).length === 0,
        threshold,
        ...(bounds === null ? {} : { bounds }),
      };
    },
  );
}

/** Rules together that other studies simulate by themselves. */
export const combinationsStudy = defineStudy({
  name: 'combinations',
  designs,
  replicationsOf: () => 1_000,
  run,
});
