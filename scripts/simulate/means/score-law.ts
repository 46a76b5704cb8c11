/** Distributions of scores of positive and of negative rows with a given area under the ROC curve. */
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';
import type { Random } from '../random.ts';
import { exponentialVariate, normalVariate } from '../variates.ts';

/** Draws scores of either class. */
export interface ScoreLaw {
  readonly positive: (random: Random) => number;
  readonly negative: (random: Random) => number;
}

/** Four levels that negatives take equally often, and positives with these shares. */
const LEVELS = 4;

/**
 * Shares of the levels among positives, geometric in the level, so that ties are common and the area is `auc`: P(above)
 * + ½ P(tie) = Σ share_l (l + ½)/4.
 */
function levelShares(auc: number): number[] {
  const shares = (ratio: number): number[] => {
    const powers = Array.from({ length: LEVELS }, (_, level) => ratio ** level);
    const total = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / total);
  };
  const area = (ratio: number): number =>
    shares(ratio).reduce((sum, share, level) => sum + (share * (level + 0.5)) / LEVELS, 0);
  let [low, high] = [1, 1e6];
  for (let step = 0; step < 80; step++) {
    const middle = Math.sqrt(low * high);
    if (area(middle) < auc) low = middle;
    else high = middle;
  }
  return shares(low);
}

/** Makes a law with that area. */
export const SCORE_LAWS: Readonly<Record<string, (auc: number) => ScoreLaw>> = {
  'normal scores': (auc) => {
    const apart = Math.SQRT2 * normalQuantile(auc);
    return { positive: (random) => apart + normalVariate(random), negative: normalVariate };
  },
  'normal scores, positives spread 3 times': (auc) => {
    const apart = Math.sqrt(10) * normalQuantile(auc);
    return { positive: (random) => apart + 3 * normalVariate(random), negative: normalVariate };
  },
  'exponential scores': (auc) => ({
    positive: (random) => (auc / (1 - auc)) * exponentialVariate(random),
    negative: exponentialVariate,
  }),
  'four levels': (auc) => {
    const shares = levelShares(auc);
    return {
      positive: (random) => {
        let u = random();
        let level = 0;
        while (level < LEVELS - 1 && u >= (shares[level] ?? 0)) u -= shares[level++] ?? 0;
        return level;
      },
      negative: (random) => Math.floor(LEVELS * random()),
    };
  },
};

/** The histogram of some drawn scores. */
export function drawHistogram(rows: number, draw: () => number): ScoreHistogram {
  const scores = Float64Array.from({ length: rows }, draw).sort();
  const [values, counts]: [number[], number[]] = [[], []];
  for (const score of scores) {
    if (values.at(-1) === score) counts.push((counts.pop() ?? 0) + 1);
    else {
      values.push(score);
      counts.push(1);
    }
  }
  const histogram = { values: Float64Array.from(values), counts: Float64Array.from(counts) };
  return { ...histogram, weights: histogram.counts, bits: 53 };
}
