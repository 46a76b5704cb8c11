import type { Problem } from '../../shared/problem.ts';

/** Everything a fairness gate is asked, as plain values; each member is the input of that name (docs/fairness.md). */
export interface FairnessPolicy {
  /** Columns of the true label, the predicted label, and the features to compare and to hold fixed. */
  readonly yTrue: string;
  readonly yPred: string;
  readonly sensitiveFeatures: readonly string[];
  readonly controlFeatures: readonly string[];
  /** Column of the probability of the positive prediction: expected predictions are judged, and `yPred` is not read. */
  readonly yPredProbability?: string;
  /** Column of the score behind the prediction. */
  readonly score?: string;
  /** Column of the sample weight. */
  readonly sampleWeight?: string;
  /** Column of what rows have in common that are not independent: a person, a household. */
  readonly clusterId?: string;
  /** The group others are compared with under `method to_reference`: `group` or `feature=group`. */
  readonly referenceGroups?: readonly string[];
  /** Whether the intersection of all sensitive features is tabulated, whether a check asks for it or not. */
  readonly withIntersection?: boolean;
  /** Whether predictions of the model in production are given, to compare with. */
  readonly hasBaseline?: boolean;
  /** The label that counts as positive; null: 1 of {0, 1} or {-1, 1}, as in Fairlearn. */
  readonly positiveLabel: string | null;
  /** The label that is good for the person; null: not said. */
  readonly favorableLabel: string | null;
  /** The checks, one a line. */
  readonly thresholds: string;
  readonly decision: Decision;
  /** 1 − α, inside (0.5, 1). */
  readonly confidenceLevel: number;
  /** The least denominator a rate is judged with. */
  readonly minDenominator: number;
  /** What an undefined rate (denominator 0) means. */
  readonly undefined: UndefinedRule;
  /** What a missing group value means. */
  readonly missing: MissingRule;
  /** Numbers of rows below it are not said in reasons. No verdict depends on it. */
  readonly minimumCell?: number;
  /** Groups that are shown and not compared: `group` of any feature, or `feature=group`. */
  readonly excludeGroups: readonly string[];
}

/** By bounds at the confidence level, or by the bare number as Fairlearn's users expect. */
export type Decision = 'bound' | 'point';

/** At best inconclusive; 0 as in Fairlearn; or the group is left out of that measure. */
export type UndefinedRule = 'inconclusive' | 'zero' | 'skip';

/** A mistake in the file; a group of its own; or the row is left out. */
export type MissingRule = 'error' | 'group' | 'drop';

/** Labels are counted; of a regression errors are summed, and labels are numbers. */
export type Task = 'classification' | 'regression';

/** A column to count by, and the input that names it. */
export interface PolicyColumn {
  readonly name: string;
  readonly input: string;
}

/** The columns whose values tell rows apart, each once. */
export function policyColumns(policy: FairnessPolicy, task: Task): PolicyColumn[] {
  const named = (input: string, names: readonly (string | undefined)[]): PolicyColumn[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, input }]));
  const labels = [
    ...named('y-true', [policy.yTrue]),
    ...(policy.yPredProbability === undefined ? named('y-pred', [policy.yPred]) : []),
  ];
  const all = [
    ...(task === 'classification' ? labels : []),
    ...named('sensitive-features', policy.sensitiveFeatures),
    ...named('control-features', policy.controlFeatures),
    ...named('cluster-id', [policy.clusterId]),
  ];
  return [...new Map(all.map((column) => [column.name, column])).values()];
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** Columns that cannot be two things at once. */
function twoRoles(policy: FairnessPolicy): Problem[] {
  const { yTrue, yPred, yPredProbability, clusterId } = policy;
  const features = [...policy.sensitiveFeatures, ...policy.controlFeatures];
  const isFeature = (name: string | undefined): name is string =>
    name !== undefined && features.includes(name);
  const list: Problem[] = [];
  const say = (input: string, message: string): void => void list.push({ input, message });
  if (isFeature(yTrue)) say('sensitive-features', `\`${yTrue}\` is the true label, not a feature`);
  if (isFeature(yPred))
    say('sensitive-features', `\`${yPred}\` is the predicted label, not a feature`);
  if (yPredProbability === yTrue)
    say('y-pred-probability', `\`${yTrue}\` is the true label, not a prediction`);
  if (isFeature(clusterId))
    say('cluster-id', `\`${clusterId}\` is a feature: each of its groups would be one cluster`);
  if (clusterId === yTrue || clusterId === yPred)
    say('cluster-id', `\`${clusterId}\` is a label, not what rows have in common`);
  return list;
}

/** What in a policy contradicts itself, whatever the file holds. */
export function policyProblems(policy: FairnessPolicy): Problem[] {
  const { yTrue, yPred, sensitiveFeatures, controlFeatures } = policy;
  const list: Problem[] = [];
  const say = (input: string, message: string): void => void list.push({ input, message });
  if (sensitiveFeatures.length === 0) say('sensitive-features', 'no sensitive feature is named');
  for (const name of repeated([...sensitiveFeatures, ...controlFeatures])) {
    say(
      'sensitive-features',
      `feature \`${name}\` is named twice, as sensitive or control feature`,
    );
  }
  list.push(...twoRoles(policy));
  if (yTrue === yPred) say('y-pred', `y-true and y-pred are the same column \`${yTrue}\``);
  if (!(policy.confidenceLevel > 0.5 && policy.confidenceLevel < 1)) {
    say('confidence-level', `${policy.confidenceLevel} is not between 0.5 and 1`);
  }
  if (!(Number.isInteger(policy.minDenominator) && policy.minDenominator >= 1)) {
    say('min-denominator', `${policy.minDenominator} is not a whole number of at least 1`);
  }
  return list;
}
