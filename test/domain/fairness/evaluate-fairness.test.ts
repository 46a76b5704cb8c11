import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import {
  counted,
  groupsOf,
  policy,
  problemsOf,
  valueOf,
  type Four,
} from '../../fakes/counted-predictions.ts';

const judge = (groups: Readonly<Record<string, Four>>, overrides: Partial<FairnessPolicy> = {}) =>
  valueOf(evaluateFairness({ counts: groupsOf('sex', groups) }, policy(overrides)));

/** tp, fp, tn, fn of n rows of which `selected` are predicted positive; half of each are truly positive. */
const selected = (count: number, n: number): Four => [
  count / 2,
  count / 2,
  (n - count) / 2,
  (n - count) / 2,
];

describe('the three verdicts of a bound', () => {
  it('are the golden ones of whole checks', () => {
    const tables: readonly (readonly [Readonly<Record<string, Four>>, string])[] = [
      [{ a: selected(240, 400), b: selected(120, 400) }, 'fail'],
      [{ a: selected(500, 1000), b: selected(490, 1000) }, 'pass'],
      [{ a: selected(120, 400), b: selected(90, 400), c: selected(30, 100) }, 'inconclusive'],
    ];
    for (const [groups, verdict] of tables) expect(judge(groups).verdict).toBe(verdict);
  });

  it('carry bounds and a reason in words', () => {
    const [check] = judge({ a: selected(240, 400), b: selected(120, 400) }).checks;
    expect(check).toMatchObject({ worstPair: ['a', 'b'], worstGroup: 'b', rowsNeeded: null });
    expect(check?.estimate).toBe(240 / 400 - 120 / 400);
    expect(check?.lower).toBeCloseTo(0.2436916288, 9);
    expect(check?.upper).toBeCloseTo(0.3543561482, 9);
    expect(check?.reason).toBe('the whole interval [0.244, 0.354] is above 0.10');
  });

  it('say how many rows would decide', () => {
    const { checks } = judge({ a: selected(60, 200), b: selected(60, 200) });
    expect(checks[0]?.verdict).toBe('pass');
    const [open] = judge({ a: selected(30, 100), b: selected(30, 100) }).checks;
    expect(open?.rowsNeeded).toMatchObject({ to: 'pass', groups: { a: 456, b: 456 } });
    expect(open?.reason).toContain('about 4.6 times the rows');
  });
});

describe('the level of fail', () => {
  it('is shared by the families of all checks that count', () => {
    const groups = { a: selected(30, 100), b: selected(60, 100) };
    const one = judge(groups);
    const thresholds =
      'demographic_parity_difference <= 0.10\nequalized_odds_difference <= 0.10\naccuracy_score_group_min >= 0.2 warn';
    const three = judge(groups, { thresholds });
    expect([one.families, three.families]).toEqual([1, 3]);
    expect(three.checks[0]!.lower!).toBeLessThan(one.checks[0]!.lower!);
    expect(three.checks[0]?.upper).toBe(one.checks[0]?.upper);
  });
});

describe('the overall verdict', () => {
  const unfair = { a: selected(240, 400), b: selected(120, 400) };

  it('is the worst of the checks that count', () => {
    const thresholds =
      'accuracy_score_group_min >= 0.3\ndemographic_parity_difference <= 0.10\nequal_opportunity_difference <= 0.3';
    expect(judge(unfair, { thresholds }).verdict).toBe('fail');
  });

  it('is not changed by a check that warns', () => {
    const thresholds =
      'accuracy_score_group_min >= 0.3\ndemographic_parity_difference <= 0.10 warn';
    const evaluation = judge(unfair, { thresholds });
    expect(evaluation.verdict).toBe('pass');
    expect(evaluation.checks[1]).toMatchObject({ verdict: 'fail', severity: 'warn' });
  });

  it('is inconclusive when nothing counts: then nothing was shown', () => {
    expect(judge(unfair, { thresholds: 'accuracy_score_group_min >= 0.3 warn' }).verdict).toBe(
      'inconclusive',
    );
  });
});

