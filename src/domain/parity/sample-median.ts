import type { ScoreHistogram } from '../scores/score-histogram.ts';

/** The value at the smallest rank that holds at least `rank` rows, and the one after it. */
function valuesAt({ values, counts }: ScoreHistogram, half: number): readonly [number, number] {
  let seen = 0;
  for (const [index, count] of counts.entries()) {
    seen += count;
    const value = values[index] ?? Number.NaN;
    if (seen > half) return [value, value];
    // Exactly half of the rows end here: the other middle value is the next one that has rows.
    if (seen === half && count > 0) {
      const next = counts.findIndex((rows, later) => later > index && rows > 0);
      return [value, next === -1 ? value : (values[next] ?? value)];
    }
  }
  return [Number.NaN, Number.NaN];
}

/** The median of the scores of all rows, the mean of the two middle ones if they differ; NaN without rows. */
export function sampleMedian(scores: ScoreHistogram): number {
  const rows = scores.counts.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return Number.NaN;
  const [low, high] = valuesAt(scores, rows / 2);
  return low === high ? low : low + (high - low) / 2;
}

/** Rows that score strictly above a value; ties do not. */
export function rowsAbove({ values, counts }: ScoreHistogram, value: number): number {
  return counts.reduce((sum, count, index) => sum + ((values[index] ?? 0) > value ? count : 0), 0);
}
