import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { makeFamilies } from '../../../src/domain/fairness/family.ts';
import { inLevel, obstacles } from '../../../src/domain/fairness/undecidable.ts';
import { groupsOf, policy, valueOf, type Four } from '../../fakes/counted-predictions.ts';

function found(groups: Readonly<Record<string, Four>>, overrides: Partial<FairnessPolicy> = {}) {
  const rule = policy(overrides);
  const table = valueOf(makeCountTable(groupsOf('sex', groups), rule, 'classification', [['sex']]))
    .features[0]!;
  const [check] = valueOf(readChecks(rule));
  return obstacles(check!, table, makeFamilies(check!.metric.groupMetrics, table), rule);
}

const fine: Four = [200, 200, 300, 300];

describe('obstacles', () => {
  it('are none for enough rows', () => expect(found({ a: fine, b: fine })).toEqual([]));

  it('of small denominators are the only ones that more rows cure', () => {
    const list = found({ a: fine, b: [2, 2, 3, 3], c: [1, 1, 3, 3] });
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ isCurable: true });
    expect(list[0]?.reason).toContain(
      '`c` has 8 rows, fewer than the 30 of min-denominator (2 groups',
    );
  });

  it('do not say numbers below the minimum cell', () => {
    const [small] = found({ a: fine, b: [1, 1, 1, 1] }, { minimumCell: 5 });
    expect(small?.reason).toContain('`b` has fewer than 5 rows, fewer than the 30');
  });

  it('come the gravest first', () => {
    const list = found({ a: [0, 0, 5, 5] });
    expect(list.map(({ isCurable }) => isCurable)).toEqual([false, false, true, false]);
    expect(list[0]?.reason).toContain('constant');
    expect(list[1]?.reason).toContain('single group');
  });

  it('name no group where all are excluded', () => {
    const [obstacle] = found({ a: fine }, { excludeGroups: ['a'] });
    expect(obstacle?.reason).toContain('no group to compare');
  });

  it('leave the rule about rates near 0 to bounds of differences', () => {
    const low: Record<string, Four> = { a: [5, 5, 500, 500], b: [6, 6, 500, 500] };
    expect(found(low)).toHaveLength(1);
    expect(found(low, { decision: 'point' })).toEqual([]);
    const ratio = { thresholds: 'selection_rate_ratio >= 0.8', favorableLabel: '1' };
    expect(found(low, ratio)).toEqual([]);
  });

  it('do not stand in the way of a count', () => {
    expect(found({ a: [0, 0, 5, 5] }, { thresholds: 'count_group_min >= 5' })).toEqual([]);
  });

  it('say where', () => {
    expect([inLevel(null), inLevel('x')]).toEqual(['', ' in control level `x`']);
  });
});
