import type { FairnessPolicy } from '../../domain/fairness/fairness-policy.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { definition } from './inputs.ts';

export type FairnessInputs = InputsOf<(typeof definition)['inputs']>;

/** What the gate is asked, from its inputs. Line numbers in `thresholds` stay those of the input. */
export function policyOf(inputs: FairnessInputs): FairnessPolicy {
  const last = inputs.thresholds.at(-1)?.line ?? 0;
  const lines = new Array<string>(last).fill('');
  for (const { line, text } of inputs.thresholds) lines[line - 1] = text;
  return {
    yTrue: inputs.yTrue,
    yPred: inputs.yPred,
    sensitiveFeatures: inputs.sensitiveFeatures,
    controlFeatures: inputs.controlFeatures ?? [],
    positiveLabel: inputs.positiveLabel ?? null,
    favorableLabel: inputs.favorableLabel ?? null,
    ...optionalColumns(inputs),
    ...(inputs.referenceGroup === undefined ? {} : { referenceGroups: inputs.referenceGroup }),
    ...(inputs.presets?.includes('nyc-ll144') === true ? { withIntersection: true } : {}),
    hasBaseline: inputs.baselinePredictions !== undefined,
    thresholds: lines.join('\n'),
    decision: inputs.decision,
    confidenceLevel: inputs.confidenceLevel,
    minDenominator: inputs.minDenominator,
    minimumCell: inputs.minimumCell,
    undefined: inputs.undefined,
    missing: inputs.missing,
    excludeGroups: inputs.excludeGroups ?? [],
  };
}

const OPTIONAL_COLUMNS = ['yPredProbability', 'score', 'sampleWeight', 'clusterId'] as const;

/** The columns that were named; a policy has no member for the others. */
function optionalColumns(
  inputs: FairnessInputs,
): Pick<FairnessPolicy, (typeof OPTIONAL_COLUMNS)[number]> {
  return Object.fromEntries(
    OPTIONAL_COLUMNS.flatMap((name) => {
      const column = inputs[name];
      return column === undefined ? [] : [[name, column]];
    }),
  );
}
