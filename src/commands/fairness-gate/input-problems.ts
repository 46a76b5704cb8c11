/** What is wrong with the inputs whatever the files hold: said before a long file is read. */
import { isGateName } from '../../domain/evidence/gate-tag.ts';
import type { Check } from '../../domain/fairness/check.ts';
import type { Task } from '../../domain/fairness/fairness-policy.ts';
import type { Problem } from '../../shared/problem.ts';
import { presetProblems } from './presets.ts';
import type { FairnessInputs } from './settings.ts';

/** Problems of single inputs, whatever the checks ask. */
export function inputProblems(inputs: FairnessInputs): Problem[] {
  const { name, predictions, counts, printSql } = inputs;
  const list = presetProblems(inputs);
  if (!isGateName(name)) {
    const hint = 'Use letters, digits, - and _.';
    list.push({ message: `\`${name}\` is no name`, input: 'name', hint });
  }
  if (!printSql && predictions !== undefined && counts !== undefined) {
    const message = 'both `predictions` and `counts` are given';
    list.push({ message, input: 'counts', hint: 'Keep one of them.' });
  }
  return list;
}

/** Inputs that would be read for nothing, or that the task or the table of counts cannot serve. */
export function idleInputs(
  inputs: FairnessInputs,
  task: Task,
  checks: readonly Check[],
): Problem[] {
  return [...baselineProblems(inputs, task, checks), ...taskProblems(inputs, task)];
}

function baselineProblems(
  { baselinePredictions, rowId, counts }: FairnessInputs,
  task: Task,
  checks: readonly Check[],
): Problem[] {
  if (baselinePredictions === undefined) {
    if (rowId === undefined) return [];
    const message = 'rows are told apart to pair them with those of `baseline-predictions`';
    return [{ input: 'row-id', message, hint: 'Give that input too, or leave `row-id` out.' }];
  }
  const input = 'baseline-predictions';
  if (task === 'regression') {
    const message = 'a baseline is for rates: there is no rule for errors of a regression';
    return [{ input, message }];
  }
  if (counts !== undefined) {
    return [{ input, message: 'a baseline needs `predictions`, not `counts`' }];
  }
  if (checks.some(({ against }) => against === 'baseline')) return [];
  const hint = 'Write for example `demographic_parity_difference <= baseline + 0.02`.';
  return [{ input, message: 'no check compares with the baseline', hint }];
}

const OF_LABELS = [
  ['y-pred-probability', 'yPredProbability'],
  ['score', 'score'],
  ['positive-label', 'positiveLabel'],
  ['favorable-label', 'favorableLabel'],
] as const;

function taskProblems(inputs: FairnessInputs, task: Task): Problem[] {
  const list = bootstrapProblems(inputs, task);
  if (task === 'classification') return list;
  const idle = OF_LABELS.filter(([, member]) => inputs[member] !== undefined);
  return [
    ...list,
    ...idle.map(([input]) => ({
      input,
      message: 'the checks are of a regression, which has no labels and scores',
      hint: 'Leave it out.',
    })),
  ];
}

/** Fairlearn resamples rows of predicted labels. */
function bootstrapProblems(inputs: FairnessInputs, task: Task): Problem[] {
  if (inputs.bootstrap !== 'fairlearn') return [];
  const say = (what: string): Problem[] => [
    {
      input: 'bootstrap',
      message: `rows with predicted labels are resampled, and ${what}`,
      hint: 'Leave `bootstrap` out.',
    },
  ];
  if (task === 'regression') return say('the checks are of a regression');
  if (inputs.counts !== undefined) return say('a table of counts has no rows');
  return inputs.yPredProbability === undefined ? [] : say('`y-pred-probability` is judged');
}
