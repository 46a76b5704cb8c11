import { describe, expect, it } from 'vitest';
import {
  baselineDesigns,
  type JointRate,
} from '../../../scripts/simulate/baseline/baseline-designs.ts';
import {
  contrastDesigns,
  trueContrast,
} from '../../../scripts/simulate/contrast/contrast-designs.ts';
import type { TrueRate } from '../../../scripts/simulate/design.ts';
import { meanDisparityDesigns } from '../../../scripts/simulate/mean-disparity/mean-disparity-designs.ts';
import { pooledDesigns } from '../../../scripts/simulate/pooled/pooled-designs.ts';
import { pooledDisparity } from '../../../src/domain/statistics/pooled-bounds.ts';

const few = <D extends { readonly groups: number }>(designs: readonly D[]): D[] =>
  designs.filter(({ groups }) => groups < 40);
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('the truth of every design is its threshold', () => {
  it('for groups against all rows and against one', () => {
    for (const { measure, against, rates, threshold, name } of contrastDesigns()) {
      expect(trueContrast(measure, against, rates), name).toBeCloseTo(threshold, 9);
    }
  });

  it('for pooled strata', () => {
    for (const { measure, strata, threshold, name } of few(pooledDesigns())) {
      const rates = strata.map((groups) =>
        groups.map(({ rate, trials }) => ({ successes: rate * trials, trials })),
      );
      expect(pooledDisparity(measure, rates), name).toBeCloseTo(threshold, 9);
    }
  });

  it('for the mean of two disparities', () => {
    for (const { measure, rates, threshold, name } of meanDisparityDesigns()) {
      const disparity = (list: readonly TrueRate[]): number => {
        const values = list.map(({ rate }) => rate);
        return measure === 'difference'
          ? spread(values)
          : Math.min(...values) / Math.max(...values);
      };
      expect((disparity(rates[0]) + disparity(rates[1])) / 2, name).toBeCloseTo(threshold, 6);
    }
  });

  it('for a baseline, of probabilities that make a distribution', () => {
    const fresh = (joint: JointRate): number => joint.both + joint.onlyNew;
    const old = (joint: JointRate): number => joint.both + joint.onlyOld;
    for (const { measure, joint, margin, name } of baselineDesigns()) {
      const growth =
        measure === 'difference'
          ? spread(joint.map(fresh)) - spread(joint.map(old))
          : Math.min(...joint.map(old)) - Math.min(...joint.map(fresh));
      expect(growth, name).toBeCloseTo(margin, 9);
      for (const { both, onlyNew, onlyOld } of joint) {
        const cells = [both, onlyNew, onlyOld, 1 - both - onlyNew - onlyOld];
        expect(Math.min(...cells), name).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  });
});
