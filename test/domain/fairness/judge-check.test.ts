import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { checkMetrics, judgeCheck } from '../../../src/domain/fairness/judge-check.ts';
import { groupsOf, policy, valueOf } from '../../fakes/counted-predictions.ts';

const counts = groupsOf('sex', { a: [60, 60, 140, 140], b: [90, 90, 110, 110] });

function judge(thresholds: string, families: number, favorableLabel: string | null = null) {
  const rule = policy({ thresholds, favorableLabel });
  const table = valueOf(makeCountTable(counts, rule, 'classification', [['sex']]));
  const [check] = valueOf(readChecks(rule));
  return judgeCheck(check!, table.features[0]!, {
    counts: table,
    policy: rule,
    families,
    resampling: { seed: 1, replicates: 100 },
    baseline: null,
  });
}

describe('judgeCheck', () => {
  it('judges a check that counts with all families, one that warns with its own', () => {
    const alone = judge('demographic_parity_difference <= 0.10', 1);
    const among = judge('demographic_parity_difference <= 0.10', 8);
    const warning = judge('demographic_parity_difference <= 0.10 warn', 8);
    expect(among.lower!).toBeLessThan(alone.lower!);
    expect(warning.lower).toBe(alone.lower);
  });

  it('says of a strict operator what it says of the other: a bound has no width', () => {
    expect(judge('demographic_parity_difference < 0.05', 1).verdict).toBe(
      judge('demographic_parity_difference <= 0.05', 1).verdict,
    );
  });

  it('compares the rate of the favorable label where a measure depends on it', () => {
    const rule = policy({ favorableLabel: '0', thresholds: 'selection_rate_ratio >= 0.8' });
    const table = valueOf(makeCountTable(counts, rule, 'classification', [['sex']]));
    const [check] = valueOf(readChecks(rule));
    expect(checkMetrics(check!, table)[0]?.formula).toBe('(tn + fn) / n');
    expect(judge('selection_rate_ratio >= 0.8', 1, '0').estimate).toBe(0.55 / 0.7);
    expect(judge('selection_rate_ratio >= 0.8', 1, '1').estimate).toBe(0.3 / 0.45);
  });
});
