import { expect, it } from 'vitest';
import { idleInputs, inputProblems } from '../../../src/commands/fairness-gate/input-problems.ts';
import { policyOf } from '../../../src/commands/fairness-gate/settings.ts';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import { taskOf } from '../../../src/domain/fairness/task.ts';
import { describeProblem } from '../../../src/shared/problem.ts';
import { fairnessInputs } from './builders.ts';

const withBaseline = {
  'baseline-predictions': 'old.csv',
  thresholds: 'demographic_parity_difference <= baseline + 0.02',
};
const regression = { thresholds: 'mean_squared_error_difference <= 1' };
const idle = (values: Readonly<Record<string, string>>): string[] => {
  const inputs = fairnessInputs(values);
  const checks = readChecks(policyOf(inputs));
  if (!checks.ok) throw new Error(checks.problems.map(describeProblem).join('\n'));
  return idleInputs(inputs, taskOf(checks.value), checks.value).map(describeProblem);
};

it('has nothing to say against inputs that are used', () => {
  expect(idle({})).toEqual([]);
  expect(idle({ ...withBaseline, 'row-id': 'id' })).toEqual([]);
  expect(idle({ bootstrap: 'fairlearn', score: 's', 'positive-label': '1' })).toEqual([]);
  expect(idle({ ...regression, 'sample-weight': 'w' })).toEqual([]);
});

it.each<[string, Readonly<Record<string, string>>]>([
  ['row-id', { 'row-id': 'id' }],
  ['baseline-predictions', { 'baseline-predictions': 'old.csv' }],
  ['baseline-predictions', { ...withBaseline, counts: 'counts.csv' }],
  ['bootstrap', { bootstrap: 'fairlearn', counts: 'counts.csv' }],
  ['bootstrap', { bootstrap: 'fairlearn', 'y-pred-probability': 'p' }],
  ['bootstrap', { bootstrap: 'fairlearn', ...regression }],
  ['baseline-predictions', { 'baseline-predictions': 'old.csv', ...regression }],
  ['y-pred-probability', { 'y-pred-probability': 'p', ...regression }],
  ['score', { score: 's', ...regression }],
  ['positive-label', { 'positive-label': 'yes', ...regression }],
  ['favorable-label', { 'favorable-label': 'yes', ...regression }],
])('names %s of %o', (input, values) => {
  expect(idle(values)).toEqual([expect.stringContaining(`(input \`${input}\`)`)]);
});

it('says what to do', () => {
  expect(idle({ 'row-id': 'id' })).toEqual([
    'rows are told apart to pair them with those of `baseline-predictions` (input `row-id`). Give that input too, or leave `row-id` out.',
  ]);
});

it('names a wrong name, an unknown preset and two sources at once', () => {
  const inputs = fairnessInputs({ name: 'a b', presets: 'aequita', counts: 'c.csv' });
  expect(inputProblems(inputs).map(({ input }) => input)).toEqual(['presets', 'name', 'counts']);
});
