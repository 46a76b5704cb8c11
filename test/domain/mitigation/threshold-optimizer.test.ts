import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  fitCurves,
  solve,
} from '../../../src/domain/mitigation/threshold-optimizer.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const group = (name: string, positives: readonly number[], negatives: readonly number[]) => ({
  group: name,
  positives: histogramOf(positives),
  negatives: histogramOf(negatives),
});

const parity = defaultSettings({ constraint: 'demographic_parity', objective: 'accuracy_score' });

describe('fitCurves', () => {
  it('names every group that lacks a label', () => {
    const groups = [group('a', [1], []), group('b', [1], [0]), group('c', [], [0])];
    const fitted = fitCurves(groups, parity);
    expect(fitted.ok).toBe(false);
    if (fitted.ok) return;
    expect(fitted.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('`a`'),
      expect.stringContaining('`c`'),
    ]);
  });

  it('refuses no groups', () => expect(fitCurves([], parity).ok).toBe(false));
});

describe('solve', () => {
  const fitted = fitCurves(
    [group('a', [0.9, 0.8, 0.7], [0.2]), group('b', [0.6], [0.5, 0.3, 0.1])],
    parity,
  );

  it('makes selection rates equal at some cost, and less so with tolerance', () => {
    if (!fitted.ok) throw new Error('not fitted');
    const equal = solve(fitted.value, 0);
    expect(equal.groups[0]?.x).toBe(equal.groups[1]?.x);
    expect(equal.y).toBeCloseTo(0.75, 12);
    const free = solve(fitted.value, 1);
    expect(free.groups.map(({ x }) => x)).toEqual([0.75, 0.25]);
    expect(free.y).toBe(1);
    expect(free.groups[0]?.rule).toMatchObject({
      p1: 1,
      operation1: { operator: '>', threshold: (0.7 + 0.2) / 2 },
    });
  });
});
