import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Confusion } from '../../../src/domain/fairness/confusion.ts';
import type { ParityGroup, ParityInput } from '../../../src/domain/parity/parity-input.ts';
import { PARITY_MEASURES, parityValues } from '../../../src/domain/parity/parity-measures.ts';

const group = (name: string, tp: number, fp: number, tn: number, fn: number): ParityGroup => ({
  group: name,
  counts: { tp, fp, tn, fn },
});

/** Selection rates 0.5 and 0.25; TPR 0.8 and 0.4; FPR 0.2 and 0.1. */
const INPUT: ParityInput = {
  groups: [group('a', 40, 10, 40, 10), group('b', 20, 5, 45, 30)],
  reference: 'a',
  favorable: 'positive',
};

const valueOf = (wanted: string, input = INPUT): number =>
  PARITY_MEASURES.find(({ name }) => name === wanted)!.value(input);

describe('differences and ratios', () => {
  it.each([
    ['aif360.statistical_parity_difference', -0.25],
    ['aif360.mean_difference', -0.25],
    ['aif360.disparate_impact', 0.5],
    ['aif360.dataset.statistical_parity_difference', 0],
    ['aif360.equal_opportunity_difference', -0.4],
    ['aif360.average_odds_difference', -0.25],
    ['aif360.average_abs_odds_difference', 0.25],
    ['aif360.false_positive_rate_ratio', 0.5],
    ['aif360.error_rate_difference', 0.15],
    ['treatment_equality_difference', 5],
    ['treatment_equality_ratio', 6],
    ['aif360.class_imbalance', 0],
  ])('%s', (name, expected) => {
    expect(valueOf(name)).toBeCloseTo(expected, 12);
  });

  it('all groups but the reference are one', () => {
    const { groups } = INPUT;
    const parts = [groups[0]!, group('c', 15, 5, 20, 10), group('d', 5, 0, 25, 20)];
    expect(valueOf('aif360.disparate_impact', { ...INPUT, groups: parts })).toBe(0.5);
  });

  it('turn round with the favorable label', () => {
    const input = { ...INPUT, favorable: 'negative' } as const;
    expect(valueOf('aif360.disparate_impact', input)).toBeCloseTo(1.5, 12);
    expect(valueOf('aif360.equal_opportunity_difference', input)).toBeCloseTo(0.1, 12);
  });
});

describe('undefined rates', () => {
  const nobody = { ...INPUT, groups: [INPUT.groups[0]!, group('b', 0, 0, 50, 50)] };

  it('are no number, though AIF360 says 0 of predictive values', () => {
    expect(valueOf('aif360.false_discovery_rate_difference', nobody)).toBeNaN();
    const zero = { ...nobody, undefined: 'zero' } as const;
    expect(valueOf('aif360.false_discovery_rate_difference', zero)).toBe(-0.2);
  });

  it('are no number in the maximum of equalized odds, where Python forgets the second', () => {
    const input = { ...INPUT, groups: [INPUT.groups[0]!, group('b', 0, 10, 40, 0)] };
    expect(valueOf('aif360.equalized_odds_difference', input)).toBeNaN();
  });

  it('are null in a report, divisions by zero among them', () => {
    const groups = [group('a', 0, 0, 50, 50), INPUT.groups[1]!];
    const values = parityValues({ ...INPUT, groups });
    expect(valueOf('aif360.disparate_impact', { ...INPUT, groups })).toBe(Infinity);
    expect(values.find(({ name }) => name === 'aif360.disparate_impact')?.value).toBeNull();
  });
});

describe('entropy', () => {
  it('is that of benefits 0, 1 and 2', () => {
    // Benefits: 40 people 0, 145 people 1, 15 people 2; mean 175/200.
    const mean = 0.875;
    const variance = (40 * mean ** 2 + 145 * 0.125 ** 2 + 15 * 1.125 ** 2) / 200;
    expect(valueOf('aif360.coefficient_of_variation')).toBeCloseTo(Math.sqrt(variance) / mean, 12);
    expect(valueOf('aif360.generalized_entropy_index')).toBeCloseTo(variance / mean ** 2 / 2, 12);
    const theil =
      ((145 / 200) * Math.log(1 / mean)) / mean + ((30 / 200) * Math.log(2 / mean)) / mean;
    expect(valueOf('aif360.theil_index')).toBeCloseTo(theil, 12);
  });

  it('with alpha 0 is the mean logarithmic deviation of the paper, AIF360 divides it by the mean again', () => {
    const groups = [group('a', 10, 10, 0, 0), group('b', 10, 0, 10, 0)];
    const expected = -(30 * Math.log(1 / 1.25) + 10 * Math.log(2 / 1.25)) / 40;
    expect(valueOf('aif360.generalized_entropy_index', { ...INPUT, groups, alpha: 0 })).toBeCloseTo(
      expected,
      12,
    );
    expect(valueOf('aif360.generalized_entropy_index', { ...INPUT, alpha: 0 })).toBe(Infinity);
  });

  it('falls apart into within and between groups', () => {
    const counts = fc.record({
      tp: fc.integer({ min: 1, max: 50 }),
      fp: fc.nat(50),
      tn: fc.nat(50),
      fn: fc.nat(50),
    });
    const cells = fc.array(counts, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, (list: readonly Confusion[]) => {
        const groups = list.map((c, i) => ({ group: String(i), counts: c }));
        const input: ParityInput = { groups, reference: '0', favorable: 'positive' };
        const total = valueOf('aif360.generalized_entropy_index', input);
        const between = valueOf('aif360.between_all_groups_generalized_entropy_index', input);
        const two = valueOf('aif360.between_group_generalized_entropy_index', input);
        expect(between).toBeLessThanOrEqual(total + 1e-12);
        // Merging groups loses what lies between them.
        expect(two).toBeLessThanOrEqual(between + 1e-12);
      }),
    );
  });
});

