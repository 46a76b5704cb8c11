import { describe, expect, it } from 'vitest';
import { permutationPValue } from '../../../src/domain/bootstrap/permutation-test.ts';
import { hypergeometric } from '../../../src/domain/bootstrap/hypergeometric.ts';
import { Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';

const rates = (...list: readonly (readonly [number, number])[]) =>
  list.map(([successes, trials]) => ({ successes, trials }));

describe('the permutation test', () => {
  it('is 1 where the groups are equal, and as small as it can be where they could not differ more', () => {
    expect(permutationPValue([rates([5, 10], [10, 20])], 1)).toBe(1);
    expect(permutationPValue([rates([0, 100], [100, 100])], 1)).toBe(1 / 2001);
  });

  it("is Fisher's for two groups of equal size", () => {
    // scipy 1.17: fisher_exact([[12, 8], [5, 15]]): 0.053551.
    const p = permutationPValue([rates([12, 20], [5, 20])], 7, 40_000)!;
    expect(Math.abs(p - 0.053551)).toBeLessThan(4 * Math.sqrt((0.053551 * 0.946449) / 40_000));
  });

  it('is the same for the same seed, in whatever order the groups are', () => {
    const families = [rates([12, 20], [5, 22], [9, 30]), rates([3, 9], [4, 8])];
    const p = permutationPValue(families, 5);
    expect(permutationPValue(families, 5)).toBe(p);
    expect(
      permutationPValue(
        families.map((family) => [...family].reverse()),
        5,
      ),
    ).toBe(p);
    expect(permutationPValue(families, 6)).not.toBe(p);
  });

  it('takes the largest difference over the families', () => {
    const different = rates([0, 30], [30, 30]);
    const equal = rates([10, 30], [10, 30]);
    expect(permutationPValue([equal, different], 1)).toBe(1 / 2001);
    // Two chances to reach the same difference are more than one.
    const family = rates([12, 20], [6, 20]);
    const [one, two] = [permutationPValue([family], 1)!, permutationPValue([family, family], 1)!];
    expect(two).toBeGreaterThan(1.5 * one);
  });

  it('counts a permutation that gives the same difference by other groups', () => {
    // 3/7 - 1/7 and 5/7 - 3/7 differ in their last bits.
    expect(permutationPValue([rates([2, 7], [4, 7])], 1, 999)).toBeGreaterThan(0.4);
  });

  it('leaves groups without trials out, and needs two others and whole rows', () => {
    expect(permutationPValue([rates([0, 0], [3, 9])], 1)).toBeNull();
    expect(permutationPValue([], 1)).toBeNull();
    expect(permutationPValue([rates([1.5, 9], [3, 9])], 1)).toBeNull();
    const [few, more] = [[rates([2, 9], [6, 9])], [rates([2, 9], [0, 0], [6, 9]), rates([0, 0])]];
    expect(permutationPValue(more, 1)).toBe(permutationPValue(few, 1));
  });

  it('keeps its level when there is no difference', () => {
    const random = new Mt19937(2025);
    let rejected = 0;
    for (let i = 0; i < 400; i++) {
      let [items, good] = [210, 63];
      const dealt = [10, 20, 30, 50, 100].map((size): [number, number] => {
        const found = hypergeometric(random, good, items, size);
        items -= size;
        good -= found;
        return [found, size];
      });
      if (permutationPValue([rates(...dealt)], i, 199)! <= 0.05) rejected += 1;
    }
    // 0.05 of 400 and four standard errors.
    expect(rejected).toBeLessThanOrEqual(20 + 17);
    expect(rejected).toBeGreaterThanOrEqual(3);
  });
});
