import { describe, expect, it } from 'vitest';
import { clustersStudy } from '../../../scripts/simulate/clusters/clusters-study.ts';
import { combinationsStudy } from '../../../scripts/simulate/combinations/combinations-study.ts';
import type { Design } from '../../../scripts/simulate/design.ts';
import { expectedStudy } from '../../../scripts/simulate/expected/expected-study.ts';
import { runLevel, type Said } from '../../../scripts/simulate/level.ts';
import { aucStudy } from '../../../scripts/simulate/means/auc-study.ts';
import { errorsStudy } from '../../../scripts/simulate/means/errors-study.ts';
import { scoresStudy } from '../../../scripts/simulate/means/scores-study.ts';
import { PROMISED } from '../../../scripts/simulate/promises.ts';
import { weightsStudy } from '../../../scripts/simulate/weights/weights-study.ts';

const DESIGN: Design = { name: 'any', section: 'any', groups: 2, promised: 'level' };

/** Says one thing after the other. */
const saying = (...list: readonly Said[]) => {
  let next = 0;
  return (): Said => list[next++] ?? { finding: 'open', isDecidable: true };
};

describe('runLevel', () => {
  it('counts what the gate would say, and what the tests alone say', () => {
    const outcome = runLevel(
      DESIGN,
      4,
      { threshold: 1, isFloor: false },
      saying(
        { finding: 'broken', isDecidable: true },
        { finding: 'broken', isDecidable: false },
        { finding: 'holds', isDecidable: true },
      ),
    );
    expect(outcome).toMatchObject({ fail: 0.25, pass: 0.25, inconclusive: 0.5 });
    expect(outcome.test).toEqual({ fail: 0.5, pass: 0.25 });
    expect(outcome.coverage).toEqual({ lower: 0.75, upper: 0.75 });
  });

  it('finds bounds that contradict the tests', () => {
    const bounds = { finding: 'open', lower: 1, upper: 2 } as const;
    const wrong = saying({ finding: 'open', isDecidable: true, bounds });
    const right = saying({ finding: 'open', isDecidable: true, bounds: { ...bounds, lower: 0.9 } });
    const at = { threshold: 1, isFloor: false };
    expect(runLevel(DESIGN, 1, at, wrong).contradictions).toBe(1);
    expect(runLevel(DESIGN, 1, at, right).contradictions).toBe(0);
    const own = saying({ finding: 'open', isDecidable: true, bounds, threshold: 1.5 });
    expect(runLevel(DESIGN, 1, at, own).contradictions).toBe(0);
  });
});

/** Every so-and-so-manieth design of a study, with few replications: gross errors only. */
describe.each([
  weightsStudy,
  clustersStudy,
  expectedStudy,
  combinationsStudy,
  errorsStudy,
  aucStudy,
  scoresStudy,
])('the study $name', ({ designs, run }) => {
  it('keeps its level', () => {
    const small = designs().filter(({ groups }) => groups === 2);
    const some = small.filter((_, i) => i % Math.ceil(small.length / 4) === 1);
    for (const { name } of some) {
      const { fail, pass, contradictions } = run(name, 20_240_101, 60);
      // Five standard errors at the promised rate.
      const most = PROMISED.error + 5 * Math.sqrt((PROMISED.error * (1 - PROMISED.error)) / 60);
      expect(`${name}: ${fail <= most && pass <= most}, ${contradictions}`).toBe(
        `${name}: true, 0`,
      );
    }
  });
});