describe('differential fairness', () => {
  it('is smoothed, so that a group without selections has a finite gap', () => {
    const groups = [group('a', 5, 0, 4, 0), group('b', 0, 0, 9, 0)];
    const p = [5.5 / 10, 0.5 / 10] as const;
    expect(
      valueOf('aif360.smoothed_empirical_differential_fairness', { ...INPUT, groups }),
    ).toBeCloseTo(Math.log(p[0] / p[1]), 12);
  });

  it('needs two groups', () => {
    const groups = [INPUT.groups[0]!];
    expect(
      valueOf('aif360.dataset.smoothed_empirical_differential_fairness', { ...INPUT, groups }),
    ).toBeNaN();
  });
});

describe('conditional demographic disparity', () => {
  // Berkeley's paradox in small: each department treats both alike, but b applies where few are taken.
  const easy = [group('a', 80, 0, 20, 0), group('b', 8, 0, 2, 0)];
  const hard = [group('a', 2, 0, 8, 0), group('b', 20, 0, 80, 0)];
  const groups = [group('a', 82, 0, 28, 0), group('b', 28, 0, 82, 0)];
  const strata = [
    { level: 'easy', groups: easy },
    { level: 'hard', groups: hard },
  ];

  it('vanishes where every stratum is even, and the unconditional one does not', () => {
    const input = { ...INPUT, groups, strata };
    expect(valueOf('conditional_demographic_disparity', input)).toBeCloseTo(0, 12);
    expect(valueOf('aif360.statistical_parity_difference', input)).toBeLessThan(-0.4);
  });

  it('is a mean of the strata by their size', () => {
    const uneven = [group('a', 6, 0, 4, 0), group('b', 2, 0, 8, 0)];
    const input = { ...INPUT, groups, strata: [...strata, { level: 'uneven', groups: uneven }] };
    const within = 8 / 12 - 2 / 8;
    expect(valueOf('conditional_demographic_disparity', input)).toBeCloseTo(
      (20 * within) / 240,
      12,
    );
  });
});

describe('scores', () => {
  const scored = (name: string, positive: number, negative: number): ParityGroup => {
    const one = (value: number) => ({
      values: Float64Array.of(value),
      counts: Float64Array.of(2),
      weights: Float64Array.of(2),
      bits: 53,
    });
    return {
      ...group(name, 2, 0, 2, 0),
      scores: { positives: one(positive), negatives: one(negative) },
    };
  };
  const input = { ...INPUT, groups: [scored('a', 0.75, 0.25), scored('b', 0.5, 0.5)] };

  it('are averaged by true label', () => {
    expect(valueOf('aif360.generalized_false_positive_rate_difference', input)).toBe(0.25);
    expect(valueOf('aif360.generalized_true_positive_rate_difference', input)).toBe(-0.25);
    expect(valueOf('aif360.generalized_false_negative_rate', input)).toBe(0.375);
    expect(valueOf('aif360.generalized_equalized_odds_difference', input)).toBe(0.25);
  });

  it('are turned round with the favorable label', () => {
    const negative = { ...input, favorable: 'negative' } as const;
    expect(valueOf('aif360.generalized_false_positive_rate', negative)).toBe(0.375);
    expect(valueOf('aif360.generalized_true_positive_rate_difference', negative)).toBe(-0.25);
  });
});

describe('the catalogue', () => {
  it('has every name once', () => {
    expect(new Set(PARITY_MEASURES.map(({ name }) => name)).size).toBe(PARITY_MEASURES.length);
  });

  it('gives a report what the input allows', () => {
    const names = (input: ParityInput): string[] => parityValues(input).map(({ name }) => name);
    expect(names(INPUT)).not.toContain('conditional_demographic_disparity');
    expect(names(INPUT)).not.toContain('aif360.generalized_false_positive_rate');
    expect(names(INPUT)).toContain('aif360.theil_index');
    const lost = names({ ...INPUT, reference: 'z' });
    expect(lost).toContain('aif360.theil_index');
    expect(lost).not.toContain('aif360.disparate_impact');
    expect(JSON.parse(JSON.stringify(parityValues(INPUT)))).toEqual(parityValues(INPUT));
  });

  it('does not depend on the order of groups', () => {
    const groups = [...INPUT.groups, group('c', 3, 9, 17, 2)];
    const forward = parityValues({ ...INPUT, groups });
    const backward = parityValues({ ...INPUT, groups: groups.toReversed() });
    forward.forEach(({ value }, i) =>
      expect(backward[i]?.value).toBeCloseTo(value ?? Number.NaN, 12),
    );
  });
});
