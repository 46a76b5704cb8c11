/** Weighted rates at the threshold: differences, ratios and minima. */
import {
  effectiveRates,
  weightShortage,
  type WeightedRate,
} from '../../../src/domain/statistics/effective-size.ts';
import type { Design, Outcome, TrueRate } from '../design.ts';
import { layout } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom, type Random } from '../random.ts';
import { judgeRates, type RateMeasure } from '../rate-question.ts';
import { defineStudy } from '../study.ts';
import { rowShare, WEIGHT_LAWS, type WeightLaw } from './weight-law.ts';

interface WeightsDesign extends Design {
  readonly law: WeightLaw;
  readonly measure: RateMeasure;
  readonly threshold: number;
  readonly rates: readonly TrueRate[];
}

const tidy = (value: number): number => Number(value.toFixed(6));

const rowsText = (rates: readonly TrueRate[]): string => {
  const [first, last] = [rates[0]?.trials ?? 0, rates.at(-1)?.trials ?? 0];
  return first === last ? `${first} rows` : `${first} : ${last} rows`;
};

function design(
  law: WeightLaw,
  measure: RateMeasure,
  threshold: number,
  rates: readonly TrueRate[],
): WeightsDesign {
  const values = [...new Set(rates.map(({ rate }) => rate))].sort().join(' to ');
  return {
    name: `${law.name}, ${measure} T ${threshold}, G ${rates.length}, ${values}, ${rowsText(rates)}`,
    section: `weights, ${measure}, D = T`,
    groups: rates.length,
    promised: 'level',
    law,
    measure,
    threshold,
    rates,
  };
}

function designsOf(law: WeightLaw, groups: number): WeightsDesign[] {
  const differences = [0.05, 0.2].flatMap((t) =>
    [0.02, 0.3, tidy(0.9 - t)].flatMap((low) =>
      [100, 600].map((rows) =>
        design(
          law,
          'difference',
          t,
          layout('half high', groups, [low, tidy(low + t)], 'balanced', rows),
        ),
      ),
    ),
  );
  const unequal = [0.02, 0.3, 0.8].map((low) =>
    design(law, 'difference', 0.1, [
      { rate: tidy(low + 0.1), trials: 100 },
      ...Array.from({ length: groups - 1 }, () => ({ rate: low, trials: 2000 / (groups - 1) })),
    ]),
  );
  const ratios = [0.3, 0.8].map((high) =>
    design(law, 'ratio', 0.8, layout('one low', groups, [tidy(0.8 * high), high], 'balanced', 500)),
  );
  const minima = [0.5, 0.8].flatMap((t) =>
    [100, 600].map((rows) =>
      design(law, 'group_min', t, layout('one low', groups, [t, t], 'balanced', rows)),
    ),
  );
  return [...differences, ...unequal, ...ratios, ...minima];
}

/** Draws the rows of a group, summed. */
function sampler(law: WeightLaw, { rate, trials }: TrueRate, random: Random): () => WeightedRate {
  const share = rowShare(law, rate);
  const kinds = [
    ...law.success.map(([part, weight]) => ({ part: share * part, weight, isSuccess: true })),
    ...law.failure.map(([part, weight]) => ({
      part: (1 - share) * part,
      weight,
      isSuccess: false,
    })),
  ].sort((a, b) => b.part - a.part);
  return () => {
    const counts = kinds.map(() => 0);
    for (let row = 0; row < trials; row++) {
      let u = random();
      let kind = 0;
      while (kind < kinds.length - 1 && u >= (kinds[kind]?.part ?? 0))
        u -= kinds[kind++]?.part ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const total = (power: number): { successes: number; trials: number } => {
      let [successes, all] = [0, 0];
      kinds.forEach(({ weight, isSuccess }, i) => {
        const part = (counts[i] ?? 0) * weight ** power;
        all += part;
        if (isSuccess) successes += part;
      });
      return { successes, trials: all };
    };
    return { rows: total(0), sums: total(1), squares: total(2) };
  };
}

function run(one: WeightsDesign, seed: number, replications: number): Outcome {
  const { law, measure, threshold, rates } = one;
  const random = seededRandom(seed, one.name);
  const draws = rates.map((rate) => sampler(law, rate, random));
  return runLevel(
    one,
    replications,
    { threshold, isFloor: measure !== 'difference' },
    (withBounds) => {
      const weighted = draws.map((draw) => draw());
      const said = judgeRates(measure, effectiveRates(weighted), threshold, withBounds);
      const isEnough = weighted.every((rate) => weightShortage(rate, 'rows') === null);
      return { ...said, isDecidable: said.isDecidable && isEnough };
    },
  );
}

export const weightsStudy = defineStudy({
  name: 'weights',
  designs: () =>
    [2, 5, 10].flatMap((groups) => WEIGHT_LAWS.flatMap((law) => designsOf(law, groups))),
  replicationsOf: () => 4_000,
  run,
});
