import { describe, expect, it } from 'vitest';
import { allDesigns, GROUPS } from '../../../../scripts/simulate/gate/designs.ts';

const designs = allDesigns();
const level = designs.filter(({ section }) => section === 'difference, D = T');

describe('the simulated designs', () => {
  it.each(GROUPS)('cover rates 0.02 to 0.98 and sizes 1:50 both ways with %d groups', (groups) => {
    const own = level.filter((design) => design.groups === groups);
    const rates = own.flatMap((design) => design.rates.flat().map(({ rate }) => rate));
    expect([Math.min(...rates), Math.max(...rates)]).toEqual([0.02, 0.98]);
    const shares = own.map(({ rates: [list = []] }) => (list[0]?.trials ?? 0) / list[1]!.trials);
    expect(new Set(shares)).toEqual(new Set([1, 1 / 50, 50]));
  });

  it('have their truth in their rates', () => {
    for (const { section, truth, rates, name } of designs) {
      for (const list of rates) {
        const values = list.map(({ rate }) => rate);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const value = section.startsWith('ratio')
          ? low / high
          : section.startsWith('group_min')
            ? low
            : high - low;
        expect(value, name).toBeCloseTo(truth, 9);
      }
    }
  });

  it('promise power where a difference of T is possible, and nowhere else', () => {
    const decided = designs.filter(({ section }) => section.includes('rows needed'));
    expect(decided.length).toBeGreaterThan(200);
    for (const { check, rates, promised, name } of decided) {
      const t = Number(check.split(' ').at(-1));
      const values = rates.flat().map(({ rate }) => rate);
      expect(values.some((p) => p > t) && values.some((p) => p < 1 - t - 1e-9), name).toBe(true);
      expect(['pass', 'fail'], name).toContain(promised);
    }
  });
});
