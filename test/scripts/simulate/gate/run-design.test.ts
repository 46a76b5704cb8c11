import { describe, expect, it } from 'vitest';
import type { GateDesign } from '../../../../scripts/simulate/gate/gate-design.ts';
import { layout } from '../../../../scripts/simulate/layouts.ts';
import { withRowsNeeded } from '../../../../scripts/simulate/gate/power-rows.ts';
import { breaches } from '../../../../scripts/simulate/promises.ts';
import { runDesign } from '../../../../scripts/simulate/gate/run-design.ts';

const check = 'demographic_parity_difference <= 0.2';
const SEED = 5;
const REPLICATIONS = 1500;
/** Four standard errors of a share that is what it is promised to be. */
const margin = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / REPLICATIONS);

function design(changes: Partial<GateDesign>): GateDesign {
  return {
    name: 'five groups',
    section: 'five groups',
    groups: 5,
    check,
    truth: 0.2,
    rates: [layout('half high', 5, [0.3, 0.5], 'balanced', 40)],
    promised: 'level',
    ...changes,
  };
}

describe('five groups', () => {
  it.each([
    ['three of five are higher', layout('half high', 5, [0.3, 0.5], 'balanced', 40)],
    ['one pair is at the limit', layout('pair', 5, [0.3, 0.5], 'balanced', 40)],
  ])('are rarely judged wrongly at a true difference of T: %s', (name, rates) => {
    const outcome = runDesign(design({ name, rates: [rates] }), SEED, REPLICATIONS);
    expect(outcome.fail).toBeLessThan(0.062 + margin(0.062));
    expect(outcome.pass).toBeLessThan(0.062 + margin(0.062));
    expect(outcome.contradictions).toBe(0);
    expect(breaches([outcome])).toEqual([]);
  });

  it('pass nearly nine times in ten without a difference, with the rows needed', () => {
    const rates = withRowsNeeded(check, layout('one high', 5, [0.4, 0.4], 'balanced', 10))!;
    const outcome = runDesign(
      design({ name: 'no difference', truth: 0, rates: [rates], promised: 'pass' }),
      SEED,
      REPLICATIONS,
    );
    expect(outcome.pass).toBeGreaterThan(0.88 - margin(0.88));
    expect(outcome.pass).toBeLessThan(1);
    expect(outcome.contradictions).toBe(0);
    expect(breaches([outcome])).toEqual([]);
  });
});

it('gives the same outcome for the same seed', () => {
  const small = design({ rates: [layout('half high', 5, [0.3, 0.5], 'balanced', 10)] });
  expect(runDesign(small, 1, 50)).toEqual(runDesign(small, 1, 50));
});

it('sees a promise that is broken: more is promised than the rule keeps', () => {
  const outcome = runDesign(
    design({ name: 'far apart', rates: [layout('one high', 5, [0.1, 0.9], 'balanced', 50)] }),
    SEED,
    200,
  );
  expect(breaches([outcome]).map(({ what }) => what)).toEqual([
    'P(fail)',
    'coverage of lower',
    'mean P(fail)',
  ]);
});
