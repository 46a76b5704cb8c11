import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveRates,
  kishSize,
  weightShortage,
  type WeightedRate,
} from '../../../src/domain/statistics/effective-size.ts';

/** Rows as (weight, success). */
type Row = readonly [weight: number, isSuccess: boolean];

function weightedRate(rows: readonly Row[]): WeightedRate {
  const total = (power: number) => {
    const sum = (list: readonly Row[]): number => list.reduce((s, [w]) => s + w ** power, 0);
    return { successes: sum(rows.filter(([, y]) => y)), trials: sum(rows) };
  };
  return { rows: total(0), sums: total(1), squares: total(2) };
}

const repeat = (n: number, row: Row): Row[] => Array.from({ length: n }, () => row);
const group = (successes: number, ofSuccess: number, failures: number, ofFailure: number) =>
  weightedRate([...repeat(successes, [ofSuccess, true]), ...repeat(failures, [ofFailure, false])]);

describe('effectiveRates', () => {
  it('leaves equal weights exactly as the rows are, whatever the weight of a group', () => {
    expect(effectiveRates([group(30, 0.1, 170, 0.1), group(0, 7, 90, 7)])).toEqual([
      { successes: 30, trials: 200 },
      { successes: 0, trials: 90 },
    ]);
  });

  it('takes the linearised size where weights go with the outcome', () => {
    const heavy = group(50, 5, 150, 1);
    const [rate] = effectiveRates([heavy]);
    const p = 250 / 400;
    expect(rate!.successes / rate!.trials).toBeCloseTo(p, 12);
    // Σw²(y − p̂)²/(Σw)² by hand: 50·25·(1−p)² + 150·p² over 400².
    const variance = (1250 * (1 - p) ** 2 + 150 * p ** 2) / 400 ** 2;
    expect(rate!.trials).toBeCloseTo(Math.min((p * (1 - p)) / variance, 400 ** 2 / 1400), 9);
  });

  it('takes Kish’s size where weights have nothing to do with it', () => {
    const rows = [1, 1, 4].flatMap((w) => [...repeat(40, [w, true]), ...repeat(60, [w, false])]);
    const one = weightedRate(rows);
    expect(kishSize(one)).toBeCloseTo(600 ** 2 / 1800, 9);
    expect(effectiveRates([one])[0]!.trials).toBeCloseTo(kishSize(one), 9);
  });

  it('judges successes that a group has none of by those of the other groups', () => {
    const [, none] = effectiveRates([group(50, 20, 150, 1), group(0, 20, 100, 1)]);
    expect(none!.successes).toBe(0);
    expect(none!.trials).toBeCloseTo(100 / 20, 12);
    const [alone] = effectiveRates([group(0, 20, 100, 1)]);
    expect(alone).toEqual({ successes: 0, trials: 100 });
  });

  it('depends neither on the scale of the weights nor on the sign of the outcome', () => {
    const rows = fc.array(fc.tuple(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.boolean()), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, rows, fc.double({ min: 0.01, max: 50, noNaN: true }), (a, b, k) => {
        const plain = effectiveRates([weightedRate(a), weightedRate(b)]);
        const scaled = effectiveRates([
          weightedRate(a.map(([w, y]) => [k * w, y])),
          weightedRate(b),
        ]);
        const turned = effectiveRates(
          [a, b].map((list) => weightedRate(list.map(([w, y]) => [w, !y]))),
        );
        plain.forEach(({ successes, trials }, i) => {
          expect(trials).toBeLessThanOrEqual([a, b][i]!.length + 1e-9);
          expect(scaled[i]!.trials).toBeCloseTo(trials, 6);
          expect(scaled[i]!.successes).toBeCloseTo(successes, 6);
          expect(turned[i]!.trials).toBeCloseTo(trials, 6);
          expect(turned[i]!.successes).toBeCloseTo(trials - successes, 6);
        });
      }),
    );
  });

  it('needs 100 rows', () => {
    expect(weightShortage(group(50, 2, 50, 1), 'positives')).toBeNull();
    expect(weightShortage(group(50, 2, 49, 1), 'positives')).toEqual({
      has: 99,
      needs: 100,
      what: 'weighted positives',
    });
  });

  it('gives no trials to rows without weight', () => {
    expect(effectiveRates([group(3, 0, 5, 0)])).toEqual([{ successes: 0, trials: 0 }]);
  });
});
