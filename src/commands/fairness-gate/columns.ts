/** Which columns a gate reads, for what. */
import {
  policyColumns,
  type FairnessPolicy,
  type Task,
} from '../../domain/fairness/fairness-policy.ts';
import type { SummedColumns, WantedColumn } from '../../data/count-request.ts';

/** The columns to count by: those of the policy, and the fold. */
export function wantedColumns(
  policy: FairnessPolicy,
  task: Task,
  fold: string | undefined,
): readonly WantedColumn[] {
  const asked = policyColumns(policy, task);
  const isNew = fold !== undefined && !asked.some(({ name }) => name === fold);
  return isNew ? [...asked, { name: fold, input: 'fold' }] : asked;
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
