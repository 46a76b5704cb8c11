import { describe, expect, it } from 'vitest';
import { familyLevel, settle } from '../../../src/domain/statistics/judgement.ts';

describe('familyLevel', () => {
  it('shares the level between families', () => {
    expect(familyLevel(0.05, 1)).toBeCloseTo(0.05, 15);
    expect(familyLevel(0.05, 10)).toBeCloseTo(0.0051161969, 10);
  });
});

describe('settle', () => {
  it('lets the tests at the threshold overrule the last digit of a bound', () => {
    const nearly = { finding: 'broken', lower: 0.1 - 1e-14, upper: 0.3 } as const;
    expect(settle(nearly, 0.1, 'broken', 'holds').lower).toBe(0.1);
    const open = { finding: 'open', lower: 0.1, upper: 0.1 } as const;
    const settled = settle(open, 0.1, 'broken', 'holds');
    expect(settled.lower).toBeLessThan(0.1);
    expect(settled.upper).toBeGreaterThan(0.1);
  });
});
