import { describe, expect, it } from 'vitest';
import {
  operationWords,
  ruleWords,
} from '../../../../src/commands/fairness-gate/pages/rule-words.ts';
import type { ReportedRule } from '../../../../src/domain/mitigation/mitigation.ts';

const above = (threshold: number, probability: number) =>
  ({ predicts: 'positive', when: '>', threshold, probability }) as const;

const words = (mix: ReportedRule['mix'], changes: Partial<ReportedRule> = {}): string =>
  ruleWords({
    group: 'f',
    mix,
    pIgnore: 0,
    predictionConstant: 0,
    selectionRate: null,
    crossFittedSelectionRate: null,
    ...changes,
  });

describe('a rule in words', () => {
  it('says one threshold', () => {
    expect(words([above(0.4375, 1)])).toBe('select when the score is above 0.4375');
  });

  it('says two, the likelier one first', () => {
    expect(words([above(0.451, 0.18), above(0.437, 0.82)])).toBe(
      'select when the score is above 0.437 (with probability 0.82), else above 0.451',
    );
  });

  it('says rules for everybody and for nobody', () => {
    const none = { predicts: 'negative', when: 'always', probability: 0.25 } as const;
    const all = { predicts: 'positive', when: 'always', probability: 0.6 } as const;
    expect(words([above(0.5, 0.75), none])).toBe(
      'select when the score is above 0.5 (with probability 0.75), else nobody',
    );
    expect(words([all, above(0.5, 0.4)])).toBe(
      'select everybody (with probability 0.6), else when the score is above 0.5',
    );
  });

  it('says how often the score is ignored', () => {
    expect(words([above(0.5, 1)], { pIgnore: 0.125, predictionConstant: 0.4 })).toBe(
      'with probability 0.125 ignore the score and select with probability 0.4; otherwise select when the score is above 0.5',
    );
  });

  it('says low scores where they are selected', () => {
    expect(operationWords({ predicts: 'positive', when: '<', threshold: 2 })).toBe(
      'select when the score is below 2',
    );
  });
});
