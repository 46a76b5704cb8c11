import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import { brierScore } from '../../src/domain/scores/brier.ts';
import { calibration } from '../../src/domain/scores/calibration.ts';
import { logLoss } from '../../src/domain/scores/log-loss.ts';
import { rocAuc } from '../../src/domain/scores/roc-auc.ts';
import type { ScoreHistogram } from '../../src/domain/scores/score-histogram.ts';
import { histogramOf } from '../fakes/score-histograms.ts';
import { random } from './random-frames.ts';

interface Data {
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  readonly weights: readonly number[];
  readonly areProbabilities: boolean;
  readonly bins: number;
}

interface Bins {
  readonly rows: readonly number[];
  readonly meanScore: readonly number[];
  readonly observedRate: readonly number[];
  readonly expectedCalibrationError: number;
  readonly worstBinGap: number;
  readonly calibrationInTheLarge: number;
}

interface Answer {
  readonly rocAuc: number | null;
  readonly weightedRocAuc: number | null;
  readonly logLoss?: number;
  readonly weightedLogLoss?: number;
  readonly brier?: number;
  readonly weightedBrier?: number;
  readonly bins?: Bins;
}

function makeData(next: () => number, index: number): Data {
  const below = (n: number): number => Math.floor(next() * n);
  const rows = 1 + below(index % 3 === 0 ? 8 : index % 10 === 1 ? 5000 : 300);
  const share = index % 9 === 4 ? 0 : index % 9 === 5 ? 1 : next();
  const labels = Array.from({ length: rows }, () => (next() < share ? 1 : 0));
  const areProbabilities = index % 4 !== 3;
  const scores = labels.map((label) => {
    const raw = Math.min(1, Math.max(0, next() + 0.3 * (label - 0.5)));
    if (!areProbabilities) return 20 * (raw - 0.5);
    // Tenths lie on the edges of bins; zeros and ones are clipped.
    return index % 4 === 1 ? Math.round(raw * 10) / 10 : raw;
  });
  const weights = labels.map(() => (index % 2 === 0 ? 1 + below(4) : 0.01 + next() * 3));
  return { labels, scores, weights, areProbabilities, bins: [10, 15, 1, 7][index % 4]! };
}

const next = random(20260903);
const DATA = Array.from({ length: 240 }, (_, index) => makeData(next, index));

const byLabel = (data: Data, isWeighted: boolean): [ScoreHistogram, ScoreHistogram] => {
  const rows = (label: number): ScoreHistogram => {
    const wanted = data.labels.flatMap((value, row) => (value === label ? [row] : []));
    return histogramOf(
      wanted.map((row) => data.scores[row]!),
      isWeighted ? wanted.map((row) => data.weights[row]!) : [],
    );
  };
  return [rows(1), rows(0)];
};

describe('measures of scores', () => {
  let sklearn: { version: string; answers: readonly Answer[] };

  beforeAll(async () => {
    const script = fileURLToPath(new URL('scores-oracle.py', import.meta.url));
    const child = spawnSync(await pythonEnv('oracle'), [script], {
      input: JSON.stringify(DATA),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    sklearn = JSON.parse(child.stdout) as typeof sklearn;
  });

  /** Relative; of numbers below 1e-3, which are differences, absolute to that. */
  function expectClose(ours: number, theirs: number | null | undefined, what: string): void {
    if (theirs == null) {
      expect(ours, what).toBeNaN();
      return;
    }
    expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(
      1e-12 * Math.max(1e-3, Math.abs(theirs)),
    );
  }

  it('are compared with the version that the documentation names', () => {
    expect(sklearn.version).toMatch(/^1\.9\./);
  });

  it('are those of scikit-learn to 1e-12, weighted and not', () => {
    let undefinedAreas = 0;
    DATA.forEach((data, index) => {
      const theirs = sklearn.answers[index]!;
      const plain = byLabel(data, false);
      const weighted = byLabel(data, true);
      if (theirs.rocAuc === null) undefinedAreas += 1;
      expectClose(rocAuc(...plain), theirs.rocAuc, `set ${index} roc_auc_score`);
      expectClose(rocAuc(...weighted), theirs.weightedRocAuc, `set ${index} weighted AUC`);
      if (!data.areProbabilities) return;
      expectClose(logLoss(...plain), theirs.logLoss, `set ${index} log_loss`);
      expectClose(logLoss(...weighted), theirs.weightedLogLoss, `set ${index} weighted log_loss`);
      expectClose(brierScore(...plain), theirs.brier, `set ${index} brier_score_loss`);
      expectClose(brierScore(...weighted), theirs.weightedBrier, `set ${index} weighted brier`);
    });
    expect(undefinedAreas).toBeGreaterThan(20);
  });

  it('have the bins of calibration_curve', () => {
    DATA.forEach((data, index) => {
      const theirs = sklearn.answers[index]!.bins;
      if (theirs === undefined) return;
      const ours = calibration(...byLabel(data, false), data.bins);
      expect(ours.bins.map(({ weight }) => weight)).toEqual(theirs.rows);
      const filled = ours.bins.filter(({ weight }) => weight > 0);
      filled.forEach((bin, i) => {
        expectClose(bin.meanScore, theirs.meanScore[i], `set ${index} mean score`);
        expectClose(bin.observedRate, theirs.observedRate[i], `set ${index} observed rate`);
      });
      for (const name of [
        'expectedCalibrationError',
        'worstBinGap',
        'calibrationInTheLarge',
      ] as const)
        expectClose(ours[name], theirs[name], `set ${index} ${name}`);
    });
  });
});
