import { describe, expect, it } from 'vitest';
import { Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';
import { rowsOf } from '../../../src/domain/fairness/confusion.ts';
import {
  crossFit,
  heldOutConfusions,
  pooledConfusions,
  type Folds,
} from '../../../src/domain/mitigation/cross-fit.ts';
import { objectiveOf } from '../../../src/domain/mitigation/outcome.ts';
import {
  defaultSettings,
  fitCurves,
  solve,
} from '../../../src/domain/mitigation/threshold-optimizer.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const aim = { constraint: 'true_positive_rate_parity', objective: 'accuracy_score' } as const;
const settings = { ...defaultSettings(aim), flip: true };
const drawn: Folds = { kind: 'drawn', count: 5, seed: 3 };

/** Scores that say nothing: whatever a rule seems to gain on them is the fit's own doing. */
function noise(rows: number, generator: Mt19937) {
  const scores = (): number[] => Array.from({ length: rows / 2 }, () => generator.nextDouble());
  return (group: string) => ({
    group,
    positives: histogramOf(scores()),
    negatives: histogramOf(scores()),
  });
}

describe('cross-fitting', () => {
  it('shows no gain on scores that say nothing, where the fit itself claims one', () => {
    const generator = new Mt19937(11);
    let inSample = 0;
    let heldOut = 0;
    for (let set = 0; set < 20; set++) {
      const groups = ['a', 'b', 'c'].map(noise(40, generator));
      const fitted = fitCurves(groups, settings);
      const folds = crossFit(groups, settings, { ...drawn, seed: set });
      if (!fitted.ok || folds === undefined) throw new Error('not fitted');
      inSample += solve(fitted.value, 1).y / 20;
      const pooled = pooledConfusions(heldOutConfusions(folds, 1, 'randomised'));
      heldOut += objectiveOf(pooled, aim) / 20;
    }
    expect(inSample).toBeGreaterThan(0.58);
    expect(heldOut).toBeLessThan(0.53);
  });

  it('judges every row once', () => {
    const groups = ['a', 'b'].map(noise(36, new Mt19937(1)));
    const folds = crossFit(groups, settings, drawn) ?? [];
    const confusions = heldOutConfusions(folds, 0, 'deterministic');
    expect(confusions.map((fold) => fold.length)).toEqual([2, 2, 2, 2, 2]);
    expect(pooledConfusions(confusions).map(rowsOf)).toEqual([36, 36]);
  });

  it('uses the folds of the file where there are some', () => {
    const part = (shift: number) => [
      {
        group: 'a',
        positives: histogramOf([0.7 + shift, 0.8 + shift]),
        negatives: histogramOf([0.1 + shift]),
      },
    ];
    const folds = crossFit(part(0), settings, { kind: 'given', parts: [part(0), part(1)] });
    const { rule } = solve(folds![0]!.curves, 1).groups[0]!;
    const operation = rule.p0 === 1 ? rule.operation0 : rule.operation1;
    expect(operation.threshold).toBe((1.7 + 1.1) / 2);
    expect([...folds![0]!.heldOut[0]!.scores]).toEqual([0.8, 0.7, 0.1]);
  });

  it('does not fit what lacks a label without one fold', () => {
    const groups = [
      { group: 'a', positives: histogramOf([0.5]), negatives: histogramOf([0.1, 0.2, 0.3]) },
    ];
    expect(crossFit(groups, settings, drawn)).toBeUndefined();
  });
});
