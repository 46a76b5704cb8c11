import { describe, expect, it } from 'vitest';
import { Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';
import type {
  MitigationGroup,
  MitigationRequest,
} from '../../../src/domain/mitigation/mitigation-request.ts';
import type { Mitigation, ThresholdSuggestion } from '../../../src/domain/mitigation/mitigation.ts';
import { suggestMitigation } from '../../../src/domain/mitigation/suggest-mitigation.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A group of 400 rows whose scores lie higher than another's; predicted positive above 0.5. */
function makeGroup(group: string, shift: number, seed: number): MitigationGroup {
  const generator = new Mt19937(seed);
  const scores = (mean: number): number[] =>
    Array.from({ length: 200 }, () => round(mean + shift + 0.4 * (generator.nextDouble() - 0.5)));
  const positives = scores(0.6);
  const negatives = scores(0.4);
  const tp = positives.filter((score) => score > 0.5).length;
  const fp = negatives.filter((score) => score > 0.5).length;
  return {
    group,
    counts: { tp, fn: 200 - tp, fp, tn: 200 - fp },
    scores: { positives: histogramOf(positives), negatives: histogramOf(negatives) },
  };
}

const A = makeGroup('a', 0.06, 1);
const B = makeGroup('b', -0.06, 2);

const request: MitigationRequest = {
  feature: 'sex',
  metric: 'demographic_parity_difference',
  measure: {
    kind: 'difference',
    method: 'between_groups',
    agg: 'worst_case',
    favorable: 'positive',
  },
  threshold: 0.1,
  groups: [A, B],
  folds: { kind: 'drawn', count: 5, seed: 42 },
};

function thresholdsOf(mitigation: Mitigation): ThresholdSuggestion {
  if (mitigation.thresholdOptimizer === null) throw new Error(mitigation.warnings.join('\n'));
  return mitigation.thresholdOptimizer;
}

const suggest = (change: Partial<MitigationRequest>): ThresholdSuggestion =>
  thresholdsOf(suggestMitigation({ ...request, ...change }));

describe('suggestMitigation', () => {
  const plain = suggestMitigation(request);

  it('is plain data that JSON gives back unchanged, and the same again', () => {
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect(suggestMitigation(request)).toEqual(plain);
  });

  it('makes the rates equal, or lets them be as far apart as the check allows', () => {
    const { current, equal, atThreshold } = thresholdsOf(plain);
    expect(current.disparity).toBeGreaterThan(0.2);
    expect(equal.inSample.disparity).toBeCloseTo(0, 12);
    expect(atThreshold?.tolerance).toBe(0.1);
    expect(atThreshold?.inSample.disparity).toBeLessThanOrEqual(0.1 + 1e-9);
    expect(atThreshold!.inSample.objective!).toBeGreaterThanOrEqual(equal.inSample.objective!);
  });

  it('tells what the rules cost on rows that they were not fitted on, with the seed', () => {
    const { crossFitting, current, equal } = thresholdsOf(plain);
    expect(crossFitting).toEqual({ folds: 5, seed: 42 });
    expect(equal.crossFitted?.folds).toHaveLength(5);
    expect(equal.crossFitted!.objective!).toBeLessThan(equal.inSample.objective!);
    expect(equal.cost).toBe(current.objective! - equal.crossFitted!.objective!);
    const other = suggest({ folds: { kind: 'drawn', count: 5, seed: 43 } }).equal;
    expect(other.inSample).toEqual(equal.inSample);
    expect(other.crossFitted).not.toEqual(equal.crossFitted);
  });

  it('draws a curve on which more disparity never has a lower objective in the sample', () => {
    const { curve } = thresholdsOf(plain);
    expect(curve.length).toBe(26);
    expect(curve.map(({ tolerance }) => tolerance)).toContain(0.1);
    curve
      .slice(1)
      .forEach(({ inSample }, i) =>
        expect(inSample.objective!).toBeGreaterThanOrEqual(curve[i]!.inSample.objective! - 1e-12),
      );
  });

  it('names a single threshold a group where chance is not wanted', () => {
    const { deterministic } = thresholdsOf(plain).equal;
    expect(deterministic.groups.map(({ group, when }) => [group, when])).toEqual([
      ['a', '>'],
      ['b', '>'],
    ]);
    expect(deterministic.inSample.disparity!).toBeLessThan(0.15);
    expect(deterministic.crossFitted).not.toBeNull();
  });

  it('mixes rules whose probabilities add up to 1 and give the constrained rate', () => {
    const { groups } = thresholdsOf(plain).equal;
    for (const { mix } of groups)
      expect(mix.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 14);
    expect(groups[0]?.selectionRate).toBeCloseTo(groups[1]!.selectionRate!, 12);
  });

  it('finds for a ratio the loosest rules that keep to it', () => {
    const { atThreshold, curve } = suggest({
      metric: 'demographic_parity_ratio',
      measure: { ...request.measure, kind: 'ratio' },
      threshold: 0.8,
    });
    expect(atThreshold!.inSample.disparity!).toBeGreaterThanOrEqual(0.8 - 1e-9);
    const looser = curve.filter(({ tolerance }) => tolerance > atThreshold!.tolerance);
    expect(looser.length).toBeGreaterThan(0);
    for (const { inSample } of looser) expect(inSample.disparity!).toBeLessThan(0.8);
  });

  it('has only equal rates for equalized odds, and ignores objectives that it does not know', () => {
    const { objective, atThreshold, curve, equal } = suggest({
      metric: 'equalized_odds_difference',
      objective: 'selection_rate',
    });
    expect(objective).toBe('accuracy_score');
    expect(atThreshold).toBeNull();
    expect(curve).toHaveLength(1);
    expect(equal.inSample.disparity).toBeCloseTo(0, 12);
    expect(equal.groups.some(({ pIgnore }) => pIgnore > 0)).toBe(true);
  });

  it('counts a row by its weight when asked to', () => {
    const halve = ({ scores, ...group }: MitigationGroup): MitigationGroup => ({
      ...group,
      scores: {
        positives: { ...scores!.positives, weights: scores!.positives.counts.map((c) => c / 2) },
        negatives: scores!.negatives,
      },
    });
    const weighted = suggest({ groups: [halve(A), halve(B)], mass: 'weights' });
    expect(weighted.equal.groups[0]!.selectionRate!).toBeLessThan(
      thresholdsOf(plain).equal.groups[0]!.selectionRate!,
    );
  });

  it('says that scores were rounded', () => {
    const rounded = {
      ...A,
      scores: { ...A.scores!, positives: { ...A.scores!.positives, bits: 12 } },
    };
    const mitigation = suggestMitigation({ ...request, groups: [rounded, B] });
    expect(thresholdsOf(mitigation).scoreBits).toBe(12);
    expect(mitigation.warnings.join('\n')).toContain('12 significant bits');
  });

  it('leaves out groups without rows of both labels, and names them', () => {
    const oneSided = {
      ...makeGroup('c', 0, 3),
      scores: { ...A.scores!, positives: histogramOf([]) },
    };
    const mitigation = suggestMitigation({ ...request, groups: [A, B, oneSided] });
    expect(thresholdsOf(mitigation).equal.groups.map(({ group }) => group)).toEqual(['a', 'b']);
    expect(mitigation.warnings.join('\n')).toContain('`c`');
    expect(mitigation.reweighing).toHaveLength(3);
  });

  it('gives costs in the sample alone where folds would lack a label', () => {
    const scores = { positives: histogramOf([0.9]), negatives: histogramOf([0.1, 0.2, 0.3]) };
    const mitigation = suggestMitigation({ ...request, groups: [A, { ...B, scores }] });
    expect(thresholdsOf(mitigation)).toMatchObject({
      crossFitting: null,
      equal: { crossFitted: null, cost: null },
    });
    expect(mitigation.warnings.join('\n')).toContain('not cross-fitted');
  });

  it('leaves groups out of given folds too', () => {
    const part = (seed: number) =>
      ['a', 'c', 'b'].map((group) => ({ group, ...makeGroup(group, 0, seed).scores! }));
    const oneSided = { ...A, group: 'c', scores: { ...A.scores!, positives: histogramOf([]) } };
    const { crossFitting, equal } = suggest({
      groups: [A, oneSided, B],
      folds: { kind: 'given', parts: [part(5), part(6), part(7)] },
    });
    expect(crossFitting).toEqual({ folds: 3, seed: null });
    expect(equal.groups.map(({ group }) => group)).toEqual(['a', 'b']);
  });

  it.each([
    ['a rate that thresholds cannot hold', { metric: 'precision_score_difference' }, 'precision'],
    ['no scores', { groups: [A, { group: 'b', counts: B.counts }] }, 'score column'],
    ['one group with both labels', { groups: [A] }, 'fewer than two groups'],
    [
      'too many groups',
      { groups: Array.from({ length: 201 }, (_, i) => ({ ...A, group: `g${i}` })) },
      'more than 200 groups',
    ],
  ] as const)('suggests weights alone for %s', (_, change, reason) => {
    const mitigation = suggestMitigation({ ...request, ...change });
    expect(mitigation.thresholdOptimizer).toBeNull();
    expect(mitigation.warnings[0]).toContain(reason);
    expect(mitigation.reweighing.length).toBeGreaterThan(0);
  });

  it('lists the 50 largest groups', () => {
    const groups = Array.from({ length: 60 }, (_, i) => ({
      group: `g${i}`,
      counts: { tp: i, fn: 1, fp: 1, tn: 1 },
    }));
    const mitigation = suggestMitigation({ ...request, groups });
    expect(mitigation.groupsNotListed).toBe(10);
    expect(mitigation.reweighing[0]?.group).toBe('g10');
  });
});
