import { describe, expect, it } from 'vitest';
import { baselineStudy } from '../../../scripts/simulate/baseline/baseline-study.ts';
import { contrastStudy } from '../../../scripts/simulate/contrast/contrast-study.ts';
import type { Design } from '../../../scripts/simulate/design.ts';
import { meanDisparityStudy } from '../../../scripts/simulate/mean-disparity/mean-disparity-study.ts';
import { pooledStudy } from '../../../scripts/simulate/pooled/pooled-study.ts';
import { PROMISED } from '../../../scripts/simulate/promises.ts';
import { runRule } from '../../../scripts/simulate/run-rule.ts';

const DESIGN: Design = { name: 'any', section: 'any', groups: 2, promised: 'level' };
const FINDINGS = ['broken', 'holds', 'open', 'open'] as const;
const BOUNDS = {
  broken: { lower: 0.2, upper: 0.3 },
  holds: { lower: 0, upper: 0.05 },
  open: { lower: 0.05, upper: 0.2 },
} as const;

describe('runRule', () => {
  const rule = (wrong: number) => {
    let next = 0;
    return {
      draw: () => next++,
      test: (n: number) => FINDINGS[n] ?? 'open',
      judge: (n: number) => {
        const finding = FINDINGS[n] ?? 'open';
        return { finding, ...BOUNDS[n === wrong ? 'holds' : finding] };
      },
      isFloor: false,
      threshold: 0.1,
      truth: 0.1,
    };
  };

  it('counts findings and coverage', () => {
    const outcome = runRule(DESIGN, 4, rule(-1));
    expect(outcome).toMatchObject({ fail: 0.25, pass: 0.25, inconclusive: 0.5 });
    expect(outcome.coverage).toEqual({ lower: 0.75, upper: 0.75 });
    expect([outcome.compared, outcome.contradictions]).toEqual([4, 0]);
  });

  it('finds bounds that contradict the tests', () => {
    expect(runRule(DESIGN, 4, rule(0)).contradictions).toBe(1);
  });
});

/** A few designs of each study with few replications: gross errors only. */
describe.each([contrastStudy, pooledStudy, meanDisparityStudy, baselineStudy])(
  'the study $name',
  ({ designs, run }) => {
    it('keeps its level', () => {
      const small = designs().filter(({ groups }) => groups <= 5);
      const some = small.filter((_, i) => i % Math.ceil(small.length / 6) === 1);
      // Five standard errors at the promised rate.
      const most = PROMISED.error + 5 * Math.sqrt((PROMISED.error * (1 - PROMISED.error)) / 60);
      for (const { name } of some) {
        const { fail, pass, contradictions } = run(name, 20_240_101, 60);
        expect(Math.max(fail, pass), name).toBeLessThan(most);
        expect(contradictions, name).toBe(0);
      }
    });
  },
);