describe('what can at best be inconclusive', () => {
  const reasonOf = (
    groups: Readonly<Record<string, Four>>,
    overrides: Partial<FairnessPolicy> = {},
  ) => {
    const [check] = judge(groups, overrides).checks;
    expect(check?.verdict).toBe('inconclusive');
    return check?.reason ?? '';
  };

  it('is a constant prediction', () => {
    expect(reasonOf({ a: [500, 500, 0, 0], b: [500, 500, 0, 0] })).toContain(
      'a constant prediction',
    );
    expect(reasonOf({ a: [0, 0, 500, 500], b: [0, 0, 500, 500] })).toContain('predicted negative');
    const point = { decision: 'point' } as const;
    expect(reasonOf({ a: [0, 0, 500, 500], b: [0, 0, 500, 500] }, point)).toContain('constant');
  });

  it('is a single group', () => {
    expect(reasonOf({ a: selected(300, 1000) })).toContain('a single group');
  });

  it('is a denominator under the least one: of the metric, not of the group', () => {
    const groups: Record<string, Four> = { a: [200, 300, 300, 200], b: [10, 490, 490, 10] };
    const thresholds = 'equal_opportunity_difference <= 0.30';
    expect(reasonOf(groups, { thresholds })).toContain('`b` has 20 positives, fewer than the 30');
    expect(judge(groups).verdict).toBe('pass');
  });

  it('is an undefined rate, whatever Fairlearn makes of it', () => {
    const groups: Record<string, Four> = { a: [900, 50, 950, 100], b: [0, 50, 950, 0] };
    const overrides = { thresholds: 'equal_opportunity_difference <= 0.10' };
    expect(reasonOf(groups, overrides)).toContain(
      '`b` has no positives, so true_positive_rate is undefined',
    );
    expect(judge(groups, overrides).checks[0]?.estimate).toBe(0.9);
    expect(reasonOf(groups, { ...overrides, undefined: 'zero' })).toContain('undefined');
  });

  it('are rates so low or high that no difference could exceed the threshold', () => {
    expect(reasonOf({ a: selected(20, 1000), b: selected(40, 1000) })).toContain(
      'no difference could exceed 0.10',
    );
    expect(reasonOf({ a: selected(980, 1000), b: selected(960, 1000) })).toContain(
      'at least 1 - 0.10',
    );
  });

  it('is a group missing from a stratum', () => {
    const counts = counted(
      ['y_true', 'y_pred', 'sex', 'year'],
      (['1', '2'] as const).flatMap((year) =>
        (['f', 'm', 'x'] as const)
          .filter((sex) => sex !== 'x' || year === '1')
          .flatMap((sex) => [
            [['1', '1', sex, year], 250] as const,
            [['0', '1', sex, year], 250] as const,
            [['1', '0', sex, year], 250] as const,
            [['0', '0', sex, year], 250] as const,
          ]),
      ),
    );
    const evaluation = valueOf(evaluateFairness({ counts }, policy({ controlFeatures: ['year'] })));
    expect(evaluation.checks[0]?.verdict).toBe('inconclusive');
    expect(evaluation.checks[0]?.reason).toContain('`x` has no rows in control level `2`');
    const excluding = policy({ controlFeatures: ['year'], excludeGroups: ['x'] });
    expect(valueOf(evaluateFairness({ counts }, excluding)).verdict).toBe('pass');
  });

  it('also turns what would be a fail', () => {
    const groups: Record<string, Four> = { a: selected(900, 1000), b: selected(2, 20) };
    expect(reasonOf(groups)).toContain('the whole interval');
  });
});

describe("undefined rates by the user's rule", () => {
  const groups: Record<string, Four> = {
    a: [700, 50, 950, 300],
    b: [0, 50, 950, 0],
    c: [705, 50, 950, 295],
  };
  const thresholds = 'equal_opportunity_difference <= 0.10';

  it('skip leaves the group out of the number and of the test', () => {
    const evaluation = judge(groups, { thresholds, undefined: 'skip' });
    expect(evaluation.verdict).toBe('pass');
    expect(evaluation.checks[0]?.estimate).toBeCloseTo(0.005, 12);
  });

  it("zero is Fairlearn's number, which the bare number decides by", () => {
    const point = { thresholds, undefined: 'zero', decision: 'point' } as const;
    expect(judge(groups, point)).toMatchObject({ verdict: 'fail' });
  });
});

describe('decision: point', () => {
  const nearly = { a: selected(60, 100), b: selected(50, 100) };
  const decided = (thresholds: string) =>
    judge(nearly, { thresholds, decision: 'point' }).checks[0];

  it('compares the bare number and says so', () => {
    expect(decided('demographic_parity_difference <= 0.10')?.verdict).toBe('pass');
    expect(decided('demographic_parity_difference < 0.09')).toMatchObject({
      verdict: 'fail',
      reason: '0.100 is not < 0.09 (the bare number: sampling error is not considered)',
    });
    expect(decided('accuracy_score_group_min > 0.5')?.verdict).toBe('fail');
    expect(decided('accuracy_score_group_min >= 0.5')?.verdict).toBe('pass');
  });

  it('still gives the bounds', () => {
    expect(decided('demographic_parity_difference <= 0.10')?.upper).toBeGreaterThan(0.1);
  });

  it('decides measures that have no rule with known error rates; bound only reports them', () => {
    const thresholds = 'balanced_accuracy_score_group_min >= 0.9\naccuracy_score_group_min >= 0.3';
    expect(judge(nearly, { thresholds, decision: 'point' }).checks[0]).toMatchObject({
      verdict: 'fail',
      severity: 'error',
    });
    const bound = judge(nearly, { thresholds });
    expect(bound.checks[0]).toMatchObject({
      verdict: 'inconclusive',
      severity: 'warn',
      lower: null,
    });
    expect(bound.checks[0]?.reason).toContain('report-only: for balanced_accuracy_score');
    expect(bound.verdict).toBe('pass');
  });

  it('leaves an undefined ratio undecided', () => {
    const flat: Record<string, Four> = { a: [0, 20, 50, 50], b: [0, 20, 50, 50] };
    const thresholds = 'equal_opportunity_ratio >= 0.8';
    const [check] = judge(flat, { thresholds, decision: 'point' }).checks;
    expect(check?.estimate).toBeNaN();
    expect(check).toMatchObject({ verdict: 'inconclusive' });
    expect(check?.reason).toContain('0 divided by 0');
  });
});

