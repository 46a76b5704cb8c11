import { NO_SCORES, type ScoreHistogram } from './score-histogram.ts';

/** The scores of disjoint sets of rows together; rounded where one of them is. */
export function addHistograms(parts: readonly ScoreHistogram[]): ScoreHistogram {
  const filled = parts.filter(({ values }) => values.length > 0);
  const [first = NO_SCORES, ...rest] = filled;
  if (rest.length === 0) return first;
  const size = filled.reduce((sum, { values }) => sum + values.length, 0);
  const all = new Float64Array(size);
  let at = 0;
  for (const { values } of filled) {
    all.set(values, at);
    at += values.length;
  }
  const values = distinct(all.sort());
  const counts = new Float64Array(values.length);
  const weights = new Float64Array(values.length);
  for (const part of filled) addInto(counts, weights, values, part);
  return { values, counts, weights, bits: Math.min(...filled.map(({ bits }) => bits)) };
}

function distinct(sorted: Float64Array): Float64Array {
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** Both lists ascend, so that one walk finds every place. */
function addInto(
  counts: Float64Array,
  weights: Float64Array,
  values: Float64Array,
  part: ScoreHistogram,
): void {
  let place = 0;
  for (const [index, value] of part.values.entries()) {
    while (values[place] !== value) place++;
    counts[place] = (counts[place] ?? 0) + (part.counts[index] ?? 0);
    weights[place] = (weights[place] ?? 0) + (part.weights[index] ?? 0);
  }
}
