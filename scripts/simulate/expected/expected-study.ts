/** Expected predictions of randomised classifiers at the threshold: probabilities in the place of predictions. */
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import type { Design, Outcome, TrueRate } from '../design.ts';
import { layout } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom, type Random } from '../random.ts';
import { judgeRates, type RateMeasure } from '../rate-question.ts';
import { defineStudy } from '../study.ts';
import { betaVariate } from '../variates.ts';

/** The rate: of all rows (selection rate; true positive rate of the positive ones), or of the selected ones. */
type Kind = 'selection rate' | 'precision';

interface ExpectedDesign extends Design {
  readonly kind: Kind;
  readonly measure: RateMeasure;
  readonly threshold: number;
  readonly rates: readonly TrueRate[];
  /** Sum of the parameters of the beta distribution of probabilities: small is nearly 0 or 1. */
  readonly spread: number;
}

const tidy = (value: number): number => Number(value.toFixed(6));

function designsOf(kind: Kind, groups: number, spread: number): ExpectedDesign[] {
  const one = (
    measure: RateMeasure,
    threshold: number,
    rates: readonly TrueRate[],
  ): ExpectedDesign => {
    const values = [...new Set(rates.map(({ rate }) => rate))].sort().join(' to ');
    const rows = [...new Set(rates.map(({ trials }) => trials))].join(' : ');
    return {
      name: `expected ${kind}, ${measure} T ${threshold}, G ${groups}, ${values}, ${rows} rows, spread ${spread}`,
      section: `expected predictions, ${kind}, ${measure}, D = T`,
      groups,
      promised: 'level',
      kind,
      measure,
      threshold,
      rates,
      spread,
    };
  };
  const differences = [0.05, 0.2].flatMap((t) =>
    [0.02, 0.4].flatMap((low) =>
      (
        [
          ['half high', 'balanced', 100],
          ['one high', '1:50', 60],
        ] as const
      ).map(([shape, sizes, rows]) =>
        one('difference', t, layout(shape, groups, [low, tidy(low + t)], sizes, rows)),
      ),
    ),
  );
  const minimum = one('group_min', 0.7, layout('one low', groups, [0.7, 0.7], 'balanced', 100));
  return groups === 2
    ? [...differences, minimum]
    : [...differences.filter((_, i) => i % 2 === 0), minimum];
}

/** Σp of the rows that count as successes, and of all that count. */
function draw(kind: Kind, { rate, trials }: TrueRate, spread: number, random: Random): Rate {
  if (kind === 'selection rate') {
    let successes = 0;
    for (let row = 0; row < trials; row++) successes += betaVariate(random, rate, spread);
    return { successes, trials };
  }
  let [successes, selected] = [0, 0];
  for (let row = 0; row < trials; row++) {
    const probability = betaVariate(random, 0.4, spread);
    selected += probability;
    if (random() < rate) successes += probability;
  }
  return { successes, trials: selected };
}

function run(one: ExpectedDesign, seed: number, replications: number): Outcome {
  const { kind, measure, threshold, rates, spread } = one;
  const random = seededRandom(seed, one.name);
  return runLevel(
    one,
    replications,
    { threshold, isFloor: measure !== 'difference' },
    (withBounds) =>
      judgeRates(
        measure,
        rates.map((rate) => draw(kind, rate, spread, random)),
        threshold,
        withBounds,
      ),
  );
}

export const expectedStudy = defineStudy({
  name: 'expected-predictions',
  designs: () =>
    [2, 5].flatMap((groups) =>
      (['selection rate', 'precision'] as const).flatMap((kind) =>
        [0.05, 2].flatMap((spread) => designsOf(kind, groups, spread)),
      ),
    ),
  replicationsOf: () => 4_000,
  run,
});