describe('other measures', () => {
  it('counts are facts and need no test', () => {
    const groups = { a: selected(60, 100), b: selected(20, 40) };
    const enough = judge(groups, { thresholds: 'count_group_min >= 40' }).checks[0];
    expect(enough).toMatchObject({ verdict: 'pass', reason: '40 is >= 40', lower: null });
    expect(judge(groups, { thresholds: 'count_group_min >= 41' }).verdict).toBe('fail');
  });

  it('a ratio is of the favorable label', () => {
    const groups: Record<string, Four> = { a: [4500, 4500, 500, 500], b: [4250, 4250, 750, 750] };
    const thresholds = 'selection_rate_ratio >= 0.80';
    const positive = judge(groups, { thresholds, favorableLabel: '1' }).checks[0];
    expect(positive).toMatchObject({ verdict: 'pass', worstGroup: 'b' });
    const negative = judge(groups, { thresholds, favorableLabel: '0' }).checks[0];
    expect(negative?.estimate).toBe(0.1 / 0.15);
    expect(negative).toMatchObject({ verdict: 'fail', worstGroup: 'a' });
  });

  it('an intersection is the full product', () => {
    const counts = counted(
      ['y_true', 'y_pred', 'sex', 'race'],
      ['f', 'm'].flatMap((sex) =>
        ['a', 'b'].flatMap((race) => {
          const share = sex === 'f' && race === 'b' ? 100 : 300;
          return [
            [['1', '1', sex, race], share] as const,
            [['0', '0', sex, race], 600 - share] as const,
          ];
        }),
      ),
    );
    const both = policy({
      sensitiveFeatures: ['sex', 'race'],
      thresholds:
        'demographic_parity_difference <= 0.25\ndemographic_parity_difference <= 0.10 for sex & race',
    });
    const { checks } = valueOf(evaluateFairness({ counts }, both));
    expect(checks.map(({ feature, verdict }) => [feature, verdict])).toEqual([
      ['sex', 'pass'],
      ['race', 'pass'],
      ['sex & race', 'fail'],
    ]);
    expect(checks[2]?.worstPair).toEqual(['f & a', 'f & b']);
  });

  it('control levels are judged together, and the worst is named', () => {
    const counts = counted(
      ['y_true', 'y_pred', 'sex', 'year'],
      ['1', '2'].flatMap((year) =>
        ['f', 'm'].flatMap((sex) => {
          const share = sex === 'f' && year === '2' ? 200 : 600;
          return [
            [['1', '1', sex, year], share] as const,
            [['0', '0', sex, year], 1000 - share] as const,
          ];
        }),
      ),
    );
    const evaluation = valueOf(evaluateFairness({ counts }, policy({ controlFeatures: ['year'] })));
    expect(evaluation).toMatchObject({ verdict: 'fail', families: 2 });
    expect(evaluation.checks[0]).toMatchObject({ control: '2', estimate: 0.6 - 0.2 });
    expect(evaluation.checks[0]?.reason).toContain('the worst, in control level `2`');
  });
});

describe('problems', () => {
  it('of the policy come before those of the file, all at once', () => {
    const list = problemsOf(
      evaluateFairness(
        { counts: groupsOf('sex', { a: [1, 1, 1, 1] }) },
        policy({ thresholds: 'x <= 1', controlFeatures: ['sex'] }),
      ),
    );
    expect(list.map(({ input }) => input)).toEqual(['sensitive-features', 'thresholds']);
  });

  it('of the file name the line', () => {
    const counts = counted(
      ['y_true', 'y_pred', 'sex'],
      [
        [['1', '1', 'f'], 2],
        [['2', '0', 'm'], 1],
      ],
    );
    const [problem] = problemsOf(evaluateFairness({ counts }, policy()));
    expect(problem).toMatchObject({ file: 'p.csv', line: 4 });
  });
});

describe('speed', () => {
  it('judges forty groups within 50 ms', () => {
    const groups = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`g${i}`, selected(300 + 2 * ((i * 7) % 23), 1000)]),
    );
    const times = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      judge(groups);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
