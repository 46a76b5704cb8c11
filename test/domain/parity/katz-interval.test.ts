import { describe, expect, it } from 'vitest';
import { katzInterval } from '../../../src/domain/parity/katz-interval.ts';

const rate = (successes: number, trials: number) => ({ successes, trials });

describe('the interval of a ratio', () => {
  it('is that of the physicians’ study of aspirin', () => {
    // 189 of 11 034 against 104 of 11 037: 1.82 with 95 % interval 1.43 to 2.31 (Agresti, Categorical Data Analysis, §2.2).
    const [low, high] = katzInterval(rate(189, 11_034), rate(104, 11_037), 0.95)!;
    expect(low).toBeCloseTo(1.433, 3);
    expect(high).toBeCloseTo(2.306, 3);
  });

  it('turns round with the groups', () => {
    const [low, high] = katzInterval(rate(12, 40), rate(48, 80), 0.9)!;
    const [inverseLow, inverseHigh] = katzInterval(rate(48, 80), rate(12, 40), 0.9)!;
    expect(low).toBeCloseTo(1 / inverseHigh, 12);
    expect(high).toBeCloseTo(1 / inverseLow, 12);
  });

  it('is finite where nobody is selected', () => {
    const [low, high] = katzInterval(rate(0, 20), rate(10, 20), 0.95)!;
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
  });

  it('is not there where all are selected in both', () => {
    expect(katzInterval(rate(5, 5), rate(7, 7), 0.95)).toBeUndefined();
  });
});
