/** Which columns a gate reads, for what. */
import {
  policyColumns,
  type FairnessPolicy,
  type Task,
} from '../../../domain/fairness/fairness-policy.ts';
import type { FairnessInputs } from '../settings.ts';
import type { SummedColumns, WantedColumn } from '../../../data/count-request.ts';

/** The columns to count by: those of the policy, the fold, and what the bootstrap needs. */
export function wantedColumns(
  policy: FairnessPolicy,
  task: Task,
  { fold, bootstrap }: FairnessInputs,
): readonly WantedColumn[] {
  const asked = policyColumns(policy, task);
  // Rows of one weight are resampled alike, so that the weight tells rows apart as a label does.
  const weight = bootstrap === 'fairlearn' ? policy.sampleWeight : undefined;
  const more = [
    ...(fold === undefined ? [] : [{ name: fold, input: 'fold' }]),
    ...(weight === undefined ? [] : [{ name: weight, input: 'sample-weight' }]),
  ];
  return [...asked, ...more.filter(({ name }) => !asked.some((one) => one.name === name))];
}

/** The columns to sum. */
export function summedColumns(policy: FairnessPolicy, task: Task): SummedColumns {
  const { sampleWeight, yPredProbability, score, yTrue, yPred } = policy;
  const column = (
    key: 'weight' | 'probability' | 'score',
    name: string | undefined,
    input: string,
  ): SummedColumns => (name === undefined ? {} : { [key]: { name, input } });
  const weight = column('weight', sampleWeight, 'sample-weight');
  if (task === 'regression') {
    const truth = { name: yTrue, input: 'y-true' };
    return { ...weight, errors: { truth, prediction: { name: yPred, input: 'y-pred' } } };
  }
  return {
    ...weight,
    ...column('probability', yPredProbability, 'y-pred-probability'),
    ...column('score', score, 'score'),
  };
}
