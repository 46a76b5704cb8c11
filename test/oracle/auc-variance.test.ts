import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import { drawHistogram } from '../../scripts/simulate/means/score-law.ts';
import { seededRandom } from '../../scripts/simulate/random.ts';
import { normalVariate } from '../../scripts/simulate/variates.ts';
import { aucEstimate } from '../../src/domain/scores/auc-variance.ts';

const random = seededRandom(20250101, 'auc oracle');

/** Scores with many, some or no ties. */
function scores(rows: number, shift: number, digits: number): number[] {
  return Array.from({ length: rows }, () =>
    Number((shift + normalVariate(random)).toFixed(digits)),
  );
}

const FRAMES = Array.from({ length: 200 }, (_, index) => {
  const [positives, negatives] = [3 + Math.floor(60 * random()), 3 + Math.floor(200 * random())];
  const digits = [0, 1, 15][index % 3] ?? 15;
  return {
    positives: scores(positives, 3 * random(), digits),
    negatives: scores(negatives, 0, digits),
  };
});

interface Answer {
  readonly area: number;
  readonly variance: number;
  readonly third: number;
}

describe('the area under the ROC curve', () => {
  let answers: readonly Answer[] = [];

  beforeAll(async () => {
    const script = fileURLToPath(new URL('auc-variance-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(FRAMES),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    answers = JSON.parse(child.stdout) as typeof answers;
  });

  it('has the variance and third cumulant that all pairs of rows give', () => {
    const wrong = FRAMES.flatMap((frame, i) => {
      const [a, b] = [frame.positives, frame.negatives].map((list) => {
        let next = 0;
        return drawHistogram(list.length, () => list[next++] ?? 0);
      });
      const { value, variance, third } = aucEstimate(a!, b!);
      const expected = answers[i]!;
      const isNear =
        Math.abs(value - expected.area) <= 1e-12 &&
        Math.abs(variance - expected.variance) <= 1e-12 * expected.variance + 1e-18 &&
        Math.abs(third - expected.third) <= 1e-9 * expected.variance ** 1.5 + 1e-18;
      return isNear ? [] : [`${i}: ${value} ${variance} ${third}, ${JSON.stringify(expected)}`];
    });
    expect(answers).toHaveLength(FRAMES.length);
    expect(wrong).toEqual([]);
  });
});
