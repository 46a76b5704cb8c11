/** Rows of a group that are weighted, clustered or probabilities, as the gate sums them. */
import { addConfusion, NO_ROWS, type Confusion } from '../../../src/domain/fairness/confusion.ts';
import type { Sample } from '../../../src/domain/fairness/sample.ts';
import { bisect } from '../../../src/domain/statistics/bisection.ts';
import type { TrueRate } from '../design.ts';
import type { Random } from '../random.ts';
import { betaVariate } from '../variates.ts';
import { rowShare, type WeightLaw, type WeightShare } from '../weights/weight-law.ts';

/** What is special about the rows. */
export interface RowKind {
  readonly name: string;
  /** Weights of successes and failures; of a probability p those of a success with probability p. */
  readonly law?: WeightLaw;
  /** Rows of a cluster and their intra-class correlation. */
  readonly cluster?: { readonly rows: number; readonly correlation: number };
  /** Sum of the parameters of the beta distribution of probabilities. */
  readonly spread?: number;
}

const meanOf = (law: readonly WeightShare[]): number =>
  law.reduce((sum, [share, weight]) => sum + share * weight, 0);

/** E[w p] and E[w] of rows whose unweighted rate is `base`. */
function moments({ law, spread }: RowKind, base: number): readonly [number, number] {
  if (law === undefined) return [base, 1];
  const [ofSuccess, ofFailure] = [meanOf(law.success), meanOf(law.failure)];
  const square = spread === undefined ? base : base ** 2 + (base * (1 - base)) / (spread + 1);
  return [
    ofSuccess * square + ofFailure * (base - square),
    ofSuccess * base + ofFailure * (1 - base),
  ];
}

/** The unweighted rate of rows whose weighted rate is `rate`. */
function baseRate(kind: RowKind, rate: number): number {
  if (kind.law === undefined) return rate;
  if (kind.spread === undefined) return rowShare(kind.law, rate);
  return bisect(0, 1, (base) => {
    const [sum, weight] = moments(kind, base);
    return sum <= rate * weight;
  });
}

/** The expected weight of a group's rows: what its share of all rows is made of. */
export const expectedWeight = (kind: RowKind, { rate, trials }: TrueRate): number =>
  trials * moments(kind, baseRate(kind, rate))[1];

function weightOf(law: readonly WeightShare[], random: Random): number {
  let u = random();
  for (const [share, weight] of law) {
    if (u < share) return weight;
    u -= share;
  }
  return law.at(-1)?.[1] ?? 1;
}

const selected = (p: number, weight: number): Confusion => ({
  ...NO_ROWS,
  tp: p * weight,
  fn: (1 - p) * weight,
});

/** Draws the rows of a group. */
export function rowSampler(
  kind: RowKind,
  { rate, trials }: TrueRate,
  random: Random,
): () => Sample {
  const { law, cluster, spread } = kind;
  const base = baseRate(kind, rate);
  const sum = cluster === undefined ? 0 : (1 - cluster.correlation) / cluster.correlation;
  return () => {
    let [counts, sums, squares] = [NO_ROWS, NO_ROWS, NO_ROWS];
    const clusters: Confusion[] = [];
    let own = base;
    for (let row = 0; row < trials; row++) {
      const isNew = cluster !== undefined && row % cluster.rows === 0;
      if (isNew) {
        own = betaVariate(random, base, sum);
        clusters.push(NO_ROWS);
      }
      const p = spread === undefined ? Number(random() < own) : betaVariate(random, own, spread);
      const isSuccess = spread === undefined ? p === 1 : random() < p;
      const weight =
        law === undefined ? 1 : weightOf(isSuccess ? law.success : law.failure, random);
      counts = addConfusion(counts, selected(p, 1));
      sums = addConfusion(sums, selected(p, weight));
      squares = addConfusion(squares, selected(p, weight ** 2));
      const last = clusters.length - 1;
      if (last >= 0) clusters[last] = addConfusion(clusters[last] ?? NO_ROWS, selected(p, weight));
    }
    return {
      counts,
      ...(law === undefined ? {} : { weights: { sums, squares } }),
      ...(cluster === undefined ? {} : { clusters }),
    };
  };
}
